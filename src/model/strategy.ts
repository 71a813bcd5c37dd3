// strategy.yaml: Strategy BASiCS (戦略BASiCS), the five elements that must agree with each other.
import { z } from 'zod';
import { id, line, localized } from './fields.ts';

const named = z.strictObject({ name: localized, note: localized.optional() });

export const strategySchema = z.strictObject({
  /** 戦場: what the customer would do without us, doing nothing and in-house included. */
  battlefield: z.strictObject({ alternatives: z.record(id, named) }),
  /** 独自資源: why a strength cannot be copied. */
  assets: z.record(id, named.extend({ kind: z.enum(['hard', 'soft']) })),
  /** 強み: why a customer chooses us over a named alternative; a difference of benefit, held by assets. */
  strengths: z.record(id, named.extend({ against: line, assets: z.array(line).min(1) })),
  /** 差別化軸: 商品 (product), 密着 (intimacy), 手軽 (ease). */
  axis: z.enum(['product', 'intimacy', 'ease']),
  /** メッセージ: the words of praise we want to hear from a customer. */
  praise: localized,
});

/** Strategy BASiCS (戦略BASiCS). */
export type Strategy = z.infer<typeof strategySchema>;
