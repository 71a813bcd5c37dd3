// A number as people type it: full-width digits, commas, △ for minus, 万 and 億, a percent sign.

/** A number read from text, and what stands after it (the unit, as written). */
export interface NumberText {
  readonly value: number;
  readonly rest: string;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  億: 1e8,
  十億: 1e9,
  兆: 1e12,
};

/**
 * Reads `1,200`, `１２００`, `△3.5`, `▲3.5`, `-3.5`, `(3.5)`, `1.2億`, `4,800万`; null when no number stands at the start.
 * Commas are accepted only between groups of three digits. Exponents and hexadecimal are not numbers here.
 */
export function readNumber(text: string): NumberText | null {
  const plain = text.normalize('NFKC').trim();
  const match =
    /^(\()?\s*([△▲−‐–+-]?)\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d,.])\s*(\))?\s*(百万|千万|十億|千|万|億|兆)?/.exec(
      plain,
    );
  if (!match) return null;
  const [whole, open, sign, digits, decimals, close, multiplier] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  const magnitude = Number(`${digits!.replace(/,/g, '')}${decimals ?? ''}`);
  const negative = open !== undefined || (sign !== '' && sign !== '+');
  const factor = multiplier ? MULTIPLIERS[multiplier]! : 1;
  const value = scaleExactly(magnitude, factor);
  return { value: negative && value !== 0 ? -value : value, rest: plain.slice(whole.length).trim() };
}

/** 5.4 x 10,000 is 54,000 and not 54,000.00000000001: the decimal point moves in the text. */
function scaleExactly(magnitude: number, factor: number): number {
  return factor === 1 ? magnitude : Number(`${magnitude}e${Math.log10(factor).toFixed(0)}`);
}
