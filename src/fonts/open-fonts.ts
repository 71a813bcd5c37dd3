// The font packages into one FontSet; a face's file is read when it is first needed, once per process.
import { createRequire } from 'node:module';
import { chooseFace } from './choose-face.ts';
import type { FaceId } from './face-id.ts';
import type { FontSet, ShapedText } from './font-set.ts';
import { type OpenFace, openFace } from './open-face.ts';
import { shapeText } from './shape.ts';
import { subsetFont } from './subset.ts';

/** Where each face's file is, inside its package. */
const FILES: Readonly<Record<FaceId, string>> = {
  'ja-400': '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  'ja-700': '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  'latin-400': '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  'latin-700': '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
};

/** Longest text whose shape is remembered: words and labels, not paragraphs. */
const REMEMBERED_LENGTH = 32;
/** Shapes remembered before the memory starts anew; a long batch must not grow without end. */
const REMEMBERED_COUNT = 20_000;

let opened: FontSet | undefined;

/** The four faces. Cached: a process reads each file once. */
export function openFonts(): FontSet {
  opened ??= createFontSet();
  return opened;
}

function createFontSet(): FontSet {
  const resolve = createRequire(import.meta.url).resolve;
  const faces = new Map<FaceId, OpenFace>();
  const shapes = new Map<string, ShapedText>();
  const chosen = new Map<string, FaceId | null>();
  const face = (id: FaceId): OpenFace => {
    const known = faces.get(id);
    if (known !== undefined) return known;
    const fresh = openFace(id, resolve(FILES[id]));
    faces.set(id, fresh);
    return fresh;
  };
  return {
    face,
    faceOf: (cluster, choice) => {
      const name = `${choice.language}${choice.bold ? '+' : '-'}${cluster}`;
      const known = chosen.get(name);
      if (known !== undefined) return known;
      const fresh = chooseFace(cluster, choice, face);
      if (chosen.size >= REMEMBERED_COUNT) chosen.clear();
      chosen.set(name, fresh);
      return fresh;
    },
    subset: (id, glyphs) => subsetFont(face(id).sfnt, glyphs),
    shape: (text, id, { kern }) => {
      if (text.length > REMEMBERED_LENGTH) return shapeText(text, face(id), kern);
      const name = `${id}${kern ? '+' : '-'}${text}`;
      const known = shapes.get(name);
      if (known !== undefined) return known;
      const fresh = shapeText(text, face(id), kern);
      if (shapes.size >= REMEMBERED_COUNT) shapes.clear();
      shapes.set(name, fresh);
      return fresh;
    },
  };
}
