// A cell's id in, the section of its sheet out: drivers and costs by name, the rest by what it is about.
import type { Words } from '../../quantity/amount.ts';
import type { CellId } from '../../quantity/expr.ts';
import type { ValueCase } from '../../value/index.ts';

/** A section of a sheet; those of a lower order come first. */
export interface Section {
  readonly key: string;
  readonly order: number;
  readonly title: Words;
}

/** What the ids that belong to no driver and no cost begin with. */
const SUBJECTS: readonly { readonly ids: RegExp; readonly order: number; readonly title: Words }[] = [
  { ids: /^(adoption|fullYear(?!Dep))/, order: 100, title: { ja: '効果の立ち上がり', en: 'Adoption' } },
  { ids: /^(pool)\b/, order: 400, title: { ja: '重複の点検', en: 'Double counting' } },
  {
    ids: /^(account|benefit|annualBenefit|release)/,
    order: 410,
    title: { ja: '効果の合計', en: 'Benefit in all' },
  },
  {
    ids: /^(runningCost|expensed|capex|investment|depreciation|costs?\b)/,
    order: 420,
    title: { ja: '費用の合計', en: 'Costs in all' },
  },
  {
    ids: /^(ebit|tax|disposal|withProject|withoutProject)/i,
    order: 430,
    title: { ja: '利益と税金', en: 'Profit and tax' },
  },
  { ids: /^table\./, order: 440, title: { ja: '現金の表', en: 'Cash table' } },
  { ids: /^(third|endFlow|cash|cumulative)/, order: 450, title: { ja: '現金', en: 'Cash' } },
  {
    ids: /^(discount(?!edPayback|edC)|compoundFactor|npv|pv|mirr|irr|roi|simpleRoi|benefitTotal|costTotal|financing)/,
    order: 460,
    title: { ja: '現在価値と収益率', en: 'Present value and returns' },
  },
  {
    ids: /^(payback|discountedPayback|discountedC|laterCash|averageCash|simplePayback)/,
    order: 470,
    title: { ja: '回収', en: 'Payback' },
  },
  {
    ids: /^(bridge|operatingProfit|fullYearDepreciation)/,
    order: 480,
    title: { ja: '利益の増減', en: 'Change of profit' },
  },
  { ids: /^(pl|bs|cf|statement)s?\b/i, order: 490, title: { ja: '財務諸表', en: 'Statements' } },
  { ids: /^sanity/, order: 500, title: { ja: '妥当性の点検', en: 'Sanity checks' } },
];

const OTHER: Section = { key: 'other', order: 600, title: { ja: 'その他', en: 'Other' } };

/** Finds sections for the cells of one case. */
export function sectionsOf(value: ValueCase): (id: CellId) => Section {
  const named = new Map<string, Section>();
  for (const [index, { driver, driverName }] of value.effects.entries()) {
    if (!named.has(driver)) named.set(driver, { key: driver, order: 200 + index / 1000, title: driverName });
  }
  for (const [index, { id, label }] of value.costs.entries())
    named.set(`cost.${id}`, { key: `cost.${id}`, order: 300 + index / 1000, title: label });
  return (id) => {
    const [first = '', second = ''] = id.split('.');
    const own = named.get(first === 'cost' ? `cost.${second}` : first);
    if (own) return own;
    const subject = SUBJECTS.find(({ ids }) => ids.test(id));
    return subject ? { key: `subject.${subject.order}`, order: subject.order, title: subject.title } : OTHER;
  };
}
