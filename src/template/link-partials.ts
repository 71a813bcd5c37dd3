// A template and the partials beside it into the set that it reaches; an unknown or circular partial is a fault.
import type { Sink } from '../diagnostic/diagnostic.ts';
import { offerNames } from './known-names.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type ParsedTemplate, readTemplate } from './read-template.ts';
import { placeIn, type TemplateSource } from './source.ts';

/** A section's template: its own file, the partials that it may name (`parts/terms`), and limits where they differ. */
export interface SectionTemplate {
  readonly source: TemplateSource;
  readonly partials?: Readonly<Record<string, TemplateSource>>;
  readonly limits?: Limits;
}

/** Every template that a fill can reach, read and checked. */
export interface LinkedTemplate {
  readonly main: ParsedTemplate;
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
  readonly limits: Limits;
}

/** Reads a template with all that it names; null when anything in it is at fault. */
export function linkPartials(template: SectionTemplate, sink: Sink): LinkedTemplate | null {
  const limits = template.limits ?? DEFAULT_LIMITS;
  const sources = template.partials ?? {};
  const partials = new Map<string, ParsedTemplate>();
  let isWhole = true;
  const fail: Sink = (fault) => {
    isWhole = false;
    sink(fault);
  };

  const visit = (from: ParsedTemplate, trail: readonly string[]): void => {
    for (const { name, offset } of from.partials) {
      const where = placeIn(from.source, offset);
      if (trail.includes(name)) {
        const circle = [...trail.slice(trail.indexOf(name)), name].join(' → ');
        fail({ severity: 'error', code: 'template/partial-cycle', params: { circle }, where });
      } else if (!Object.hasOwn(sources, name)) {
        const known = offerNames(name, Object.keys(sources));
        fail({ severity: 'error', code: 'template/unknown-partial', params: { name, known }, where });
      } else if (!partials.has(name)) {
        const parsed = readTemplate(sources[name]!, limits, fail);
        partials.set(name, parsed);
        visit(parsed, [...trail, name]);
      }
    }
  };

  const main = readTemplate(template.source, limits, fail);
  visit(main, []);
  return isWhole ? { main, partials, limits } : null;
}
