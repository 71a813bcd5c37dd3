// A grapheme cluster and its face into its form: glyphs, body and class, in 1/1000 em; remembered, since texts repeat.
import { bodyOf, type FaceId, type FontSet, isLatinFace } from '../../fonts/index.ts';
import { type CharacterClass, characterClass } from '../../text/index.ts';

export type ItemKind = CharacterClass | 'arrow' | 'newline' | 'softHyphen';

/** What a cluster is wherever it stands. Distances in 1/1000 em. */
export interface Form {
  readonly kind: ItemKind;
  readonly isLatinLetter: boolean;
  readonly isBlank: boolean;
  /** None for what draws nothing. */
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  readonly shift: number;
  readonly width: number;
  /** Advance of the last glyph, against which kerning is told. */
  readonly last: number;
}

const memories = new WeakMap<FontSet, Map<string, Form>>();
/** Forms remembered before the memory starts anew. */
const REMEMBERED_COUNT = 20_000;

/** The form of a cluster. `shown` is what is drawn for it: itself, or 〓 when no face has it. */
export function formOf(source: string, shown: string, { face, fonts }: FormPlace): Form {
  let memory = memories.get(fonts);
  if (memory === undefined) {
    memory = new Map();
    memories.set(fonts, memory);
  }
  const name = `${face}${shown}\0${source}`;
  const known = memory.get(name);
  if (known !== undefined) return known;
  const fresh = readForm(source, shown, { face, fonts });
  if (memory.size >= REMEMBERED_COUNT) memory.clear();
  memory.set(name, fresh);
  return fresh;
}

export interface FormPlace {
  readonly face: FaceId;
  readonly fonts: FontSet;
}

function readForm(source: string, shown: string, { face, fonts }: FormPlace): Form {
  const kind = kindOf(source, face);
  const isUnseen = INVISIBLE.test(source) || kind === 'newline' || kind === 'softHyphen';
  const glyphs = isUnseen ? [] : fonts.shape(shown, face, { kern: false }).glyphs;
  const natural = glyphs.map((glyph) => fonts.face(face).advance(glyph));
  const sum = natural.reduce((total, advance) => total + advance, 0);
  const body = isUnseen ? { width: 0, shift: 0 } : bodyOf(face, kind as CharacterClass, sum);
  return {
    kind,
    isLatinLetter: kind === 'latin' && LATIN_LETTER.test(source),
    isBlank: BLANK.test(source),
    glyphs,
    advances: natural.length === 1 ? [body.width] : natural,
    shift: body.shift,
    width: body.width,
    last: natural.at(-1) ?? 0,
  };
}

const INVISIBLE = /^[\t\r\p{Default_Ignorable_Code_Point}]$/u;
const BLANK = /^[ \t\n\r\u200b\u3000]/;
const LATIN_LETTER = /^[\p{L}\p{N}]/u;

/** Marks that a Latin face draws have no glue of their own: they count as Latin. */
function kindOf(source: string, face: FaceId): ItemKind {
  if (source === '\n' || source === '\r\n') return 'newline';
  if (source === '\u00ad') return 'softHyphen';
  const kind = characterClass(source);
  return isLatinFace(face) && kind !== 'space' && kind !== 'prefix' && kind !== 'postfix' ? 'latin' : kind;
}
