// A part of a Word file in, its fields out: what each asks for and the result that is filled in, in document order.
import type { XmlElement } from './xml-tree.ts';

export interface WordField {
  /** Trimmed: 「PAGEREF _Toc1 \h」. */
  readonly instruction: string;
  readonly result: string;
}

interface Open {
  instruction: string;
  result: string;
  /** After `separate`. */
  inResult: boolean;
}

/** Simple and complex fields. A field within another one adds to the result of both. Throws when a field has no end. */
export function fieldsOf(part: XmlElement): readonly WordField[] {
  const found: (Open & { order: number })[] = [];
  const open: (Open & { order: number })[] = [];
  let order = 0;
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:fldSimple':
        found.push({
          instruction: element.attributes['w:instr'] ?? '',
          result: element.text,
          inResult: true,
          order: order++,
        });
        break;
      case 'w:fldChar':
        mark(element.attributes['w:fldCharType']);
        break;
      case 'w:instrText': {
        const field = open.at(-1);
        if (field && !field.inResult) field.instruction += element.text;
        break;
      }
      case 'w:t':
        for (const field of open) if (field.inResult) field.result += element.text;
        break;
    }
    element.children.forEach(visit);
  };
  const mark = (type: string | undefined): void => {
    if (type === 'begin') open.push({ instruction: '', result: '', inResult: false, order: order++ });
    else if (type === 'separate') open.at(-1)!.inResult = true;
    else found.push(open.pop()!);
  };
  visit(part);
  if (open.length > 0) throw new Error(`the field ${open[0]!.instruction} has no end`);
  return found
    .sort((a, b) => a.order - b.order)
    .map(({ instruction, result }) => ({ instruction: instruction.trim(), result }));
}
