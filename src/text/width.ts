// Text into the columns that it takes in a terminal: wide characters two, marks none (UAX#11).
import { graphemeClusters } from './clusters.ts';

/** Columns of a text. Ambiguous characters count as one, as terminals outside Japan draw them. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const cluster of graphemeClusters(text)) columns += clusterWidth(cluster);
  return columns;
}

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b16f}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u;

function clusterWidth(cluster: string): number {
  if (WIDE.test(cluster)) return 2;
  // A sign with the emoji selector is drawn as an emoji.
  if (cluster.includes('\ufe0f')) return 2;
  if (/^[\uff66-\uff9d][\uff9e\uff9f]$/.test(cluster)) return 2;
  return ZERO.test(cluster) ? 0 : 1;
}
