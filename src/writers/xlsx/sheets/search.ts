// Rows of yearly cash into the search of their rates of return: values on a grid of rates, where they cross zero, and why not.
import { IRR_GRID } from '../../../value/index.ts';
import { absolute, absoluteRow, columnLetters, relative } from '../address.ts';
import type { Book } from '../book.ts';
import {
  emptyCell,
  formulaCell,
  numberCell,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  type Style,
  textCell,
} from '../model.ts';
import { FIRST_PERIOD, OPENING_COLUMN, TIME_ROWS, VALUE_COLUMN } from '../plan.ts';
import { addressOn, digitsRow, rangeOf } from '../reading.ts';
import { REASONS, SHEET_NAMES, SHEET_NOTES } from '../words.ts';
import { groupRow, titleRows } from './lines.ts';
import { GROWTH_ROW, REASON_ROW, type SearchPlace, STEP_ROW, searchPlaces } from './search-places.ts';

/** Column C is the grid's first rate, D the next: what crosses lies between a column and the one before it. */
const FIRST = OPENING_COLUMN;
const LAST = FIRST + IRR_GRID.steps;

export function searchSheet(book: Book): SheetModel {
  const { language, looks } = book;
  const name = SHEET_NAMES.search[language];
  const blocks = [...searchPlaces(book)].flatMap(([id, place]) => new Block(book, id, place).rows());
  return {
    name,
    widths: [46, 8, 12],
    columns: LAST + 1,
    rows: [
      ...titleRows(book, name, SHEET_NOTES.search[language]),
      ...gridRows(book),
      { cells: [] },
      ...reasonRows(book),
      ...blocks,
    ],
    freeze: { rows: GROWTH_ROW, columns: FIRST },
    titleRows: [STEP_ROW, GROWTH_ROW],
    pagesWide: 4,
    tab: looks.colours.grey,
    validations: [],
    links: [],
  };
}

const steps = Array.from({ length: IRR_GRID.steps + 1 }, (_, step) => step);

function growthAt(step: number): number {
  const { lowest, highest, steps: count } = IRR_GRID;
  return lowest * (highest / lowest) ** (step / count);
}

function gridRows(book: Book): readonly SheetRow[] {
  const { language, looks } = book;
  const constant = (name: 'lowest' | 'highest' | 'steps'): string =>
    addressOn(book, { sheet: 'search' }, 'tables', absolute(VALUE_COLUMN, digitsRow(book, name)));
  const [low, high, count] = (['lowest', 'highest', 'steps'] as const).map(constant);
  const labels = (ja: string, en: string): readonly SheetCell[] => [
    textCell(language === 'ja' ? ja : en, looks.headLeft),
    textCell('–', looks.head),
  ];
  const growth = (step: number): SheetCell =>
    formulaCell(
      `${low}*(${high}/${low})^(${columnLetters(FIRST + step)}$${STEP_ROW}/${count})`,
      growthAt(step),
      {
        ...looks.subHead,
        format: '0.0000',
      },
    );
  return [
    {
      cells: [
        ...labels('格子の番号', 'Step of the grid'),
        ...steps.map((step) => numberCell(step, { ...looks.head, format: '0' })),
      ],
    },
    { cells: [...labels('1＋割引率', '1 + rate'), ...steps.map(growth)] },
  ];
}

/** The words of the reasons stand in cells, one below the other. */
function reasonRows(book: Book): readonly SheetRow[] {
  const { language, looks } = book;
  return Object.values(REASONS)
    .map((words) => ({ cells: [textCell(words[language], looks.label)] }))
    .concat([{ cells: [] }]);
}

/** The block of one row of cash. */
class Block {
  private readonly book: Book;
  private readonly id: string;
  private readonly place: SearchPlace;
  private readonly values: readonly number[];

  constructor(book: Book, id: string, place: SearchPlace) {
    this.book = book;
    this.id = id;
    this.place = place;
    this.values = steps.map((step) => this.worth(growthAt(step)));
  }

  rows(): readonly SheetRow[] {
    const { book, id } = this;
    const { language, looks } = book;
    const label = (text: string, style: Style = looks.label): readonly SheetCell[] => [
      textCell(text, style),
      textCell('–', looks.unit),
    ];
    const ja = language === 'ja';
    return [
      groupRow(book, book.cells.get(id)!.label[language], LAST + 1),
      {
        cells: [
          ...label(ja ? 'その率での現在価値' : 'Value at that rate'),
          ...steps.map((step) => this.valueAt(step)),
        ],
      },
      {
        cells: [
          ...label(ja ? '符号が変わる（1）' : 'Sign changes (1)'),
          emptyCell(looks.result),
          ...steps.slice(1).map((step) => this.crossingAt(step)),
        ],
      },
      {
        cells: [
          ...label(ja ? 'そこでの1＋割引率の見当' : 'About which 1 + rate'),
          emptyCell(looks.result),
          ...steps.slice(1).map((step) => this.rateAt(step)),
        ],
      },
      {
        cells: [
          ...label(ja ? '符号が変わる回数' : 'Number of sign changes', looks.keyLabel),
          this.crossings(),
        ],
      },
      { cells: [...label(ja ? 'IRRの見当' : 'Guess of the IRR', looks.keyLabel), this.guess()] },
      { cells: [...label(HEADS_REASON[language], looks.keyLabel), this.reason()] },
      { cells: [] },
    ];
  }

  private get flows(): readonly (number | null)[] {
    return this.book.value.values[this.id] ?? [];
  }

  private worth(growth: number): number {
    return this.flows.reduce<number>((sum, flow, year) => sum + (flow ?? Number.NaN) * growth ** -year, 0);
  }

  private crosses(step: number): boolean {
    const [before, now] = [this.values[step - 1]!, this.values[step]!];
    return now === 0 || before * now < 0;
  }

  private rate(step: number): number {
    if (!this.crosses(step)) return 0;
    const [before, now] = [this.values[step - 1]!, this.values[step]!];
    if (now === 0) return growthAt(step);
    return growthAt(step - 1) + ((growthAt(step) - growthAt(step - 1)) * before) / (before - now);
  }

  /** Null where the cash itself does not exist. */
  private known<T extends number | string>(value: T): T | null {
    return this.values.some(Number.isNaN) ? null : value;
  }

  private from(row: number): string {
    return addressOn(
      this.book,
      { sheet: 'search' },
      'years',
      absoluteRow(row, FIRST_PERIOD, FIRST_PERIOD + this.book.value.structure.years),
    );
  }

  private range(): string {
    return addressOn(
      this.book,
      { sheet: 'search' },
      this.book.plan.places.get(this.id)!.sheet,
      rangeOf(this.book, this.id),
    );
  }

  private valueAt(step: number): SheetCell {
    const growth = `${columnLetters(FIRST + step)}$${GROWTH_ROW}`;
    const formula = `SUMPRODUCT(${this.range()},${growth}^(-${this.from(TIME_ROWS.number)}))`;
    return formulaCell(formula, this.known(this.values[step]!), {
      ...this.book.looks.wireResult,
      format: '#,##0;-#,##0',
    });
  }

  private crossingAt(step: number): SheetCell {
    const [before, now] = [
      relative(FIRST + step - 1, this.place.value),
      relative(FIRST + step, this.place.value),
    ];
    const formula = `IF(${now}=0,1,IF(${before}*${now}<0,1,0))`;
    return formulaCell(formula, this.known(this.crosses(step) ? 1 : 0), {
      ...this.book.looks.wireResult,
      format: '0',
    });
  }

  private rateAt(step: number): SheetCell {
    const [last, here] = [FIRST + step - 1, FIRST + step];
    const [before, now] = [relative(last, this.place.value), relative(here, this.place.value)];
    const [low, high] = [`${columnLetters(last)}$${GROWTH_ROW}`, `${columnLetters(here)}$${GROWTH_ROW}`];
    const secant = `${low}+(${high}-${low})*${before}/(${before}-${now})`;
    const formula = `IF(${relative(here, this.place.crossing)}=1,IF(${now}=0,${high},${secant}),0)`;
    return formulaCell(formula, this.known(this.rate(step)), {
      ...this.book.looks.wireResult,
      format: '0.0000',
    });
  }

  private crossings(): SheetCell {
    const count = steps.slice(1).filter((step) => this.crosses(step)).length;
    return formulaCell(`SUM(${absoluteRow(this.place.crossing, FIRST + 1, LAST)})`, this.known(count), {
      ...this.book.looks.keyResult,
      format: '0',
    });
  }

  private guess(): SheetCell {
    const growth = steps.slice(1).reduce((sum, step) => sum + this.rate(step), 0);
    return formulaCell(`SUM(${absoluteRow(this.place.rate, FIRST + 1, LAST)})-1`, this.known(growth - 1), {
      ...this.book.looks.keyResult,
      format: '0.00%',
    });
  }

  private reason(): SheetCell {
    const { book, place } = this;
    const [one, same, none, several] = Object.keys(REASONS).map((_, index) =>
      absolute(0, REASON_ROW + index),
    );
    const count = absolute(OPENING_COLUMN, place.result);
    const range = this.range();
    const turns = `AND(MAX(${range})>0,MIN(${range})<0)`;
    const formula = `IF(${count}=1,${one},IF(${turns},IF(${count}=0,${none},${several}),${same}))`;
    const found = steps.slice(1).filter((step) => this.crosses(step)).length;
    const flows = this.flows.map((flow) => flow ?? 0);
    const moves = flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);
    const words =
      found === 1
        ? REASONS.one
        : !moves
          ? REASONS.noSignChange
          : found === 0
            ? REASONS.noRoot
            : REASONS.several;
    return formulaCell(formula, this.known(words[book.language]), { ...book.looks.keyResult, align: 'left' });
  }
}

const HEADS_REASON = { ja: '解の有無', en: 'Roots' } as const;
