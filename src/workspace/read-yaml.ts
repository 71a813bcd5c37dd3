// The text of a YAML file into plain data where every scalar is text, with the spot of every value.
import { LineCounter, parseDocument } from 'yaml';
import type { Sink } from '../diagnostic/diagnostic.ts';
import { syntaxFaults } from './yaml-faults.ts';
import { treeOf, type YamlData } from './yaml-tree.ts';

/** Letters of a YAML file; ten times the largest that people write by hand. */
const LONGEST_TEXT = 1_000_000;

/**
 * Reads with the failsafe schema: `0312345678`, `1.10` and `yes` stay as typed. Anchors, aliases, tags, merge keys and
 * second documents are refused. Undefined when the file has a fault of syntax; all its faults went to the sink.
 */
export function readYaml(file: string, text: string, sink: Sink): YamlData | undefined {
  if (text.length > LONGEST_TEXT) {
    sink({
      severity: 'error',
      code: 'workspace/file-too-large',
      params: { limit: LONGEST_TEXT },
      where: { file },
    });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    stringKeys: true,
    // Both places of a repeated key are wanted, and the library's own search is quadratic.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  const faults = syntaxFaults(document, { file, text, lines });
  for (const fault of faults) sink(fault);
  return faults.length > 0 ? undefined : treeOf(document.contents, { file, text, lines, sink });
}
