// P13: every input with value, range, basis, source and date, and the main figures with their formulas in words.
import type { AmountId } from '../../quantity/amount.ts';
import { type Inline, line, row, type TableNode, type TableRow, table } from '../../tree/index.ts';
import type { Assumption } from '../../value/index.ts';
import { autoFormat } from '../formats.ts';
import { pointFormat } from './metric.ts';
import { amountOf, type Speaker, shown } from './speaker.ts';

/** All inputs of the deal, stated ones first, then those taken from a table of the product. */
export function assumptionTable(speaker: Speaker): TableNode {
  const { words, facts } = speaker;
  const order = ['today', 'shared', 'driver', 'cost', 'deal', 'table'];
  const printed = facts.value.assumptions.filter(isPrinted);
  const sorted = [...printed].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return table({
    id: 'assumptions',
    title: line(words.assumptions.title),
    columns: [
      { share: 0.28, align: 'start' },
      { share: 0.15, align: 'end' },
      { share: 0.14, align: 'end' },
      { share: 0.1, align: 'start' },
      { share: 0.2, align: 'start' },
      { share: 0.13, align: 'start' },
    ],
    head: [row([...words.assumptions.head])],
    body: sorted.map((assumption) => assumptionRow(speaker, assumption)),
  });
}

/** Conversions of the calendar and the limits of our own warnings are no assumptions about the customer. */
function isPrinted({ id }: Assumption): boolean {
  return !/^table\.(?:calendar|limits)\./.test(id);
}

function assumptionRow(speaker: Speaker, assumption: Assumption): TableRow {
  const { words } = speaker;
  const value = shown(speaker, assumption.value, pointFormat(amountOf(speaker.amounts, assumption.value)));
  const basis = assumption.basis ? words.assumptions.basis[assumption.basis] : '';
  return row([
    { children: line(labelOf(speaker, assumption)) },
    { children: line(value) },
    { children: range(speaker, assumption), look: 'faint' },
    { children: line(basis), look: 'faint' },
    { children: line(sourceWords(speaker, assumption)), look: 'faint' },
    {
      children: line(assumption.asOf ?? ''),
      look: 'faint',
      ...(assumption.owner ? { below: line(speaker.in(assumption.owner)) } : {}),
    },
  ]);
}

/** A label that several inputs share (a risk, a rate) says whose it is. */
function labelOf(speaker: Speaker, { label, usedBy }: Assumption): string {
  const { assumptions, effects, costs } = speaker.facts.value;
  const shared = assumptions.filter((other) => speaker.in(other.label) === speaker.in(label)).length > 1;
  const effect = effects.find(({ driver }) => driver === usedBy[0]);
  const owner = effect?.driverName ?? costs.find(({ id }) => id === usedBy[0])?.label;
  if (!shared || !owner) return speaker.in(label);
  return speaker.language === 'ja' ? `${speaker.in(label)}（${speaker.in(owner)}）` : `${speaker.in(label)} (${speaker.in(owner)})`;
}

function range(speaker: Speaker, { pessimistic, optimistic }: Assumption): readonly Inline[] {
  if (!pessimistic || !optimistic) return [];
  const end = (id: AmountId) => shown(speaker, id, pointFormat(amountOf(speaker.amounts, id)));
  return line(end(pessimistic), '–', end(optimistic));
}

function sourceWords(speaker: Speaker, assumption: Assumption): string {
  if (assumption.source) return speaker.in(assumption.source);
  const { origin } = amountOf(speaker.amounts, assumption.value);
  return origin.kind === 'table' ? speaker.in(origin.source) : '';
}

/** Key figures whose formula a reader will want to follow with a pencil. */
export function formulaTable(speaker: Speaker): TableNode {
  const { words, facts } = speaker;
  const { metrics, postings } = facts.value;
  const ids = [
    ...new Set([
      ...facts.value.effects.map(({ amount }) => amount),
      metrics.annualBenefit.id,
      metrics.operatingProfitChange.id,
      metrics.investment.id,
      metrics.npv.id,
      metrics.paybackExact.id,
    ]),
  ];
  const body = ids.flatMap((id) => {
    const amount = amountOf(speaker.amounts, id);
    if (amount.origin.kind !== 'formula') return [];
    return [
      row([
        { children: line(speaker.in(amount.label)), look: 'strong' as const },
        { children: line(speaker.in(amount.origin.formula)), look: 'faint' as const },
        { children: line(shown(speaker, id, autoFormat(amount))) },
      ]),
    ];
  });
  return table({
    id: 'formulas',
    about: postings.map(({ id }) => id),
    title: line(words.formulas.title),
    columns: [
      { share: 0.24, align: 'start' },
      { share: 0.58, align: 'start' },
      { share: 0.18, align: 'end' },
    ],
    head: [row([...words.formulas.head])],
    body,
  });
}
