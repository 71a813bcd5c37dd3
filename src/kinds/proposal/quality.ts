// P4 and the summary's second band: the metrics that move, before and after, with the account that each moves.
import { formatDate, withAside } from '../../text/index.ts';
import {
  arrow,
  type Inline,
  line,
  type PairsNode,
  pairs,
  type QuoteNode,
  quote,
  row,
  type TableNode,
  type TableRow,
  table,
} from '../../tree/index.ts';
import type { Effect } from '../../value/index.ts';
import { bare } from '../formats.ts';
import { metricManner } from './metric.ts';
import { amountOf, type Speaker, shown, sizeOf } from './speaker.ts';

/** Effects in the order quality, cost, delivery, within each the largest first. */
export function orderedEffects({ facts, amounts }: Speaker): readonly Effect[] {
  const sorted = [...facts.value.effects].sort(
    (a, b) => sizeOf({ amounts }, b.amount) - sizeOf({ amounts }, a.amount),
  );
  return (['Q', 'C', 'D'] as const).flatMap((dimension) =>
    sorted.filter((effect) => effect.dimension === dimension),
  );
}

/** Before and after of an effect as nodes in one manner; `withUnit` for sentences. */
export function ends(speaker: Speaker, effect: Effect, withUnit: boolean) {
  const [before, after] = [amountOf(speaker.amounts, effect.before), amountOf(speaker.amounts, effect.after)];
  const manner = metricManner(before, after, speaker.language);
  const format = withUnit ? manner.format : bare(manner.format);
  return {
    before: shown(speaker, effect.before, format),
    after: shown(speaker, effect.after, format),
    unit: manner.unit,
  };
}

/** The QCD table about every effect of the deal. */
export function qcdTable(speaker: Speaker): TableNode {
  const { words } = speaker;
  const effects = orderedEffects(speaker);
  return table({
    id: 'qcd-table',
    about: effects.map(({ id }) => id),
    title: line(words.qcd.title),
    unitLine: line(words.qcd.unitLine),
    columns: [
      { share: 0.085, align: 'start' },
      { share: 0.265, align: 'start' },
      { share: 0.105, align: 'end' },
      { share: 0.05, align: 'center' },
      { share: 0.105, align: 'end' },
      { share: 0.11, align: 'start' },
      { share: 0.28, align: 'start' },
    ],
    head: [row([...words.qcd.head])],
    body: effects.map((effect, index) => effectRow(speaker, effect, effects[index - 1])),
  });
}

function effectRow(speaker: Speaker, effect: Effect, above: Effect | undefined): TableRow {
  const { words } = speaker;
  const { before, after, unit } = ends(speaker, effect, false);
  const repeated = above?.dimension === effect.dimension;
  const [measured, tried] = [effect.source.before, effect.source.after];
  return row([
    { children: line(words.dimension[effect.dimension]), look: 'plain', ...(repeated ? { repeated } : {}) },
    { children: line(speaker.in(effect.metric)), look: 'strong', below: accountLine(speaker, effect) },
    { children: line(before), look: 'before' },
    { children: [arrow()] },
    { children: line(after), look: 'after' },
    { children: line(unit), look: 'faint' },
    {
      children: line(measured ? speaker.in(measured) : ''),
      look: 'faint',
      ...(tried ? { below: line(speaker.in(tried)) } : {}),
    },
  ]);
}

/** 「材料費　+12.2百万円」: the accounts that the effect moves, and by how much a year after risk. */
function accountLine(speaker: Speaker, effect: Effect): readonly Inline[] {
  const postings = speaker.facts.value.postings.filter(({ effects }) => effects.includes(effect.id));
  const accounts = [...new Set(postings.map(({ account }) => speaker.in(account)))];
  const gap = speaker.language === 'ja' ? '　' : '  ';
  const joined = accounts.join(speaker.language === 'ja' ? '・' : ', ');
  return line(`${joined}${gap}`, shown(speaker, effect.amount, { ...speaker.manner.money, sign: 'always' }));
}

/** All effects, the largest first. */
export function largestEffects(speaker: Speaker): readonly Effect[] {
  return [...orderedEffects(speaker)].sort((a, b) => sizeOf(speaker, b.amount) - sizeOf(speaker, a.amount));
}

/** Characters of a unit that fit beside a pair. */
const LONGEST_UNIT = 5;

/** At most three pairs for the summary, the largest effects first. */
export function summaryPairs(speaker: Speaker): PairsNode {
  const largest = largestEffects(speaker).slice(0, 3);
  const items = largest.map((effect) => {
    const { before, after, unit } = ends(speaker, effect, false);
    const name = speaker.in(effect.metric);
    // Beside two numbers there is room for a short unit only.
    const long = unit.length > LONGEST_UNIT;
    const label = long ? withAside(name, unit, speaker.language) : name;
    return { label: line(label), before: line(before), after: line(after), unit: line(long ? '' : unit) };
  });
  return pairs(items, speaker.words.qcd.unitLine, { about: largest.map(({ id }) => id) });
}

/** The customer's own words (rule BEN-04), with who said them and when. */
export function voices(speaker: Speaker): readonly QuoteNode[] {
  const { karte } = speaker.facts;
  if (!karte) return [];
  return Object.entries(karte.voices).map(([id, voice]) =>
    quote(
      quoted(speaker, speaker.say.karte(voice.words, 'voices', id, 'words')),
      `${speaker.say.karte(voice.speaker, 'voices', id, 'speaker')}${speaker.language === 'ja' ? '、' : ', '}${formatDate(voice.date, speaker.language)}`,
    ),
  );
}

function quoted({ language }: Speaker, words: string): string {
  return language === 'ja' ? `「${words.replace(/。$/, '')}」` : `“${words}”`;
}
