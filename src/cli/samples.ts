// Every sample of the package into `out/<sample>/`, and where to find the files: `npm run samples`.
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../files/index.ts';
import { EXIT } from './exit-code.ts';
import { loadDoor } from './load-door.ts';
import { messageLanguage } from './message-language.ts';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

const home = diskFiles(fileURLToPath(new URL('../..', import.meta.url)), { readOnly: true });
const terminal = processTerminal();
const language = messageLanguage(process.argv, terminal.env);
const samples = home.list('samples').filter(({ kind }) => kind === 'folder');

for (const { name } of samples) {
  terminal.err(`${name}\n`);
  const code = await run(
    ['build', '-C', `${home.root}/samples/${name}`, '--out', `out/${name}`, ...process.argv.slice(2)],
    terminal,
    loadDoor,
  );
  if (code !== EXIT.done) process.exitCode = code;
}
terminal.err(
  language === 'ja'
    ? `見本は out/ にあります（${samples.length} 個）\n`
    : `the samples are in out/ (${samples.length})\n`,
);
