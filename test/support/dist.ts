// The compiled package in a process of its own: what it makes of a workspace under other clocks, languages and orders.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with its `dist`. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The library that other programs import. `npm test` builds it first. */
export const LIBRARY = new URL('../../dist/index.js', import.meta.url).href;

/** What to make, in this order: each step is one call of `generate`. */
export interface Step {
  readonly document: string;
  readonly language?: 'ja' | 'en';
  readonly formats?: readonly ('docx' | 'pdf' | 'xlsx')[];
}

/** SHA-256 by file name of what one process makes of a workspace; throws with its words when it fails. */
export function hashesOf(
  workspace: string,
  steps: readonly Step[],
  {
    env = {},
    cwd = PROJECT,
  }: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Readonly<Record<string, string>> {
  if (!existsSync(fileURLToPath(LIBRARY))) throw new Error('there is no dist: run `npm run build` first');
  const program = `
    import { createHash } from 'node:crypto';
    import { generate, readWorkspace } from ${JSON.stringify(LIBRARY)};
    const { workspace } = await readWorkspace(${JSON.stringify(workspace)});
    const hashes = {};
    for (const { document, ...options } of ${JSON.stringify(steps)}) {
      const { outputs, diagnostics } = await generate(workspace, document, options);
      if (outputs.length === 0) throw new Error(JSON.stringify(diagnostics));
      for (const { name, bytes } of outputs) hashes[name] = createHash('sha256').update(bytes).digest('hex');
    }
    console.log(JSON.stringify(hashes));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`the process ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Record<string, string>;
}
