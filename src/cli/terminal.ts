// The process as the command line sees it: two streams, the environment, the folder. Tests hand in their own.

/** Where words go and what the surroundings are. */
export interface Terminal {
  /** Data: what was asked for. */
  out(text: string): void;
  /** Talk: findings, progress. */
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether talk goes to a person's terminal: progress only then. */
  readonly isInteractive: boolean;
  /** Whether data goes to one, too: colour only then. */
  readonly isOutInteractive: boolean;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    isInteractive: process.stderr.isTTY === true,
    isOutInteractive: process.stdout.isTTY === true,
  };
}

export type Colour = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** Wraps text in a colour, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

// Bright colours: the dark red of some Windows consoles cannot be read on black.
const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [91, 39],
  yellow: [93, 39],
  cyan: [96, 39],
  dim: [2, 22],
  bold: [1, 22],
};

export const plainPaint: Paint = (_, text) => text;

/** Colour only when both streams are a terminal, and never with NO_COLOR or `--no-color`: colour repeats what the words say. */
export function paintFor({ isInteractive, isOutInteractive, env }: Terminal, noColour: boolean): Paint {
  const off =
    noColour || !isInteractive || !isOutInteractive || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return off ? plainPaint : (colour, text) => `\u001b[${CODES[colour][0]}m${text}\u001b[${CODES[colour][1]}m`;
}
