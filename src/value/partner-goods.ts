// One line of goods of a partner into what it earns: margin, markup, gross profit, stock, turns.
import type { PartnerGoods } from '../model/partner.ts';
import type { Stated } from '../model/stated.ts';
import type { Words } from '../quantity/amount.ts';
import { type CellId, compare, div, mul, need, sub, type Term } from '../quantity/expr.ts';
import { at, type Context, fault } from './context.ts';
import { linkInput } from './link-input.ts';
import { wordsOf } from './words-of.ts';

export interface LinkedGoods {
  readonly unitsPerYear: CellId;
  readonly margin: CellId;
  readonly annualGrossProfit: CellId;
  readonly inventoryCost: CellId;
  readonly variableCost: CellId | null;
}

/** What a computed figure is. */
interface Figure extends Words {
  readonly unit: string;
  readonly role: 'rate' | 'level' | 'share' | 'time' | 'price';
}

type Field = Exclude<keyof PartnerGoods, 'name'>;

const INPUTS: Readonly<
  Record<Field, { readonly unit: string; readonly label: Words; readonly role: 'price' | 'rate' | 'count' }>
> = {
  sellPrice: { unit: 'JPY/unit', role: 'price', label: { ja: '販売価格', en: 'Selling price' } },
  margin: { unit: 'JPY/unit', role: 'price', label: { ja: '一台の粗利', en: 'Gross margin of a unit' } },
  buyPrice: { unit: 'JPY/unit', role: 'price', label: { ja: '仕入価格', en: 'Purchase price' } },
  unitsPerMonth: {
    unit: 'unit/month',
    role: 'rate',
    label: { ja: '月の販売台数', en: 'Units sold a month' },
  },
  averageInventory: {
    unit: 'unit',
    role: 'count',
    label: { ja: '平均在庫台数', en: 'Average stock in units' },
  },
  variableCost: {
    unit: 'JPY/unit',
    role: 'price',
    label: { ja: '一台の変動販売費', en: 'Variable selling cost of a unit' },
  },
};

/** Adds the cells under `prefix` (`goods`, `rival`); null when a number was refused. */
export function linkGoods(
  context: Context,
  prefix: 'goods' | 'rival',
  goods: PartnerGoods,
): LinkedGoods | null {
  const rows = new GoodsRows(context, prefix, goods);
  const [buy, units, stock] = [
    rows.input('buyPrice'),
    rows.input('unitsPerMonth'),
    rows.input('averageInventory'),
  ];
  const margin = rows.margin();
  const variableCost = goods.variableCost ? rows.input('variableCost') : null;
  if (!buy || !units || !stock || !margin || (goods.variableCost && !variableCost)) return null;
  const { sheet } = context;
  const unitsPerYear = rows.add(
    'unitsPerYear',
    { unit: 'unit/yr', role: 'rate', ja: '年間の販売台数', en: 'Units sold a year' },
    mul(units, sheet.calendar('monthsPerYear')),
  );
  const annualGrossProfit = rows.add(
    'annualGrossProfit',
    { unit: 'JPY/yr', role: 'rate', ja: '年間の粗利', en: 'Gross profit a year' },
    mul(margin, unitsPerYear),
  );
  const inventoryCost = rows.add(
    'averageInventoryCost',
    { unit: 'JPY', role: 'level', ja: '平均在庫の仕入額', en: 'Average stock at cost' },
    mul(buy, stock),
  );
  rows.add(
    'markupRate',
    { unit: '-', role: 'share', ja: '値入率（対仕入価格）', en: 'Markup on the purchase price' },
    over(margin, buy),
  );
  rows.add(
    'gmroi',
    {
      unit: '1/yr',
      role: 'rate',
      ja: '交差比率（年間粗利÷平均在庫）',
      en: 'GMROI (gross profit over average stock)',
    },
    over(annualGrossProfit, inventoryCost),
  );
  const turns = rows.add(
    'turns',
    { unit: '1/yr', role: 'rate', ja: '在庫回転（年）', en: 'Stock turns a year' },
    over(unitsPerYear, stock),
  );
  rows.add(
    'inventoryDays',
    { unit: 'day', role: 'time', ja: '在庫日数', en: 'Days of stock' },
    over(sheet.calendar('daysPerYear'), turns),
  );
  return { unitsPerYear, margin, annualGrossProfit, inventoryCost, variableCost };
}

/** A ratio that does not exist when nothing stands below. */
export function over(above: Term, below: CellId): Term {
  return need(compare(below, '>', 0), 'zero-denominator', div(above, below));
}

class GoodsRows {
  private readonly context: Context;
  private readonly prefix: string;
  private readonly goods: PartnerGoods;
  private readonly name: Words;

  constructor(context: Context, prefix: string, goods: PartnerGoods) {
    this.context = context;
    this.prefix = prefix;
    this.goods = goods;
    this.name = wordsOf(goods.name, { ja: prefix, en: prefix });
  }

  input(field: Field): CellId | null {
    const stated: Stated | undefined = this.goods[field];
    if (!stated) return null;
    const { unit, role, label } = INPUTS[field];
    return linkInput(this.context, stated, {
      id: `${this.prefix}.${field}`,
      unit,
      role,
      label: this.words([label.ja, label.en]),
      ref: at(this.context, this.prefix, field),
      user: this.prefix,
      group: 'deal',
      range: { kind: 'positive' },
      limits: [0, 9e15],
    });
  }

  /** Selling price less purchase price, or as it is stated; one of the two must be there, and only one. */
  margin(): CellId | null {
    const { sellPrice, margin } = this.goods;
    if ((sellPrice === undefined) === (margin === undefined)) {
      fault(this.context, at(this.context, this.prefix), {
        code: 'value/partner-margin',
        params: { name: this.prefix },
      });
      return null;
    }
    if (margin) return this.input('margin');
    const sell = this.input('sellPrice');
    if (!sell) return null;
    const unitMargin = this.add(
      'unitGrossMargin',
      { unit: 'JPY/unit', role: 'price', ja: '一台の粗利', en: 'Gross margin of a unit' },
      sub(sell, `${this.prefix}.buyPrice`),
    );
    this.add(
      'marginRate',
      { unit: '-', role: 'share', ja: '粗利率（対販売価格）', en: 'Margin on the selling price' },
      over(unitMargin, sell),
    );
    return unitMargin;
  }

  add(name: string, { unit, role, ja, en }: Figure, expr: Term): CellId {
    const ref = at(this.context, this.prefix);
    return this.context.sheet.add({
      id: `${this.prefix}.${name}`,
      unit,
      role,
      rank: 'key',
      label: this.words([ja, en]),
      expr,
      ref,
    });
  }

  private words([ja, en]: readonly [string, string]): Words {
    return { ja: `${this.name.ja}の${ja}`, en: `${en} of ${this.name.en}` };
  }
}
