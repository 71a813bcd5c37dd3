// What is being done into one line of the terminal that erases itself; nothing when nobody watches.

import type { GivenFlags } from './parse-arguments.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** Replaces the line. */
  show(text: string): void;
  /** Erases it, before anything else is printed. */
  readonly clear: () => void;
}

const ERASE = '\r\u001b[2K';

/** A line on stderr; silent off a terminal, in JSON, and with `-q`. */
export function progressOn(terminal: Terminal, flags: GivenFlags): Progress {
  if (!terminal.isInteractive || flags.json || flags.quiet || terminal.env.TERM === 'dumb') {
    return { show: () => {}, clear: () => {} };
  }
  let shown = false;
  return {
    show(text) {
      terminal.err(`${ERASE}${printable(text)}`);
      shown = true;
    },
    clear() {
      if (shown) terminal.err(ERASE);
      shown = false;
    },
  };
}
