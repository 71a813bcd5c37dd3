// Units as data with an algebra: `JPY/unit` times `unit/yr` is `JPY/yr`; hours cannot be added to yen.

/** Exponents by base symbol, without zeros; `{}` is a plain ratio. Half exponents appear under a square root. */
export type Unit = Readonly<Record<string, number>>;

export const RATIO: Unit = Object.freeze({});

/** Reads a canonical unit text (`JPY/yr`, `h/unit`, `unit/day^0.5`, `-`); null when a symbol is not known. */
export function parseUnit(text: string): Unit | null {
  const trimmed = text.trim();
  if (trimmed === '-' || trimmed === '') return RATIO;
  const exponents: Record<string, number> = {};
  for (const [index, part] of trimmed.split('/').entries()) {
    for (const factor of part.split('*')) {
      const match = /^([A-Za-z][A-Za-z0-9]*)(?:\^(-?\d+(?:\.5)?))?$/.exec(factor.trim());
      if (!match) {
        if (index === 0 && factor.trim() === '1') continue;
        return null;
      }
      const exponent = Number(match[2] ?? 1) * (index === 0 ? 1 : -1);
      exponents[match[1]!] = (exponents[match[1]!] ?? 0) + exponent;
    }
  }
  return tidy(exponents);
}

/** Canonical text of a unit, symbols in alphabetical order: `JPY/yr`, `-` for a ratio. */
export function formatUnit(unit: Unit): string {
  const write = ([symbol, exponent]: [string, number]) =>
    Math.abs(exponent) === 1 ? symbol : `${symbol}^${Math.abs(exponent)}`;
  const entries = Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1));
  const above = entries.filter(([, exponent]) => exponent > 0).map(write);
  const below = entries.filter(([, exponent]) => exponent < 0).map(write);
  if (above.length + below.length === 0) return '-';
  return [above.join('*') || '1', ...below].join('/');
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1);
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1);
}

/** A unit to a power, e.g. 0.5 under a square root. */
export function raiseUnit(unit: Unit, power: number): Unit {
  return tidy(
    Object.fromEntries(Object.entries(unit).map(([symbol, exponent]) => [symbol, exponent * power])),
  );
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return formatUnit(a) === formatUnit(b);
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const result: Record<string, number> = { ...a };
  for (const [symbol, exponent] of Object.entries(b))
    result[symbol] = (result[symbol] ?? 0) + sign * exponent;
  return tidy(result);
}

function tidy(exponents: Record<string, number>): Unit {
  return Object.freeze(
    Object.fromEntries(Object.entries(exponents).filter(([, exponent]) => exponent !== 0)),
  );
}
