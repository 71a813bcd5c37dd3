// Monthly cash and its running total into the month in which the money is back, exactly and in whole months.
import type { Words } from '../quantity/amount.ts';
import {
  add,
  and,
  type CellId,
  compare,
  div,
  first,
  max,
  mul,
  need,
  neg,
  not,
  prev,
  sub,
  type Term,
  total,
  when,
} from '../quantity/expr.ts';
import type { Context } from './context.ts';
import type { NewCell } from './sheet.ts';

/** Cells of one payback. */
export interface Payback {
  /** First month at zero or above after the first below it; 0 when it never is below; null: not within the horizon. */
  readonly month: CellId;
  readonly exact: CellId;
  /** 1 when the total falls below zero again, and the month in which it does. */
  readonly reverses: CellId;
  readonly reversalMonth: CellId;
}

interface Rows {
  readonly cash: CellId;
  readonly cumulative: CellId;
  /** Which cash it is, for the labels. */
  readonly words: Words;
}

/** Adds a cell of the payback under its own name. */
type Put = (
  name: string,
  label: readonly [ja: string, en: string],
  cell: Omit<NewCell, 'id' | 'label' | 'unit'> & { readonly unit?: string },
) => CellId;

/** Adds the cells under `id` (`payback.…`). */
export function addPayback(context: Context, id: string, rows: Rows): Payback {
  const { words } = rows;
  const put: Put = (name, [ja, en], cell) => {
    const label = { ja: `${ja}${words.ja}`, en: `${en}${words.en}` };
    const plain = { unit: '-', role: 'flag', rank: 'wire' } as const;
    return context.sheet.add({ ...plain, ...cell, id: `${id}.${name}`, label });
  };
  const flags = addFlags(put, id, rows);
  return { ...addMonths(context, put, { rows, flags }), ...addReversal(put, flags) };
}

/** Flags by month: has been negative, has been back since, is back now, is negative again. */
interface Flags {
  readonly negative: CellId;
  readonly now: CellId;
  readonly again: CellId;
}

function addFlags(put: Put, id: string, { cumulative }: Rows): Flags {
  const row = (name: string, label: readonly [string, string], expr: Term): CellId =>
    put(name, label, { shape: 'month', expr });
  const negative = row(
    'wasNegative',
    ['累計が負になったことがある', 'Total has been negative'],
    max(prev(`${id}.wasNegative`), compare(cumulative, '<', 0)),
  );
  const back = row(
    'isBack',
    ['回収したことがある', 'Money has been back'],
    max(prev(`${id}.isBack`), and(prev(negative), compare(cumulative, '≥', 0))),
  );
  const now = row('backNow', ['回収した月', 'Month of payback'], and(back, not(prev(back))));
  const again = row(
    'negativeAgain',
    ['回収後に再び負', 'Negative again after the payback'],
    and(prev(back), compare(cumulative, '<', 0)),
  );
  return { negative, now, again };
}

function addMonths(
  context: Context,
  put: Put,
  { rows, flags }: { readonly rows: Rows; readonly flags: Flags },
): Pick<Payback, 'month' | 'exact'> {
  const { sheet } = context;
  const time = { unit: 'month', role: 'time' } as const;
  const negativeMonths = put(
    'negativeMonths',
    ['累計が負になってからの月数', 'Months since first negative'],
    {
      role: 'count',
      expr: total(flags.negative),
    },
  );
  const never = compare(negativeMonths, '=', 0);
  const found = put('firstMonth', ['負の後に回収した最初の月', 'First month back after negative'], {
    ...time,
    expr: first(flags.now),
  });
  const month = put('month', ['投資の回収月', 'Payback month'], {
    ...time,
    rank: 'key',
    expr: when(never, 0, found),
  });
  const within = mul(div(neg(prev(rows.cumulative)), rows.cash), sheet.calendar('month'));
  const exactRow = put('exactRow', ['回収した月の途中まで', 'Payback inside its month'], {
    ...time,
    shape: 'month',
    expr: when(flags.now, add(sub(sheet.month(), sheet.calendar('month')), within), 0),
  });
  const sum = put('exactSum', ['回収までの月数の合計', 'Months to the payback, in all'], {
    ...time,
    expr: total(exactRow),
  });
  const times = put('times', ['回収の回数', 'Number of paybacks'], { role: 'count', expr: total(flags.now) });
  const exact = put('exact', ['投資の回収期間', 'Payback'], {
    ...time,
    rank: 'key',
    expr: when(never, 0, need(compare(times, '≥', 1), 'beyond-horizon', sum)),
  });
  return { month, exact };
}

function addReversal(put: Put, { again }: Flags): Pick<Payback, 'reverses' | 'reversalMonth'> {
  const months = put('againMonths', ['回収後に再び負になる月数', 'Months negative again'], {
    role: 'count',
    expr: total(again),
  });
  const reverses = put('reverses', ['回収後に再び負になる', 'Payback reverses'], {
    rank: 'step',
    expr: when(compare(months, '>', 0), 1, 0),
  });
  const reversalMonth = put('reversalMonth', ['再び負になる最初の月', 'First month negative again'], {
    unit: 'month',
    role: 'time',
    rank: 'step',
    expr: first(again),
  });
  return { reverses, reversalMonth };
}
