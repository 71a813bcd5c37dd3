// A language in, the sample's key figures out.
import type { Language } from '../../src/text/language.ts';
import type { KeyFigure } from '../../src/tree/index.ts';
import { line, money, number, text, words } from './sample-inlines.ts';

/** One of the sample's key figures. */
export function gainFigure(language: Language): KeyFigure {
  const w = words(language);
  return {
    label: line(w('営業利益の増加', 'Gain in profit')),
    value: [money('profit.gain')],
    note: line(w('通常の1年、税抜', 'a normal year, excl. tax')),
    accent: true,
  };
}

/** One of the sample's key figures. */
export function rangeFigure(language: Language): KeyFigure {
  const w = words(language);
  const bare = { digits: 0, unit: 'none' } as const;
  return {
    label: line(w('増加の幅（百万円/年）', 'Range (¥ million)')),
    value: [money('gain.low', bare), text('–'), money('gain.high', bare)],
    note: line(w('P10–P90、慎重と上振れ', 'P10–P90')),
  };
}

/** One of the sample's key figures. */
export function paybackFigure(language: Language): KeyFigure {
  const w = words(language);
  return {
    label: line(w('投資の回収', 'Payback')),
    value: [number('payback', { as: 'yearsMonths' })],
    note: [text(w('投資', 'outlay ')), money('investment'), text(w('、税引後', ', after tax'))],
  };
}

/** One of the sample's key figures. */
export function riskFigure(language: Language): KeyFigure {
  const w = words(language);
  return {
    label: line(w('NPVが負になる確率', 'Chance that NPV < 0')),
    value: [number('npv.negative', { as: 'percent', digits: 1 })],
    note: line(w('割引率8%、5年、税引後', '8 %, 5 years, after tax')),
  };
}
