// Results of the runs over uncertain inputs into their sheet, as stamped values that say how they were found.

import type { AmountId } from '../../../quantity/index.ts';
import { formatNumber } from '../../../text/index.ts';
import type { Book } from '../book.ts';
import { numberCell, type SheetCell, type SheetModel, type SheetRow, textCell } from '../model.ts';
import { formatOf, unitOf } from '../number-format.ts';
import { HEADS, SHEET_NAMES, SHEET_NOTES } from '../words.ts';
import { groupRow, headRow, heightOf, titleRows } from './lines.ts';

const WIDTHS = [52, 17, 13, 17, 17, 60] as const;
const COLUMNS = WIDTHS.length;

export interface RangesSheet {
  readonly model: SheetModel;
  /** Rows of stamped figures whose value stands in column B. */
  readonly rows: ReadonlyMap<AmountId, number>;
}

export function rangesSheet(book: Book): RangesSheet {
  const { language, looks } = book;
  const name = SHEET_NAMES.ranges[language];
  const stamping = new Stamping(book);
  stamping.rows.push(...titleRows(book, name, SHEET_NOTES.ranges[language]));
  addMethod(stamping);
  addFigures(stamping);
  addTornado(stamping);
  addBreakEvens(stamping);
  addBand(stamping);
  const model: SheetModel = {
    name,
    widths: WIDTHS,
    columns: COLUMNS,
    rows: stamping.rows,
    freeze: { rows: 2, columns: 1 },
    titleRows: null,
    pagesWide: 1,
    tab: looks.colours.mark,
    validations: [],
    links: [],
  };
  return { model, rows: stamping.places };
}

class Stamping {
  readonly book: Book;
  readonly rows: SheetRow[] = [];
  readonly places = new Map<AmountId, number>();

  constructor(book: Book) {
    this.book = book;
  }

  say(ja: string, en: string): string {
    return this.book.language === 'ja' ? ja : en;
  }

  group(ja: string, en: string): void {
    if (this.rows.length > 3) this.rows.push({ cells: [] });
    this.rows.push(groupRow(this.book, this.say(ja, en), COLUMNS));
  }

  head(...heads: readonly string[]): void {
    this.rows.push(headRow(this.book, [...heads, ...Array(COLUMNS - heads.length).fill('')]));
  }

  /** The number of an amount; a dash where it does not exist. */
  stamp(id: AmountId): SheetCell {
    const { looks, language, value } = this.book;
    const amount = value.amounts[id];
    if (!amount || amount.value === null) return textCell('–', looks.stamped);
    return numberCell(amount.value, { ...looks.stamped, format: formatOf(this.numbers(id), language) });
  }

  /** A line with the figure in B, its unit in C and how it was found in F. */
  figure(id: AmountId, label?: string): void {
    const { looks, language, value } = this.book;
    const amount = value.amounts[id];
    if (!amount || this.places.has(id)) return;
    const words = amount.origin.kind === 'run' ? amount.origin.words[language] : '';
    this.rows.push({
      cells: [
        textCell(label ?? amount.label[language], looks.label),
        this.stamp(id),
        textCell(unitOf(this.numbers(id), language), looks.unit),
        textCell('', looks.unit),
        textCell('', looks.unit),
        textCell(words, looks.words),
      ],
      height: Math.max(17, heightOf([{ text: words, width: WIDTHS[5] }])),
    });
    this.places.set(id, this.rows.length);
  }

  unit(id: AmountId): SheetCell {
    return textCell(unitOf(this.numbers(id), this.book.language), this.book.looks.unit);
  }

  label(text: string): SheetCell {
    return textCell(text, this.book.looks.label);
  }

  private numbers(id: AmountId) {
    const { unit, value } = this.book.value.amounts[id]!;
    const share = Object.keys(unit).length === 0;
    return { unit, role: share ? ('share' as const) : ('flow' as const), values: [value] };
  }
}

function addMethod(stamping: Stamping): void {
  const { value, language, looks } = stamping.book;
  const { method, count, seed, inputs } = value.uncertainty;
  const runs = formatNumber(count, { language, digits: 0 });
  const drawn = method === 'monte-carlo';
  const words = drawn
    ? stamping.say(`乱数による ${runs} 回の試行（種 ${seed}）`, `${runs} random draws (seed ${seed})`)
    : stamping.say(
        `不確かな前提を三つの水準ですべて組み合わせた ${runs} 通り`,
        `All ${runs} combinations of the uncertain inputs at three levels`,
      );
  stamping.group('求め方', 'How they were found');
  const line = (label: string, text: string): void => {
    stamping.rows.push({ cells: [stamping.label(label), textCell(text, { ...looks.words, wrap: false })] });
  };
  line(stamping.say('方法', 'Method'), words);
  line(stamping.say('前提の時点', 'Inputs as of'), value.structure.asOf);
  for (const id of inputs)
    line(stamping.say('動かした前提', 'Moved input'), value.amounts[id]?.label[language] ?? id);
}

function addFigures(stamping: Stamping): void {
  const { value } = stamping.book;
  stamping.group('主な数字の幅', 'Ranges of the main figures');
  stamping.head(
    HEADS.item[stamping.book.language],
    HEADS.value[stamping.book.language],
    HEADS.unit[stamping.book.language],
    '',
    '',
    HEADS.method[stamping.book.language],
  );
  for (const percentiles of Object.values(value.uncertainty.percentiles))
    for (const id of Object.values(percentiles)) stamping.figure(id);
  for (const { id } of Object.values(value.metrics))
    if (!stamping.book.plan.places.has(id)) stamping.figure(id);
}

function addTornado(stamping: Stamping): void {
  const { value, language } = stamping.book;
  if (value.tornado.length === 0) return;
  stamping.group('前提を一つずつ動かしたときの NPV', 'NPV when one input is moved at a time');
  stamping.head(
    HEADS.item[language],
    stamping.say('慎重のとき', 'At cautious'),
    HEADS.unit[language],
    stamping.say('上振れのとき', 'At upside'),
    stamping.say('差', 'Swing'),
  );
  for (const { label, low, high, swing } of value.tornado)
    stamping.rows.push({
      cells: [
        stamping.label(label[language]),
        stamping.stamp(low),
        stamping.unit(low),
        stamping.stamp(high),
        stamping.stamp(swing),
      ],
    });
}

function addBreakEvens(stamping: Stamping): void {
  const { value, language } = stamping.book;
  if (value.breakEvens.length === 0) return;
  stamping.group('NPV が 0 になる値', 'Values at which NPV is zero');
  stamping.head(HEADS.item[language], HEADS.value[language], HEADS.unit[language], HEADS.printed[language]);
  for (const { label, amount, input } of value.breakEvens)
    stamping.rows.push({
      cells: [
        stamping.label(label[language]),
        stamping.stamp(amount),
        stamping.unit(amount),
        stamping.stamp(input),
      ],
    });
}

function addBand(stamping: Stamping): void {
  const { value, language, looks } = stamping.book;
  const { base, p10, p50, p90 } = value.cumulative;
  stamping.group('累計の現金の幅（月ごと）', 'Band of the cumulative cash by month');
  stamping.head(
    HEADS.month[language],
    'P10',
    HEADS.unit[language],
    'P50',
    'P90',
    stamping.say('基準', 'Base'),
  );
  for (const [month, id] of base.entries()) {
    const unit = stamping.unit(id);
    stamping.rows.push({
      cells: [
        numberCell(month, { ...looks.label, format: '0' }),
        stamping.stamp(p10[month]!),
        unit,
        stamping.stamp(p50[month]!),
        stamping.stamp(p90[month]!),
        stamping.stamp(id),
      ],
    });
  }
}
