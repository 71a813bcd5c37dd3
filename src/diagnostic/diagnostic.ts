// A fault as data: what, where, with which values. Words live in the catalog, printing in the command line.
import type { Code } from './catalog/index.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where a fault is: a value's ref (resolved to a place when the run ends), or a file with line and column from 1. */
export interface Where {
  readonly ref?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Behind the last letter meant, on the same line. */
  readonly endColumn?: number;
}

export type Params = Readonly<Record<string, string | number>>;

export interface Diagnostic {
  readonly severity: Severity;
  readonly code: Code;
  readonly params: Params;
  readonly where?: Where;
}

/** Takes the faults of a stage; a stage gathers all of its own before it stops. */
export type Sink = (diagnostic: Diagnostic) => void;

/** A broken promise of our own: never the user's fault. Printed as "please report", exit code 70. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** Ends a run whose faults are already known; carries all of them. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => d.code).join(', '));
    this.diagnostics = diagnostics;
  }
}

/** A sink that keeps what it is given, and ends the stage with `Refused` when an error is among it. */
export class Faults {
  readonly all: Diagnostic[] = [];
  readonly sink: Sink = (diagnostic) => {
    this.all.push(diagnostic);
  };
  get hasErrors(): boolean {
    return this.all.some((d) => d.severity === 'error');
  }
  /** Ends the stage when any error was gathered. */
  settle(): void {
    if (this.hasErrors) throw new Refused(this.all);
  }
}
