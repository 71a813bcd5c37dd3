// A template's text before it is parsed: how deep its blocks and calls go. Handlebars' parser takes the square of that depth
// (12,000 blocks inside one another: three minutes), so depth is held before it starts.

/** Blocks, `else if` links and brackets inside one another. */
export const DEEPEST_TAGS = 64;

/** The offset of the first tag that is too deep, or null. One pass over the text. */
export function tooDeepAt(text: string): number | null {
  // How many levels each open block takes: one, and one more for each `{{else if}}`.
  const open: number[] = [];
  let depth = 0;
  let brackets: number | null = null;
  for (const { 0: sign, index } of text.matchAll(/(?<!\\)\{\{~?\s*(?:#|\/|else\s+(?=[^\s}~]))?|\}\}|[()]/g)) {
    // Brackets count inside tags only.
    if (sign === '}}') brackets = null;
    else if (sign === '(' || sign === ')')
      brackets = brackets === null ? null : brackets + (sign === '(' ? 1 : -1);
    else {
      brackets = 0;
      if (sign.endsWith('/')) depth -= open.pop() ?? 0;
      else if (/[#e]/.test(sign)) {
        open.push(sign.endsWith('#') ? 1 : (open.pop() ?? 0) + 1);
        depth += 1;
      }
    }
    if (depth > DEEPEST_TAGS || (brackets ?? 0) > DEEPEST_TAGS) return index;
  }
  return null;
}
