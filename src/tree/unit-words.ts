// Units into printed words: `JPY/unit` gives 「円/個」 and "¥/unit", `unit/yr` 「個/年」 and "units/year".
import type { Unit } from '../quantity/index.ts';
import type { Language } from '../text/index.ts';
import type { Scale } from './inline.ts';

/** Words of one base symbol: a counted one (35 hours), after a number that prints as 1, and behind a slash (円/時間, per hour). */
interface SymbolWords {
  readonly ja: string;
  readonly jaPer?: string;
  readonly en: string;
  readonly enOne: string;
}

const count = (ja: string, enOne: string, en = `${enOne}s`): SymbolWords => ({ ja, en, enOne });
const sign = (text: string): SymbolWords => ({ ja: text, en: text, enOne: text });

const SYMBOLS: Readonly<Record<string, SymbolWords>> = {
  yr: { ja: '年', en: 'years', enOne: 'year' },
  month: { ja: 'か月', jaPer: '月', en: 'months', enOne: 'month' },
  week: { ja: '週間', jaPer: '週', en: 'weeks', enOne: 'week' },
  day: count('日', 'day'),
  h: count('時間', 'hour'),
  min: count('分', 'minute'),
  s: count('秒', 'second'),
  unit: count('個', 'unit'),
  piece: count('個', 'piece'),
  part: count('個', 'part'),
  item: count('点', 'item'),
  lot: count('ロット', 'lot'),
  batch: count('バッチ', 'batch', 'batches'),
  claim: count('件', 'claim'),
  case: count('件', 'case'),
  order: count('件', 'order'),
  quote: count('件', 'quote'),
  deal: count('件', 'deal'),
  contract: count('件', 'contract'),
  invoice: count('件', 'invoice'),
  call: count('件', 'call'),
  ticket: count('件', 'ticket'),
  job: count('件', 'job'),
  project: count('件', 'project'),
  transaction: count('件', 'transaction'),
  person: count('人', 'person', 'people'),
  employee: count('人', 'employee'),
  post: count('人', 'post'),
  customer: count('人', 'customer'),
  company: count('社', 'company', 'companies'),
  shop: count('店', 'shop'),
  store: count('店', 'store'),
  event: count('回', 'event'),
  time: count('回', 'time'),
  visit: count('回', 'visit'),
  inspection: count('回', 'inspection'),
  changeover: count('回', 'changeover'),
  run: count('回', 'run'),
  shipment: count('便', 'shipment'),
  delivery: count('便', 'delivery', 'deliveries'),
  trip: count('便', 'trip'),
  machine: count('台', 'machine'),
  vehicle: count('台', 'vehicle'),
  device: count('台', 'device'),
  line: count('ライン', 'line'),
  sheet: count('枚', 'sheet'),
  page: count('ページ', 'page'),
  bottle: count('本', 'bottle'),
  meal: count('食', 'meal'),
  room: count('室', 'room'),
  bed: count('床', 'bed'),
  seat: count('席', 'seat'),
  point: count('ポイント', 'point'),
  kg: sign('kg'),
  g: sign('g'),
  t: sign('t'),
  m: sign('m'),
  km: sign('km'),
  mm: sign('mm'),
  m2: sign('m²'),
  m3: sign('m³'),
  L: sign('L'),
  kW: sign('kW'),
  kWh: sign('kWh'),
  MWh: sign('MWh'),
  MJ: sign('MJ'),
  tCO2: { ja: 't-CO2', en: 't CO2', enOne: 't CO2' },
};

/** A currency: its word after a number in Japanese, its sign before one in English. */
interface CurrencyWords {
  readonly ja: string;
  readonly en: string;
}

const CURRENCIES: Readonly<Record<string, CurrencyWords>> = {
  JPY: { ja: '円', en: '¥' },
  USD: { ja: 'ドル', en: '$' },
  EUR: { ja: 'ユーロ', en: '€' },
  GBP: { ja: 'ポンド', en: '£' },
  CNY: { ja: '元', en: 'CNY ' },
  KRW: { ja: 'ウォン', en: 'KRW ' },
  TWD: { ja: '台湾ドル', en: 'TWD ' },
  THB: { ja: 'バーツ', en: 'THB ' },
  SGD: { ja: 'シンガポールドル', en: 'SGD ' },
  AUD: { ja: '豪ドル', en: 'AUD ' },
  CHF: { ja: 'スイスフラン', en: 'CHF ' },
  INR: { ja: 'ルピー', en: 'INR ' },
};

/** Scale words before the currency (ja) or after the number (en). */
const SCALE_WORDS: Readonly<Record<Scale, { ja: string; en: string }>> = {
  1: { ja: '', en: '' },
  1000: { ja: '千', en: 'thousand' },
  1000000: { ja: '百万', en: 'million' },
  100000000: { ja: '億', en: 'hundred million' },
  1000000000: { ja: '十億', en: 'billion' },
};

/** The currency of a money unit (JPY, JPY/yr, JPY/unit), or null when the unit is not money. */
export function currencyOf(unit: Unit): string | null {
  const symbol = Object.keys(unit).find((key) => key in CURRENCIES);
  return symbol !== undefined && unit[symbol] === 1 ? symbol : null;
}

/** 「百万円」 for a scaled currency in Japanese; its sign ("¥") in English, where the scale stands after the number. */
export function currencyWord(currency: string, scale: Scale, language: Language): string {
  const words = CURRENCIES[currency] ?? { ja: currency, en: `${currency} ` };
  return language === 'ja' ? SCALE_WORDS[scale].ja + words.ja : words.en;
}

/** "million" and "thousand"; '' for scale 1 and in Japanese, where the currency's word carries the scale. */
export function scaleWord(scale: Scale, language: Language): string {
  return language === 'ja' ? '' : SCALE_WORDS[scale].en;
}

/** What stands below the fraction, each behind a slash: `{JPY: 1, yr: -1}` gives 「/年」 and "/year"; '' without one. */
export function perWords(unit: Unit, language: Language, without: readonly string[] = []): string {
  return entriesOf(unit)
    .filter(([symbol, exponent]) => exponent < 0 && !without.includes(symbol))
    .map(([symbol, exponent]) => `/${raised(perWord(symbol, language), -exponent)}`)
    .join('');
}

/** A unit's words behind a number; `one` when the number prints as 1 ("1 hour"). '' for a ratio. */
export function unitWords(unit: Unit, language: Language, one = false): string {
  const above = entriesOf(unit)
    .filter(([, exponent]) => exponent > 0)
    .map(([symbol, exponent]) => raised(countWord(symbol, language, one), exponent));
  return above.join('·') + perWords(unit, language);
}

function countWord(symbol: string, language: Language, one: boolean): string {
  const words = SYMBOLS[symbol];
  if (!words) return otherWord(symbol, language);
  if (language === 'ja') return words.ja;
  return one ? words.enOne : words.en;
}

function perWord(symbol: string, language: Language): string {
  const words = SYMBOLS[symbol];
  if (!words) return otherWord(symbol, language);
  return language === 'ja' ? (words.jaPer ?? words.ja) : words.enOne;
}

/** A symbol outside the table prints as it is written. */
function otherWord(symbol: string, language: Language): string {
  return symbol in CURRENCIES ? currencyWord(symbol, 1, language).trim() : symbol;
}

function raised(word: string, exponent: number): string {
  if (exponent === 1) return word;
  return exponent === 2 ? `${word}²` : `${word}^${exponent}`;
}

function entriesOf(unit: Unit): [string, number][] {
  return Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1));
}
