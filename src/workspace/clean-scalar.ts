// One text of a workspace into the text that is used, with a warning for each thing in it that nobody sees.
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Params, Sink, Where } from '../diagnostic/diagnostic.ts';
import type { Ref } from '../quantity/index.ts';
import { cleanText } from '../text/index.ts';

/** Where a text stands and whether it was written without quotes. */
export interface ScalarPlace {
  readonly ref: Ref;
  readonly plain: boolean;
  readonly where: Where;
  readonly sink: Sink;
}

/** The text without control characters, bidirectional overrides and half surrogates; each field that lost some is named. */
export function cleanScalar(raw: string, { ref, plain, where, sink }: ScalarPlace): string {
  const warn = (code: Code, params: Params) =>
    sink({ severity: 'warning', code, params: { field: fieldOf(ref), ...params }, where: { ...where, ref } });
  if (plain && /^(~|null|Null|NULL)$/.test(raw)) warn('workspace/null-text', { value: raw });
  if (plain && /^[“”‘’＂].*[“”‘’＂]$/s.test(raw)) warn('workspace/curly-quotes', { value: raw });
  const { text, removed } = cleanText(raw);
  if (removed.length > 0) warn('workspace/cleaned-text', { removed: removed.join(' ') });
  return text;
}

function fieldOf(ref: Ref): string {
  return ref
    .slice(ref.indexOf('#') + 2)
    .replace(/\//g, '.')
    .replace(/~1/g, '/')
    .replace(/~0/g, '~');
}
