// A brand in, the font table out: names under which other systems know the same faces, and what may stand in for them.
import type { Brand } from '../../brand/index.ts';
import { DECLARATION, type Xml, xml } from '../../package/index.ts';

interface FaceFacts {
  readonly alternative?: string;
  /** Panose class numbers, for the choice of a stand-in. */
  readonly panose?: string;
  /** Windows character set: 80 Japanese, 00 Western. */
  readonly charset: string;
}

/** Facts of the faces that ship with Word, by their English names. */
const FACES: Readonly<Record<string, FaceFacts>> = {
  'BIZ UDPGothic': { alternative: 'BIZ UDPゴシック', panose: '020B0400000000000000', charset: '80' },
  'BIZ UDPMincho': { alternative: 'BIZ UDP明朝 Medium', panose: '02020500000000000000', charset: '80' },
  'Yu Gothic': { alternative: '游ゴシック', panose: '020B0400000000000000', charset: '80' },
  Meiryo: { alternative: 'メイリオ', panose: '020B0604030504040204', charset: '80' },
  Arial: { panose: '020B0604020202020204', charset: '00' },
};

/** `word/fontTable.xml`. */
export function fontTable({ word }: Brand): Xml {
  const faces = [...new Set([word.latin, word.japanese])].map((name) =>
    face(name, FACES[name] ?? { charset: name === word.japanese ? '80' : '00' }),
  );
  return xml`${DECLARATION}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${faces}</w:fonts>`;
}

function face(name: string, { alternative, panose, charset }: FaceFacts): Xml {
  return xml`<w:font w:name="${name}">${alternative && xml`<w:altName w:val="${alternative}"/>`}${panose && xml`<w:panose1 w:val="${panose}"/>`}<w:charset w:val="${charset}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
}
