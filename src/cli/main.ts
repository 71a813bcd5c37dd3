#!/usr/bin/env node
// The command `torisetsu`: the process's words in, its exit code out.
import { EXIT } from './exit-code.ts';
import { loadDoor } from './load-door.ts';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// Half-written files have names of their own, so that stopping at once is safe.
process.once('SIGINT', () => process.exit(EXIT.interrupted));
// A reader that closes the pipe early, such as `head`, has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.environment),
);

process.exitCode = await run(process.argv.slice(2), processTerminal(), loadDoor);
