// Numbers, strings and colours as PDF syntax.
import { InternalError } from '../../diagnostic/diagnostic.ts';

/** A number in at most `digits` decimals, never in exponent form. @throws InternalError for what is no number. */
export function pdfNumber(value: number, digits = 3): string {
  if (!Number.isFinite(value)) throw new InternalError(`a coordinate of the PDF is ${value}`);
  const power = 10 ** digits;
  const rounded = Math.round(value * power) / power;
  return rounded === 0 ? '0' : `${rounded}`;
}

/** A text string: literal when it is printable ASCII, else UTF-16BE with its mark, in hexadecimal. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<FEFF${utf16Hex(text)}>`;
}

/** UTF-16BE in hexadecimal; half a surrogate pair becomes U+FFFD. */
export function utf16Hex(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += hexOfUnit(text.charCodeAt(i));
  return /D[89A-F]/.test(hex) ? wellFormedHex(text) : hex;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

/** Two bytes in hexadecimal. */
export function hexOfUnit(unit: number): string {
  return HEX[(unit >> 8) & 255]! + HEX[unit & 255]!;
}

function wellFormedHex(text: string): string {
  let hex = '';
  for (const character of text) {
    const lone = character.length === 1 && /[\ud800-\udfff]/.test(character);
    for (const unit of lone ? '\ufffd' : character) hex += hexPair(unit);
  }
  return hex;
}

function hexPair(character: string): string {
  let hex = '';
  for (let i = 0; i < character.length; i++) hex += hexOfUnit(character.charCodeAt(i));
  return hex;
}

/** The operator that sets a colour (`#RRGGBB`) for filling or stroking. Black is pure K: DeviceGray, which printers keep as one ink. */
export function colourOperator(colour: string, use: 'fill' | 'stroke'): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new InternalError(`"${colour}" is no colour of the form #RRGGBB`);
  const parts = match.slice(1).map((hex) => Number.parseInt(hex, 16));
  if (parts.every((part) => part === 0)) return use === 'fill' ? '0 g' : '0 G';
  return `${parts.map((part) => pdfNumber(part / 255, 4)).join(' ')} ${use === 'fill' ? 'rg' : 'RG'}`;
}
