// P11: the deal under other inputs, side by side: cautious, base, upside, doing nothing, and those that the deal names.
import { type AmountFormat, type Inline, line, row, type TableNode, table } from '../../tree/index.ts';
import type { Scenario, ScenarioMetric } from '../../value/index.ts';
import { bare, PERIOD } from '../formats.ts';
import { amountOf, type Speaker, shown } from './speaker.ts';
import { unitLine } from './unit-line.ts';

const NAMES: readonly ScenarioMetric[] = [
  'annualBenefit',
  'operatingProfitChange',
  'investment',
  'npv',
  'irr',
  'paybackExact',
];

function formatOf({ manner, language }: Speaker, name: ScenarioMetric): AmountFormat {
  if (name === 'irr') return { as: 'percent', digits: 1 };
  // Years and months in English are wider than a column of five.
  if (name === 'paybackExact') return language === 'en' ? { as: 'months' } : PERIOD;
  return bare(manner.money);
}

/** One column a scenario, one row a figure; what does not exist is a dash, and an own scenario's note stands below. */
export function scenarioTable(speaker: Speaker): TableNode {
  const { words, facts } = speaker;
  const { scenarios } = facts.value;
  const share = 0.7 / scenarios.length;
  const notes = scenarios.flatMap((scenario) => noteOf(speaker, scenario));
  return table({
    id: 'scenarios',
    title: line(words.scenarios.title),
    unitLine: unitLine(speaker, speaker.manner.money),
    columns: [
      { share: 1 - share * scenarios.length, align: 'start' },
      ...scenarios.map(() => ({ share, align: 'end' as const })),
    ],
    head: [row(['', ...scenarios.map(({ label }) => speaker.in(label))])],
    body: NAMES.map((name) =>
      row([
        words.scenarios.metrics[name],
        ...scenarios.map(({ metrics }) => line(figureOf(speaker, name, metrics[name]))),
      ]),
    ),
    source: line(words.scenarios.note, ...notes),
  });
}

function figureOf(speaker: Speaker, name: ScenarioMetric, id: string): Inline | string {
  if (amountOf(speaker.amounts, id).value === null) return '–';
  return shown(speaker, id, formatOf(speaker, name));
}

function noteOf(speaker: Speaker, { label, note }: Scenario): readonly string[] {
  if (!note) return [];
  return [
    speaker.language === 'ja'
      ? `${speaker.in(label)}：${speaker.in(note)}。`
      : `${speaker.in(label)}: ${speaker.in(note)}. `,
  ];
}
