// The inputs of a case into their sheet: the only cells that can be changed, each with unit, range, basis, source, date, owner.

import { type Cell, isFormula, type Metrics } from '../../../value/index.ts';
import { absolute, relative } from '../address.ts';
import { type Book, caseValue } from '../book.ts';
import {
  formulaCell,
  numberCell,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  textCell,
  type Validation,
} from '../model.ts';
import { inputNames } from '../names.ts';
import { formatOf, unitOf } from '../number-format.ts';
import { VALUE_COLUMN } from '../plan.ts';
import { addressOn } from '../reading.ts';
import { BASIS, HEADS, SHEET_NAMES, SHEET_NOTES } from '../words.ts';
import { fitted, headRow, lineRows, numbersOf, titleRows } from './lines.ts';
import { CHOICE } from './scenario-table.ts';

const WIDTHS = [40, 15, 13, 13, 13, 16, 34, 12, 16, 30] as const;

/** The figures that a reader watches while changing inputs. */
const WATCHED: readonly (keyof Metrics)[] = [
  'annualBenefit',
  'investment',
  'npv',
  'irr',
  'paybackMonth',
  'operatingProfitChange',
];

export function inputsSheet(book: Book): SheetModel {
  const { language } = book;
  const name = SHEET_NAMES.inputs[language];
  const heads = (
    [
      'item',
      'value',
      'unit',
      'pessimistic',
      'optimistic',
      'basis',
      'source',
      'asOf',
      'owner',
      'name',
    ] as const
  ).map((key) => HEADS[key][language]);
  const names = inputNames(book);
  const rows = lineRows(book, 'inputs', {
    columns: WIDTHS.length,
    more: (cell) => factsOf(book, cell, names),
  });
  return {
    name,
    widths: WIDTHS,
    columns: WIDTHS.length,
    rows: [
      ...titleRows(book, name, SHEET_NOTES.inputs[language]),
      ...watchedRows(book),
      { cells: [] },
      headRow(book, heads),
      ...rows.map((row) => fitted(row, WIDTHS)),
    ],
    freeze: { rows: 7, columns: 2 },
    titleRows: [7, 7],
    pagesWide: 1,
    tab: 'E9B949',
    validations: [...choiceValidation(book), ...validationsOf(book)],
    links: [],
  };
}

/** Live figures above the inputs, so that the effect of a change is seen where it is made. */
function watchedRows(book: Book): readonly SheetRow[] {
  const { language, looks, value, plan } = book;
  const watched = WATCHED.flatMap((metric) => {
    const cell = book.cells.get(value.metrics[metric].id);
    return cell && plan.places.has(cell.id) ? [cell] : [];
  });
  const heads = watched.map((cell) => textCell(watchedLabel(book, cell), looks.bigLabel));
  const figures = watched.map((cell) => {
    const { sheet, row } = plan.places.get(cell.id)!;
    const address = addressOn(book, { sheet: 'inputs' }, sheet, absolute(VALUE_COLUMN, row));
    const format = formatOf(numbersOf(book, cell), language);
    return formulaCell(address, caseValue(book, cell.id), { ...looks.big, format });
  });
  const gap = Array.from({ length: CHOICE.column - watched.length }, () => null);
  const [head, figure] = choiceCells(book);
  return [
    { cells: [...heads, ...gap, head], height: 30 },
    { cells: [...figures, ...gap, figure], height: 24 },
  ];
}

/** The number of the scenario in use; the base to begin with. */
function choiceCells({ language, looks, scenarios }: Book): readonly [SheetCell | null, SheetCell | null] {
  if (!scenarios) return [null, null];
  const names = scenarios.scenarios.map(({ label }, index) => `${index + 1} ${label[language]}`);
  const words = `${HEADS.choice[language]}: ${names.join(language === 'ja' ? '、' : ', ')}`;
  const style = { ...looks.input, ...CHOSEN, format: '0' };
  return [textCell(words, looks.bigLabel), numberCell(1, style)];
}

const CHOSEN = { bold: true, size: 13, align: 'center' } as const;

/** A label without what stands in its brackets, with the unit in their place. */
function watchedLabel(book: Book, cell: Cell): string {
  const { language } = book;
  const label = cell.label[language].replace(/（[^）]*）$|\s*\([^)]*\)$/, '');
  const unit = unitOf(numbersOf(book, cell), language);
  if (unit === '%') return label;
  return language === 'ja' ? `${label}（${unit}）` : `${label} (${unit})`;
}

function factsOf(book: Book, cell: Cell, names: ReadonlyMap<string, string>): readonly (SheetCell | null)[] {
  const { language, looks, value } = book;
  const known = value.assumptions.find(({ id }) => id === cell.id);
  const format = formatOf(numbersOf(book, cell), language);
  const end = (id: string | undefined): SheetCell => {
    const found = id === undefined ? null : (value.amounts[id]?.value ?? null);
    return found === null ? textCell('', looks.fact) : numberCell(found, { ...looks.fixed, format });
  };
  const origin = isFormula(cell) ? undefined : cell.origin;
  const fact = (text: string | undefined): SheetCell => textCell(text ?? '', looks.fact);
  const source = known?.source ?? origin?.source;
  return [
    end(known?.pessimistic),
    end(known?.optimistic),
    fact(known?.basis && BASIS[known.basis][language]),
    fact(source?.[language]),
    fact(known?.asOf),
    fact(known?.owner?.[language]),
    textCell(names.get(cell.id) ?? '', looks.words),
  ];
}

function choiceValidation({ language, scenarios }: Book): readonly Validation[] {
  if (!scenarios) return [];
  const most = scenarios.scenarios.length;
  const message =
    language === 'ja' ? `1 から ${most} の番号を入れてください。` : `Enter a number from 1 to ${most}.`;
  const address = relative(CHOICE.column, CHOICE.row);
  return [{ address, least: 1, most, title: HEADS.choice[language], message, whole: true }];
}

/** Shares between 0 and 100 %, amounts from 0, what must stay below another input below it; as stated where that is outside. */
function validationsOf(book: Book): readonly Validation[] {
  const { language, plan, value } = book;
  return [...plan.open].flatMap((id): Validation[] => {
    const place = plan.places.get(id)!;
    if (place.sheet !== 'inputs') return [];
    const range = value.ranges[id];
    const stated = [id, `${id}.pessimistic`, `${id}.optimistic`].flatMap(
      (key) => value.amounts[key]?.value ?? [],
    );
    const limit = range?.kind === 'below' ? plan.places.get(range.cell) : undefined;
    const top =
      range?.kind === 'share'
        ? 1
        : range?.kind === 'below'
          ? (caseValue(book, range.cell) ?? LARGEST)
          : LARGEST;
    const within = range !== undefined && stated.every((number) => number >= 0 && number <= top);
    const least = within ? 0 : -LARGEST;
    const address =
      limit && within
        ? addressOn(book, { sheet: 'inputs' }, limit.sheet, absolute(VALUE_COLUMN, limit.row))
        : null;
    const words = within ? WORDS[range.kind] : WORDS.any;
    return [
      {
        address: relative(VALUE_COLUMN, place.row),
        least,
        most: address ?? (within ? top : LARGEST),
        title: language === 'ja' ? '入力できる値' : 'Allowed values',
        message: words[language],
      },
    ];
  });
}

/** Doubles hold whole numbers up to here. */
const LARGEST = 9e15;

const WORDS = {
  share: { ja: '0% から 100% までの数を入れてください。', en: 'Enter a number from 0% to 100%.' },
  below: { ja: '0 から現在の値までの数を入れてください。', en: "Enter a number from 0 to today's value." },
  positive: { ja: '0 以上の数を入れてください。', en: 'Enter a number of 0 or more.' },
  any: { ja: '数を入れてください。', en: 'Enter a number.' },
} as const;
