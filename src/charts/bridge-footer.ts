// What stands below the bars of a bridge: accounts, causes that found no room above, groups with their sums.
import type { BridgeChart, Ink, LabelShape } from '../tree/index.ts';
import type { Column } from './bridge-columns.ts';
import type { Grid } from './bridge-grid.ts';
import { type ChartContext, numberText } from './context.ts';
import { type Box, boxesTouch } from './geometry.ts';
import { type Fit, forceLabel, outwards, settingOf, wrapLabel } from './labels.ts';
import { labelAt, type Pad } from './pad.ts';

const SIZE = 8.5;
const CAUSE = 8;
const LEAD = 11;
/** First baseline below the plot. */
const FIRST = 13;
const MOST_LINES = 3;
const MOST_CAUSE_LINES = 4;
/** Free space between the labels of two columns. */
const GAP = 3;

/** A group's rule and where its label stands if nothing is in the way. */
interface GroupPlace {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** All y from the bottom of the plot. */
export interface Footer {
  readonly height: number;
  readonly labels: readonly LabelShape[];
  readonly groups: readonly GroupPlace[];
  readonly ruleY: number;
}

export interface FooterRequest {
  readonly chart: BridgeChart;
  readonly columns: readonly Column[];
  readonly grid: Grid;
  readonly causes: boolean;
}

/** Accounts under their bars, on one row, else staggered on two, else cut to the pitch; then causes, then groups. */
export function footerOf(request: FooterRequest, context: ChartContext, pad: Pad): Footer {
  const accounts = accountsOf(request, context, pad);
  const steps = request.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => !column.name);
  const accountEnd = Math.max(0, ...steps.flatMap(({ index }) => accounts[index]!.map((label) => label.y)));
  const causes = request.causes ? causesOf(request, accountEnd + LEAD, context, pad) : [];
  const stepEnd = Math.max(accountEnd, ...causes.map((label) => label.y));
  const groups = groupsOf(request, context);
  const ruleY = stepEnd + 6;
  const ends = [...accounts.flat().map((label) => label.y), groups.length > 0 ? ruleY + LEAD : stepEnd];
  return { height: Math.max(...ends) + 3, labels: [...accounts.flat(), ...causes], groups, ruleY };
}

/** Draws a footer at the bottom of the plot; false when a group's label found no room. */
export function paintFooter(footer: Footer, bottom: number, pad: Pad): boolean {
  const rule = bottom + footer.ruleY;
  for (const { from, to } of footer.groups) pad.level(rule, [from, to], 0.5, 'grey');
  const words = footer.labels.map((label) => pad.set({ ...label, y: label.y + bottom }));
  const spots = [0, LEAD, 2 * LEAD].flatMap((down) => outwards(60, 2).map((shift) => ({ down, shift })));
  const groups = footer.groups.map(({ from, to, text }) =>
    pad.place(spots, ({ down, shift }) => [
      labelAt(text, [(from + to) / 2 + shift, rule + LEAD + down], { size: SIZE, bold: true }),
    ]),
  );
  return words.every((isSet) => isSet) && groups.every((placed) => placed !== null);
}

type Lines = readonly (readonly LabelShape[])[];

/** How accounts are set: the width that a middle one may take, on one row or two, where words may break. */
interface AccountWay {
  readonly limit: number;
  readonly stagger: boolean;
  readonly breaks: Fit['breaks'] | 'cut';
}

function accountsOf(request: FooterRequest, context: ChartContext, pad: Pad): Lines {
  const { pitch } = request.grid;
  const ways: readonly AccountWay[] = [
    { limit: pitch - GAP, stagger: false, breaks: 'words' },
    { limit: 2 * pitch - GAP, stagger: true, breaks: 'words' },
    { limit: pitch - GAP, stagger: false, breaks: 'any' },
  ];
  for (const way of ways) {
    const labels = setAccounts(request, way, context, pad);
    if (labels && areApart(labels.flat(), pad)) return labels;
  }
  return setAccounts(request, { limit: pitch - GAP, stagger: false, breaks: 'cut' }, context, pad) ?? [];
}

/** The labels of each column, or null when one does not fit this way. */
function setAccounts(
  { columns, grid }: FooterRequest,
  way: AccountWay,
  context: ChartContext,
  pad: Pad,
): Lines | null {
  const lines = columns.map((column, index) => {
    const room = roomOf(index, grid, way.limit, pad);
    return linesOf(column, room, way.breaks, context);
  });
  if (lines.some((column) => column === null)) return null;
  const upper = lines.filter((_, index) => index % 2 === 0).map((column) => column?.length ?? 0);
  const lowered = way.stagger ? Math.max(...upper) * LEAD : 0;
  return lines.map((column, index) =>
    column!.map(({ text, bold, ink }, line) => {
      const y = FIRST + line * LEAD + (index % 2) * lowered;
      return pad.inside(labelAt(text, [grid.centers[index]!, y], { size: SIZE, bold, ink }));
    }),
  );
}

/** Name and account of a column in lines; null when they do not fit and may not be cut. */
function linesOf(column: Column, room: number, breaks: AccountWay['breaks'], context: ChartContext) {
  const set = (text: string, bold: boolean, ink: Ink) => {
    const setting = settingOf(context, SIZE, bold);
    const lines =
      breaks === 'cut'
        ? forceLabel(text, room, MOST_LINES, setting)
        : wrapLabel(text, { limit: room, most: MOST_LINES, setting, breaks });
    return lines?.map((line) => ({ text: line, bold, ink })) ?? null;
  };
  const name = column.name ? set(column.name, true, column.role === 'end' ? 'accent' : 'ink') : [];
  const account = column.account ? set(column.account, false, 'ink') : [];
  return name && account ? [...name, ...account] : null;
}

/** The outer labels may not leave the sheet: what they are pushed in is lost on their inner side. */
function roomOf(index: number, grid: Grid, limit: number, pad: Pad): number {
  const center = grid.centers[index]!;
  const inner = grid.pitch / 2 - GAP / 2;
  if (index === 0) return Math.min(limit, center + inner);
  if (index === grid.centers.length - 1) return Math.min(limit, pad.width - center + inner);
  return limit;
}

function causesOf(
  { columns, grid }: FooterRequest,
  first: number,
  context: ChartContext,
  pad: Pad,
): readonly LabelShape[] {
  const setting = settingOf(context, CAUSE);
  return columns.flatMap((column, index) => {
    const room = roomOf(index, grid, grid.pitch - GAP, pad);
    const each = Math.max(1, Math.floor(MOST_CAUSE_LINES / Math.max(1, column.cause.length)));
    return column.cause
      .filter((cause) => cause !== '')
      .flatMap((cause) => forceLabel(cause, room, each, setting))
      .map((text, line) => {
        const place = [grid.centers[index]!, first + line * LEAD] as const;
        return pad.inside(labelAt(text, place, { size: CAUSE, ink: 'grey' }));
      });
  });
}

/** Gains and costs, each under its longest run of neighbours. */
function groupsOf({ chart, columns, grid }: FooterRequest, context: ChartContext): readonly GroupPlace[] {
  return (['gain', 'cost'] as const).flatMap((role) => {
    const run = longestRun(columns, role);
    if (!run) return [];
    const group = role === 'gain' ? chart.groups.gains : chart.groups.costs;
    const text = `${group.name} ${numberText(group.amount, chart, context, 'always')}`;
    return [{ from: grid.lefts[run[0]]!, to: grid.lefts[run[1]]! + grid.bar, text }];
  });
}

function longestRun(columns: readonly Column[], role: Column['role']): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let start = -1;
  for (const [index, column] of columns.entries()) {
    if (column.role !== role) {
      start = -1;
      continue;
    }
    if (start < 0) start = index;
    if (!best || index - start > best[1] - best[0]) best = [start, index];
  }
  return best;
}

function areApart(labels: readonly LabelShape[], pad: Pad): boolean {
  const boxes: readonly Box[] = labels.map((label) => pad.boxOf(label));
  return boxes.every((box, index) => boxes.slice(index + 1).every((other) => !boxesTouch(box, other, 1)));
}
