// One template file into its checked syntax tree; what is wrong with it whatever it is filled with is found here, once.
import { parse, parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Diagnostic, Sink } from '../diagnostic/diagnostic.ts';
import type { Program } from './ast.ts';
import { checkForms, type PartialUse } from './check-forms.ts';
import type { Limits } from './limits.ts';
import { DEEPEST_TAGS, tooDeepAt } from './nesting.ts';
import { offsetIn, placeIn, type SourceText, sourceText, type TemplateSource } from './source.ts';

/** A template that was read: `program` is null when its grammar is broken. */
export interface ParsedTemplate {
  readonly source: SourceText;
  readonly program: Program | null;
  /** The partials that it names, in order. */
  readonly partials: readonly PartialUse[];
}

interface Reading {
  readonly parsed: ParsedTemplate;
  readonly faults: readonly Diagnostic[];
}

// A batch fills one template for many readers. The memo is by object, and a reading depends on nothing but the text.
const readings = new WeakMap<TemplateSource, Reading>();

/** Reads a template; its faults go to the sink every time. */
export function readTemplate(template: TemplateSource, limits: Limits, sink: Sink): ParsedTemplate {
  if (template.text.length > limits.text) {
    sink({
      severity: 'error',
      code: 'template/too-long',
      params: { limit: limits.text },
      where: { file: template.file },
    });
    return { source: sourceText({ file: template.file, text: '' }), program: null, partials: [] };
  }
  const reading = readings.get(template) ?? read(template);
  readings.set(template, reading);
  for (const fault of reading.faults) sink(fault);
  return reading.parsed;
}

function read(template: TemplateSource): Reading {
  const source = sourceText(template);
  const faults: Diagnostic[] = [];
  const tooDeep = tooDeepAt(source.text);
  if (tooDeep !== null) {
    const params = { limit: DEEPEST_TAGS };
    const where = placeIn(source, tooDeep);
    return broken(source, { severity: 'error', code: 'template/too-deep', params, where });
  }
  try {
    const program = parse(source.text) as Program; // typed in ast.ts; the package has no types for its parser
    const partials = checkForms(program, source, (fault) => faults.push(fault));
    return { parsed: { source, program, partials }, faults };
  } catch (error) {
    return broken(source, grammarFault(error as Error, source));
  }
}

function broken(source: SourceText, fault: Diagnostic): Reading {
  return { parsed: { source, program: null, partials: [] }, faults: [fault] };
}

/** Handlebars tells the place of a mismatched block in the error, and that of any other error only in its lexer. */
function grammarFault(
  error: Error & { lineNumber?: number; column?: number },
  source: SourceText,
): Diagnostic {
  const words = error.message;
  if (/got 'EOF'$/.test(words)) {
    const open = lastOpenBlock(source.text);
    if (open) {
      return {
        severity: 'error',
        code: 'template/unclosed-tag',
        params: { name: open.name },
        where: placeIn(source, open.offset),
      };
    }
  }
  const token = parser.lexer?.yylloc;
  const position =
    error.lineNumber === undefined
      ? { line: token?.first_line ?? 1, column: token?.first_column ?? 0 }
      : { line: error.lineNumber, column: error.column ?? 0 };
  return {
    severity: 'error',
    code: 'template/syntax',
    params: { found: foundWords(words, source, offsetIn(source, position)) },
    where: placeIn(source, offsetIn(source, position)),
  };
}

function foundWords(message: string, source: SourceText, offset: number): string {
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message);
  if (mismatch) return `{{#${mismatch[1]}}} … {{/${mismatch[2]}}}`;
  const line = source.text.slice(offset, offset + 24).split('\n')[0]!;
  return line === ''
    ? source.text
        .slice(Math.max(0, offset - 12), offset)
        .split('\n')
        .at(-1)!
    : line;
}

/** The innermost block that has no end, for a message that points to its start instead of the end of the file. */
function lastOpenBlock(text: string): { name: string; offset: number } | null {
  const open: { name: string; offset: number }[] = [];
  for (const match of text.matchAll(/\{\{~?([#^/])[*>]?\s*([^\s}~|]+)/g)) {
    if (match[1] === '/') open.pop();
    else open.push({ name: match[2]!, offset: match.index });
  }
  return open.at(-1) ?? null;
}
