// Pairs of standard drivers that would count one effect twice (1.11.2), with the reason.
import type { Words } from '../../quantity/amount.ts';

export interface ForbiddenPair {
  readonly drivers: readonly [string, string];
  readonly reason: Words;
}

const pair = (first: string, second: string, ja: string, en: string): ForbiddenPair => ({
  drivers: [first, second],
  reason: { ja, en },
});

export const forbiddenPairs: readonly ForbiddenPair[] = [
  pair(
    'C-OVERTIME',
    'C-HIRE',
    '同じ時間で残業も採用も減らすことはできません',
    'the same hours cannot save both overtime and a post',
  ),
  pair('C-LABOR', 'C-OVERTIME', '同じ時間の人件費です', 'it is the pay of the same hours'),
  pair('C-LABOR', 'C-HIRE', '同じ時間の人件費です', 'it is the pay of the same hours'),
  pair(
    'Q-SCRAP',
    'Q-YIELD-BN',
    '同じ個数は、着手が減るか、余分に売れるかのどちらかです',
    'the same units are either not started or sold',
  ),
  pair('D-STOCKOUT', 'Q-RETAIN', '同じ顧客の売上です', 'it is the sales to the same customers'),
  pair('C-MAINT', 'Q-DOWNTIME', '同じ停止の費用です', 'it is the cost of the same event'),
  pair('D-DIO', 'D-WIP', '同じ在庫です', 'it is the same stock'),
  pair('D-DIO', 'D-SAFETY', '同じ在庫です', 'it is the same stock'),
  pair('D-WIP', 'D-SAFETY', '同じ在庫です', 'it is the same stock'),
  pair('D-DIO', 'D-MARKDOWN', '同じ在庫の評価損です', 'it is the write-down of the same stock'),
  pair(
    'Q-GRADE',
    'Q-RETAIN',
    '値上げと解約の減少は、価格への反応を示さないと両立しません',
    'a higher price and less churn need a note on elasticity',
  ),
  pair('Q-RETURN', 'Q-WARRANTY', '同じ返品の費用です', 'it is the cost of the same units'),
];
