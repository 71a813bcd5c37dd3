// No export, file or package that nothing uses: knip says so, by its own settings.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from './support/dist.ts';

it('keeps no unused code', { timeout: 120_000 }, () => {
  const said = execFileSync(process.execPath, [join(PROJECT, 'node_modules/knip/bin/knip.js')], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  expect(said.trim()).toBe('');
});
