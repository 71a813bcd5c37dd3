// Text that one face covers into glyph ids and advances: cmap, substitutions inside a cluster, kerning of letters.
import { graphemeClusters } from '../text/index.ts';
import type { ShapedText } from './font-set.ts';
import type { OpenFace } from './open-face.ts';

/** Shapes text. Digits are never kerned, so that columns align; a pair of letters is, when `kern` is set. */
export function shapeText(text: string, face: OpenFace, kern: boolean): ShapedText {
  const glyphs: number[] = [];
  const advances: number[] = [];
  const clusters: number[] = [];
  let at = 0;
  let before: { readonly glyph: number; readonly kerned: boolean } | null = null;
  for (const cluster of graphemeClusters(text)) {
    const kerned = kern && KERNED.test(cluster);
    for (const glyph of clusterGlyphs(cluster, face)) {
      if (before?.kerned && kerned) {
        advances[advances.length - 1] = (advances.at(-1) ?? 0) + face.kern(before.glyph, glyph);
      }
      glyphs.push(glyph);
      advances.push(face.advance(glyph));
      clusters.push(at);
      before = { glyph, kerned };
    }
    at += cluster.length;
  }
  return { glyphs, advances, clusters };
}

const KERNED = /^[\p{L}\p{P}]/u;

/** Joiners, variation selectors, soft hyphens and line ends have no glyph, whatever the font says. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\t\n\r]/u;

function clusterGlyphs(cluster: string, face: OpenFace): readonly number[] {
  const code = cluster.codePointAt(0) ?? 0;
  const isSingle = cluster.length === (code > 0xffff ? 2 : 1);
  if (!isSingle) return face.glyphsOf(cluster);
  return INVISIBLE.test(cluster) ? [] : [face.glyphOf(code)];
}
