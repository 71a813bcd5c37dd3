// What neighbours ask of a block in, the spacing of its first and last paragraphs out.
import type { Context } from '../context.ts';
import type { ParagraphFacts } from '../properties.ts';

type Spacing = Pick<ParagraphFacts, 'before' | 'after'>;

/** For a block of one paragraph. */
export function spacing(context: Context): Spacing {
  return { ...spaceBefore(context), ...spaceAfter(context) };
}

/** For a block's first paragraph. */
export function spaceBefore({ before }: Context): Spacing {
  return before === undefined ? {} : { before };
}

/** For a block's last paragraph. */
export function spaceAfter({ after }: Context): Spacing {
  return after === undefined ? {} : { after };
}
