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

/** Adds the cells under `id` (`payback.…`); `words` say which cash it is. */
export function addPayback(
  context: Context,
  id: string,
  rows: { readonly cash: CellId; readonly cumulative: CellId; readonly words: Words },
): Payback {
  const { sheet } = context;
  const { cash, cumulative, words } = rows;
  const label = (ja: string, en: string): Words => ({ ja: `${ja}${words.ja}`, en: `${en}${words.en}` });
  const put = (
    name: string,
    ja: string,
    en: string,
    cell: Omit<NewCell, 'id' | 'label' | 'unit'> & { readonly unit?: string },
  ): CellId =>
    sheet.add({ unit: '-', role: 'flag', rank: 'wire', ...cell, id: `${id}.${name}`, label: label(ja, en) });
  const flagRow = (name: string, ja: string, en: string, expr: Term): CellId =>
    put(name, ja, en, { shape: 'month', expr });

  const negative = flagRow(
    'wasNegative',
    '累計が負になったことがある',
    'Total has been negative',
    max(prev(`${id}.wasNegative`), compare(cumulative, '<', 0)),
  );
  const back = flagRow(
    'isBack',
    '回収したことがある',
    'Money has been back',
    max(prev(`${id}.isBack`), and(prev(negative), compare(cumulative, '≥', 0))),
  );
  const now = flagRow('backNow', '回収した月', 'Month of payback', and(back, not(prev(back))));
  const again = flagRow(
    'negativeAgain',
    '回収後に再び負',
    'Negative again after the payback',
    and(prev(back), compare(cumulative, '<', 0)),
  );

  const negativeMonths = put(
    'negativeMonths',
    '累計が負になってからの月数',
    'Months since the total was first negative',
    { role: 'count', expr: total(negative) },
  );
  const found = put('firstMonth', '負の後に回収した最初の月', 'First month back after negative', {
    unit: 'month',
    role: 'time',
    expr: first(now),
  });
  const month = put('month', '投資の回収月', 'Payback month', {
    unit: 'month',
    role: 'time',
    rank: 'key',
    expr: when(compare(negativeMonths, '=', 0), 0, found),
  });
  const within = div(neg(prev(cumulative)), cash);
  const exactRow = put('exactRow', '回収した月の途中まで', 'Payback inside its month', {
    unit: 'month',
    shape: 'month',
    role: 'time',
    expr: when(
      now,
      add(sub(sheet.month(), sheet.calendar('month')), mul(within, sheet.calendar('month'))),
      0,
    ),
  });
  const sum = put('exactSum', '回収までの月数の合計', 'Months to the payback, in all', {
    unit: 'month',
    role: 'time',
    expr: total(exactRow),
  });
  const times = put('times', '回収の回数', 'Number of paybacks', { role: 'count', expr: total(now) });
  const exact = put('exact', '投資の回収期間', 'Payback', {
    unit: 'month',
    role: 'time',
    rank: 'key',
    expr: when(compare(negativeMonths, '=', 0), 0, need(compare(times, '≥', 1), 'beyond-horizon', sum)),
  });
  const againMonths = put('againMonths', '回収後に再び負になる月数', 'Months negative again', {
    role: 'count',
    expr: total(again),
  });
  const reverses = put('reverses', '回収後に再び負になる', 'Payback reverses', {
    rank: 'step',
    expr: when(compare(againMonths, '>', 0), 1, 0),
  });
  const reversalMonth = put('reversalMonth', '再び負になる最初の月', 'First month negative again', {
    unit: 'month',
    role: 'time',
    rank: 'step',
    expr: first(again),
  });
  return { month, exact, reverses, reversalMonth };
}
