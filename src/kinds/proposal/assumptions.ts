// P13: every input with value, range, basis, source and date, and the main figures with their formulas in words.
import type { Amount, AmountId } from '../../quantity/amount.ts';
import { withAside } from '../../text/index.ts';
import {
  type AmountFormat,
  amountParts,
  type Inline,
  line,
  row,
  type TableCell,
  type TableNode,
  type TableRow,
  table,
} from '../../tree/index.ts';
import type { Assumption } from '../../value/index.ts';
import { autoFormat, bare, type Manner } from '../formats.ts';
import { secondPerson } from '../second-person.ts';
import { pointFormat } from './metric.ts';
import { amountOf, type Speaker, shown } from './speaker.ts';

/** All inputs of the deal, stated ones first, then those taken from a table of the product. */
export function assumptionTable(speaker: Speaker): TableNode {
  const { words, facts } = speaker;
  const order = ['today', 'shared', 'driver', 'cost', 'deal', 'table'];
  const printed = facts.value.assumptions.filter((assumption) => isPrinted(speaker, assumption));
  const sorted = [...printed].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return table({
    id: 'assumptions',
    title: line(words.assumptions.title),
    columns: [
      { share: 0.25, align: 'start' },
      { share: 0.145, align: 'end' },
      { share: unitShare(speaker), align: 'start' },
      { share: 0.13, align: 'end' },
      { share: 0.475 - unitShare(speaker), align: 'start' },
    ],
    head: [row([...words.assumptions.head])],
    body: sorted.map((assumption) => assumptionRow(speaker, assumption)),
  });
}

/** "¥ million/year" stays on one line; 百万円/年 needs less for it. */
function unitShare({ language }: Speaker): number {
  return language === 'ja' ? 0.11 : 0.14;
}

/**
 * Conversions of the calendar and the limits of our own warnings are no assumptions about the customer; a shared number that
 * nothing reads stands behind no figure, and may be meant for us alone; a risk of zero (a binding quotation) and a disposal
 * for nothing change no figure.
 */
function isPrinted(speaker: Speaker, { id, value, group, usedBy }: Assumption): boolean {
  if (/^table\.(?:calendar|limits)\./.test(id)) return false;
  if (group === 'shared' && usedBy.length === 0) return false;
  return !/^cost\..*\.(?:risk|disposal)$/.test(id) || amountOf(speaker.amounts, value).value !== 0;
}

function assumptionRow(speaker: Speaker, assumption: Assumption): TableRow {
  const amount = amountOf(speaker.amounts, assumption.value);
  // Lines of one statement stand in one scale.
  const format = assumption.group === 'today' ? speaker.manner.money : pointFormat(amount);
  return row([
    { children: line(labelOf(speaker, assumption)) },
    ...numberCells(speaker, amount, format),
    { children: range(speaker, assumption), look: 'faint' },
    { children: line(provenance(speaker, assumption)), look: 'faint' },
  ]);
}

/** A number and, in a column of its own, its unit. */
function numberCells(speaker: Speaker, amount: Amount, format: AmountFormat): readonly TableCell[] {
  const unit = amountParts(amount, format, speaker.language).map((part) => part.unit);
  return [
    { children: line(shown(speaker, amount.id, bare(format))) },
    { children: line(unit.join('')), look: 'faint' },
  ];
}

/** 「廃棄記録 2025年度、実測、品質保証課、2026-06-12」: where it stands, how well it is known, who says so, since when. */
function provenance(speaker: Speaker, assumption: Assumption): string {
  const { words, language } = speaker;
  const { basis, owner, asOf } = assumption;
  const parts = [
    sourceWords(speaker, assumption),
    basis ? words.assumptions.basis[basis] : '',
    owner ? speaker.in(owner) : '',
    asOf ?? '',
  ];
  return parts.filter((part) => part !== '').join(language === 'ja' ? '、' : '; ');
}

/** A label that several inputs share (a risk, a rate) says whose it is. */
function labelOf(speaker: Speaker, { label, usedBy }: Assumption): string {
  const { assumptions, effects, costs } = speaker.facts.value;
  const shared = assumptions.filter((other) => speaker.in(other.label) === speaker.in(label)).length > 1;
  const effect = effects.find(({ driver }) => driver === usedBy[0]);
  const owner = effect?.driverName ?? costs.find(({ id }) => id === usedBy[0])?.label;
  if (!shared || !owner) return speaker.in(label);
  return withAside(speaker.in(label), speaker.in(owner), speaker.language);
}

function range(speaker: Speaker, { pessimistic, optimistic }: Assumption): readonly Inline[] {
  if (!pessimistic || !optimistic) return [];
  const end = (id: AmountId) => shown(speaker, id, bare(pointFormat(amountOf(speaker.amounts, id))));
  return line(end(pessimistic), '–', end(optimistic));
}

function sourceWords(speaker: Speaker, assumption: Assumption): string {
  if (assumption.source) return speaker.in(assumption.source);
  const { origin } = amountOf(speaker.amounts, assumption.value);
  if (origin.kind === 'table') return speaker.in(origin.source);
  const { ours } = speaker.words.assumptions;
  return speaker.language === 'ja' ? `${speaker.facts.settings.voice.self}${ours}` : ours;
}

/** How the figures come about, from each driver's own steps to the decision: what a reader follows with a pencil. */
export function formulaTable(speaker: Speaker): TableNode {
  const { words } = speaker;
  return table({
    id: 'formulas',
    about: speaker.facts.value.postings.map(({ id }) => id),
    title: line(words.formulas.title),
    columns: [
      { share: 0.28, align: 'start' },
      { share: 0.575 - unitShare(speaker), align: 'start' },
      { share: 0.145, align: 'end' },
      { share: unitShare(speaker), align: 'start' },
    ],
    head: [row([...words.formulas.head])],
    body: formulaIds(speaker).flatMap((id) => formulaRow(speaker, id)),
  });
}

/** Cells of the drivers in the order in which they build on each other, then the sums and decision figures. */
function formulaIds(speaker: Speaker): readonly AmountId[] {
  const { cells, effects, metrics } = speaker.facts.value;
  const drivers = new Set(effects.map(({ driver }) => driver));
  const own = cells.filter(
    ({ id, shape }) => shape === 'one' && drivers.has(id.split('.')[0]!) && !INNER.test(id),
  );
  const decisions = [
    metrics.annualBenefit,
    metrics.operatingProfitChange,
    metrics.depreciation,
    metrics.investment,
    metrics.runningCost,
    metrics.npv,
  ].flatMap(({ id }) => [id, ...periodBehind(speaker, id)]);
  return [...new Set([...own.map(({ id }) => id), ...decisions])];
}

/** A total over years says little alone: the formula of one of its years follows it, the full year where it has one. */
function periodBehind({ amounts, facts }: Speaker, id: AmountId): readonly AmountId[] {
  const { origin } = amountOf(amounts, id);
  if (origin.kind !== 'formula') return [];
  const series = origin.inputs.find(({ ids }) => ids.length === facts.value.structure.years + 1);
  const behind = series?.ids[facts.value.metrics.fullYear.value ?? 1];
  return behind === undefined || amounts[behind]?.value === null ? [] : [behind];
}

/** Counts of a thousand and more need no decimals. */
function countFormat(amount: Amount, manner: Manner): AmountFormat {
  const format = autoFormat(amount, manner);
  const plain = Object.keys(format).length === 0;
  return plain && Math.abs(amount.value ?? 0) >= 1000 ? { digits: 0 } : format;
}

/** Pools guard against counting twice and change no figure; attribution and risk are said in the words above the table. */
const INNER = /\.(?:pool[A-Z]\w*|yearly\.gross|attributed|riskFactor)$/;

function formulaRow(speaker: Speaker, id: AmountId): readonly TableRow[] {
  const amount = amountOf(speaker.amounts, id);
  if (amount.origin.kind !== 'formula') return [];
  return [
    row([
      { children: line(speaker.in(amount.label)) },
      { children: line(speaker.in(amount.origin.formula)), look: 'faint' },
      ...numberCells(speaker, amount, countFormat(amount, speaker.manner)),
    ]),
  ];
}

/** What each kind of basis on these pages means: 「実測」は貴社の記録から取った値、… */
export function basisMeanings(speaker: Speaker): string {
  const { words, language, facts } = speaker;
  const { basis, meaning } = words.assumptions;
  const you = secondPerson(facts.customer, language);
  const present = Object.keys(meaning).filter((name) =>
    facts.value.assumptions.some((one) => one.basis === name),
  );
  const said = present.map((name) => {
    const key = name as keyof typeof meaning;
    const ofTheirs = language === 'ja' && meaning[key].startsWith('の') ? you : '';
    const told = language === 'ja' && meaning[key].startsWith('に') ? you : '';
    return language === 'ja'
      ? `「${basis[key]}」は${ofTheirs}${told}${meaning[key]}`
      : `“${basis[key]}” is ${meaning[key]}`;
  });
  return said.join(language === 'ja' ? '、' : '; ');
}
