// P6 and P7: the work before and after, our fee within the whole cost, and the features that the uses need.
import type { Usage } from '../../model/index.ts';
import {
  type Inline,
  line,
  row,
  type TableCell,
  type TableNode,
  type TableRow,
  table,
} from '../../tree/index.ts';
import type { TotalCost } from '../customer-amounts.ts';
import { bare, EXACT } from '../formats.ts';
import { type Speaker, shown } from './speaker.ts';
import { unitLine } from './unit-line.ts';

/** A usage of the offering that an effect of this deal comes from. */
export interface UsedUsage {
  readonly id: string;
  readonly usage: Usage;
}

/** Usages behind the deal's effects, in the offering's order; a usage that nothing comes from is not printed. */
export function usedUsages({ facts }: Speaker): readonly UsedUsage[] {
  const used = new Set(facts.value.effects.map((effect) => effect.usage));
  return Object.entries(facts.offering.usages)
    .filter(([id]) => used.has(id))
    .map(([id, usage]) => ({ id, usage }));
}

/** Before and after of the work, step by step. */
export function workTable(speaker: Speaker): TableNode {
  const { words, say } = speaker;
  const used = usedUsages(speaker);
  const rows = used.flatMap(({ id, usage }) =>
    usage.steps.map((step, index): TableRow => {
      const field = (name: 'name' | 'who' | 'today' | 'after') =>
        say.offering(step[name], 'usages', id, 'steps', index, name);
      return row([
        { children: line(field('name')), look: 'strong' },
        { children: line(field('who')), look: 'plain' },
        { children: line(field('today')), look: 'plain' },
        { children: line(field('after')), look: 'plain' },
      ]);
    }),
  );
  return table({
    id: 'work',
    about: used.map(({ id }) => `usage:${id}`),
    title: line(words.work.title),
    columns: [
      { share: 0.2, align: 'start' },
      { share: 0.14, align: 'start' },
      { share: 0.33, align: 'start' },
      { share: 0.33, align: 'start' },
    ],
    head: [row([...words.work.head])],
    body: rows,
  });
}

/** What the work costs the customer in all, with our fee beside the sum (rule BEN-05). */
export function totalCostTable(speaker: Speaker, total: TotalCost): TableNode {
  const { words, say, facts } = speaker;
  const sourceOf = (key: string) =>
    say.customer(facts.customer.totalCost[key]!.source, 'totalCost', key, 'source');
  const nameOf = (key: string) => say.customer(facts.customer.totalCost[key]!.name, 'totalCost', key, 'name');
  const body = total.parts.map(({ key, id }) =>
    row([
      nameOf(key),
      line(shown(speaker, id, bare(speaker.manner.table))),
      { children: line(sourceOf(key)), look: 'faint' },
    ]),
  );
  const fee = shown(speaker, facts.value.metrics.runningCost.id, bare(speaker.manner.table));
  return table({
    id: 'total-cost',
    title: line(words.total.title),
    unitLine: unitLine(speaker, speaker.manner.table),
    columns: [
      { share: 0.42, align: 'start' },
      { share: 0.18, align: 'end' },
      { share: 0.4, align: 'start' },
    ],
    head: [row([...words.total.head])],
    body: [
      ...body,
      row([words.total.sum, line(shown(speaker, total.sum, bare(speaker.manner.table))), ''], 'total'),
      row([words.total.ours, line(fee), '']),
    ],
  });
}

/** Features that the deal's usages need; one that serves none is worth 0 yen and says so (design 1.1). */
export function featureTable(speaker: Speaker): TableNode {
  const { words, say, facts } = speaker;
  const used = new Set(usedUsages(speaker).map(({ id }) => id));
  const features = Object.entries(facts.offering.features);
  const body = features.map(([id, feature]) => {
    const names = feature.usages.filter((usage) => used.has(usage)).map((usage) => usageName(speaker, usage));
    const cell: TableCell =
      names.length > 0
        ? { children: joined(speaker, names) }
        : { children: whyNot(speaker, feature.usages.length > 0), look: 'faint' };
    return row([
      { children: line(say.offering(feature.name, 'features', id, 'name')), look: 'strong' },
      { children: line(say.offering(feature.does, 'features', id, 'does')) },
      cell,
    ]);
  });
  return table({
    id: 'features',
    about: features.map(([id]) => `feature:${id}`),
    title: line(words.features.title),
    columns: [
      { share: 0.24, align: 'start' },
      { share: 0.4, align: 'start' },
      { share: 0.36, align: 'start' },
    ],
    head: [row([...words.features.head])],
    body,
  });
}

/** A feature of another use is not part of this deal; one of none is worth nothing. */
function whyNot(speaker: Speaker, hasUsages: boolean): readonly Inline[] {
  const { notNow, worthless } = speaker.words.features;
  return hasUsages ? line(notNow) : line(worthless, shown(speaker, 'feature.unlinked', EXACT));
}

function usageName({ facts, say }: Speaker, id: string): string {
  return say.offering(facts.offering.usages[id]!.name, 'usages', id, 'name');
}

function joined({ language }: Speaker, names: readonly string[]): readonly Inline[] {
  return line(names.join(language === 'ja' ? '、' : '; '));
}

/** The whole cost in words of its parts, for the sentence above the table. */
export function totalCostNames({ facts, say }: Speaker): readonly string[] {
  return Object.entries(facts.customer.totalCost).map(([key, item]) =>
    say.customer(item.name, 'totalCost', key, 'name'),
  );
}
