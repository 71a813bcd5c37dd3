// Text into grapheme clusters: the smallest pieces that a line break, a face or a cut may not divide (UAX#29).

/** A letter with its combining marks, a kana with ゚, an emoji with its joiners: one cluster each. */
export function graphemeClusters(text: string): readonly string[] {
  if (isSimple(text)) return text.split('');
  const clusters: string[] = [];
  for (const { segment } of segments(text)) {
    const start = clusters.at(-1);
    if (start !== undefined && SEMI_VOICED.test(segment)) clusters[clusters.length - 1] = start + segment;
    else clusters.push(segment);
  }
  return clusters;
}

/** UTF-16 offsets at which a cluster begins, 0 among them. */
export function clusterStarts(text: string): readonly number[] {
  let at = 0;
  return graphemeClusters(text).map((cluster) => {
    const start = at;
    at += cluster.length;
    return start;
  });
}

let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: it costs 10 ms, and most texts never ask for it. */
function segments(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** UAX#29 lets a half-width voiced mark (U+FF9E, U+FF9F) extend its kana already; older data does not. */
const SEMI_VOICED = /^[\uff9e\uff9f]/;

/** No marks, joiners, surrogates, Hangul jamo or \r: every UTF-16 unit is a cluster. The quick way for most of our text. */
function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

const SIMPLE =
  /^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uff00-\uff9d\uffe0-\uffee]*$/;
