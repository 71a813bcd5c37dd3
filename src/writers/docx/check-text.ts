// A document in, a warning for each text that holds characters which no XML file can hold.
import type { Sink } from '../../diagnostic/diagnostic.ts';
import { dropForbidden, hasForbidden } from '../../package/index.ts';
import type { Place } from '../../quantity/ref.ts';
import type { Document } from '../../tree/index.ts';

/** The characters are left out of the file; amounts and their origins are not printed, and not looked at. */
export function checkText({ meta, chapters }: Document, sink: Sink): void {
  visit(meta, sink, undefined);
  visit(chapters, sink, undefined);
}

/** Plain data of any depth; the nearest `at` says where a text came from. */
function visit(value: unknown, sink: Sink, at: Place | undefined): void {
  if (typeof value === 'string') {
    if (hasForbidden(value)) warn(value, sink, at);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const here = 'at' in value && isPlace(value.at) ? value.at : at;
  for (const inner of Object.values(value)) visit(inner, sink, here);
}

function warn(text: string, sink: Sink, at: Place | undefined): void {
  const kept = dropForbidden(text);
  sink({
    severity: 'warning',
    code: 'writers/docx-dropped-character',
    params: { text: kept, count: text.length - kept.length },
    ...(at ? { where: { file: at.file, line: at.line, column: at.column } } : {}),
  });
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' && value !== null && 'file' in value && 'line' in value && 'column' in value
  );
}
