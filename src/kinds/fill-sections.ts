// The chosen sections, each template filled with the view, beside the author's own words for it.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Files } from '../files/index.ts';
import { refTo } from '../quantity/ref.ts';
import { fillSection } from '../template/index.ts';
import type { Language } from '../text/index.ts';
import { sectionTemplate, type Workspace } from '../workspace/index.ts';
import type { ReadySection } from './assemble.ts';
import { chooseSections } from './choose-sections.ts';
import type { Facts } from './facts.ts';
import type { Kind, Viewed } from './kind.ts';
import { sayOf } from './localize.ts';
import { ownSection } from './own-prose.ts';

/** Where templates come from and where faults go. */
export interface FillContext {
  readonly workspace: Workspace;
  readonly builtIn: Files;
  readonly language: Language;
  readonly sink: Sink;
}

/** Sections in the order that the document chose; the cover has no template. */
export function fillSections(
  kind: Kind,
  { facts, viewed }: { readonly facts: Facts; readonly viewed: Viewed<Parameters<typeof fillSection>[1]> },
  context: FillContext,
): readonly ReadySection[] {
  const { language, sink } = context;
  const say = sayOf(facts.ref, language, sink);
  return chooseSections(kind, facts.order.sections, { ref: refTo(facts.ref, 'sections'), sink }).map(
    (spec) => ({
      spec,
      ...(spec.chapter === null ? NO_TEMPLATE : filled(kind.id, spec.id, { view: viewed.view, context })),
      own: ownSection({ facts, language, sink, amounts: viewed.amounts }, spec.id, say),
    }),
  );
}

const NO_TEMPLATE: Pick<ReadySection, 'filled' | 'isBroken'> = {
  filled: { headline: null, blocks: [] },
  isBroken: false,
};

function filled(
  kind: string,
  section: string,
  { view, context }: { readonly view: Parameters<typeof fillSection>[1]; readonly context: FillContext },
): Pick<ReadySection, 'filled' | 'at' | 'isBroken'> {
  const { workspace, builtIn, language, sink } = context;
  const template = sectionTemplate(workspace, builtIn, { kind, language, section });
  if (!template) {
    const params = { template: `templates/${kind}/${language}/${section}.md` };
    sink({ severity: 'error', code: 'kinds/missing-template', params });
    return { ...NO_TEMPLATE, isBroken: true };
  }
  let isBroken = false;
  const watch: Sink = (fault) => {
    if (fault.severity === 'error') isBroken = true;
    sink(fault);
  };
  const ready = fillSection(template, view, watch);
  return { filled: ready, at: { file: template.source.file, line: 1, column: 1 }, isBroken };
}
