// The names of the four faces of the composite family; every other room knows a face by its id.

/** A face of the composite family: Japanese or Latin, regular or bold. */
export type FaceId = 'ja-400' | 'ja-700' | 'latin-400' | 'latin-700';

/** All faces, in the order in which outputs list them. */
export const FACE_IDS: readonly FaceId[] = ['ja-400', 'ja-700', 'latin-400', 'latin-700'];

/** Whether a face is one of the Latin pair. */
export function isLatinFace(id: FaceId): boolean {
  return id === 'latin-400' || id === 'latin-700';
}
