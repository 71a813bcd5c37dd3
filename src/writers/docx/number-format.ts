// Decimals and a language in, number formats of Excel out: the minus of the document's language.
import type { Language } from '../../text/index.ts';

/** `#,##0.0` with so many decimals. */
export function plainFormat(digits: number): string {
  return digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0';
}

/** Negative numbers as △4.2 or (4.2). */
export function signedFormat(digits: number, language: Language): string {
  const plain = plainFormat(digits);
  return language === 'ja' ? `${plain};"△"${plain}` : `${plain};(${plain})`;
}

/** Gains with their sign, as steps of a bridge are printed. */
export function gainFormat(digits: number, language: Language): string {
  return `+${plainFormat(digits)};${signedFormat(digits, language).split(';')[1]};${plainFormat(digits)}`;
}

/** Costs, whose cells hold magnitudes, printed as what they take away. */
export function costFormat(digits: number, language: Language): string {
  const plain = plainFormat(digits);
  return language === 'ja' ? `"△"${plain}` : `(${plain})`;
}
