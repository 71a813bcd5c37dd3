// The proposal (提案書): sections P0-P14 of documents 5.3 as far as they exist, in chapters, in the order of the law.

import { totalCostAmounts } from '../customer-amounts.ts';
import { dealAmounts } from '../deal-amounts.ts';
import { defineKind } from '../kind.ts';
import { sections } from '../order.ts';
import { proposalMeta } from './meta.ts';
import { speaker } from './speaker.ts';
import { type ProposalView, proposalView } from './view.ts';

export const proposal = defineKind<ProposalView>()({
  id: 'proposal',
  name: { ja: '提案書', en: 'proposal' },
  cover: true,
  contents: true,
  chapters: [
    { id: 'summary', name: { ja: '要約', en: 'Summary' }, numbered: true },
    { id: 'lines', name: { ja: '動く勘定科目', en: 'Lines that move' }, numbered: true },
    { id: 'qcd', name: { ja: '品質・コスト・納期', en: 'Quality, cost, delivery' }, numbered: true },
    { id: 'use', name: { ja: '使い方と必要なもの', en: 'Use and what it takes' }, numbered: true },
    { id: 'plan', name: { ja: '投資と進め方', en: 'Investment and plan' }, numbered: true },
    {
      id: 'appendix',
      name: { ja: '付録　前提と出典', en: 'Appendix: assumptions and sources' },
      numbered: false,
    },
  ],
  sections: sections()
    .free({ id: 'P0', chapter: null })
    .free({ id: 'P1', chapter: 'summary' })
    .plbs({ id: 'P3', chapter: 'lines' })
    .qcd({ id: 'P4', chapter: 'qcd' })
    .usage({ id: 'P6', chapter: 'use' })
    .product({ id: 'P7', chapter: 'use' })
    .free({ id: 'P11', chapter: 'plan' })
    .free({ id: 'P14', chapter: 'plan' })
    .free({ id: 'P13', chapter: 'appendix' }).list,
  view: (facts, language, sink) => {
    const { amounts: own, total } = totalCostAmounts(facts.customer, facts.customerRef, facts.value);
    const amounts = { ...facts.value.amounts, ...dealAmounts(facts.value), ...own };
    const speaking = speaker(facts, language, { sink, amounts });
    return { view: proposalView(speaking, total), meta: proposalMeta(speaking), amounts };
  },
});
