// The brand in, the styles of the workbook's cells out: inputs blue on yellow, stamped values grey, results plain.
import type { Brand } from '../../brand/index.ts';
import type { Style } from './model.ts';

const rgb = (colour: string): string => colour.replace('#', '').toUpperCase();

/** Inputs look as modellers expect them everywhere, whatever the brand. */
const INPUT = { colour: '1F3FBF', fill: 'FFF9E0', rule: 'E3D9A8' } as const;

/** Named styles; number formats are added where they are used. */
export function looksOf({ colours }: Brand) {
  const [brand, accent, grey] = [rgb(colours.brand), rgb(colours.accent), rgb(colours.grey)];
  const [tint, band, ink] = [rgb(colours.tint), rgb(colours.band), rgb(colours.ink)];
  const line = { below: band } as const;
  return {
    colours: { brand, accent, grey, tint, band, ink, mark: rgb(colours.mark) },
    title: { bold: true, size: 15, colour: brand },
    note: { colour: grey, size: 9 },
    prose: { wrap: true, size: 10 },
    strong: { bold: true, colour: brand },
    head: { bold: true, colour: 'FFFFFF', fill: brand, wrap: true, align: 'center' },
    headLeft: { bold: true, colour: 'FFFFFF', fill: brand, wrap: true, align: 'left' },
    subHead: { colour: grey, fill: tint, align: 'center', size: 8 },
    subHeadLeft: { colour: grey, fill: tint, size: 8 },
    group: { bold: true, colour: brand, fill: tint, below: brand },
    label: { ...line, indent: 1, wrap: true },
    keyLabel: { ...line, bold: true, wrap: true },
    wireLabel: { ...line, indent: 2, colour: grey, wrap: true },
    unit: { ...line, colour: grey, align: 'center', size: 9 },
    result: { ...line, align: 'right' },
    keyResult: { ...line, align: 'right', bold: true },
    wireResult: { ...line, align: 'right', colour: grey },
    input: {
      colour: INPUT.colour,
      fill: INPUT.fill,
      above: INPUT.rule,
      below: INPUT.rule,
      align: 'right',
      unlocked: true,
    },
    fixed: { ...line, align: 'right', colour: grey },
    stamped: { ...line, align: 'right', italic: true, colour: grey, fill: tint },
    words: { ...line, colour: grey, wrap: true, size: 9 },
    fact: { ...line, wrap: true, size: 9 },
    bigLabel: { colour: grey, fill: tint, align: 'center', size: 9, above: brand, wrap: true },
    big: { bold: true, size: 13, colour: brand, fill: tint, align: 'center', below: brand },
  } as const satisfies Readonly<Record<string, Style | Readonly<Record<string, string>>>>;
}

export type Looks = ReturnType<typeof looksOf>;
