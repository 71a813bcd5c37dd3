// Units as the program knows them into units as people write them, so that a message says what may be typed back.

/** Words of a base symbol in Japanese; English writes the symbol itself. Each is one that a field of the workspace takes. */
const JAPANESE: Readonly<Record<string, string>> = {
  JPY: '円',
  USD: 'ドル',
  EUR: 'ユーロ',
  h: '時間',
  min: '分',
  day: '日',
  month: 'か月',
  yr: '年',
  unit: '個',
  claim: 'クレーム',
  case: '件',
  person: '人',
  event: '回',
  shipment: '便',
};

/** `JPY/unit` as 「円/個」; a plain ratio is written in percent. */
export function unitWords(unit: string, language: 'ja' | 'en'): string {
  if (unit === '-') return '%';
  return language === 'en'
    ? unit
    : unit.replace(/[A-Za-z][A-Za-z0-9]*/g, (symbol) => JAPANESE[symbol] ?? symbol);
}
