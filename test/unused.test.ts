// No export, file or package that nothing uses: knip says so, by its own settings.
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PROJECT } from './support/dist.ts';

it('keeps no unused code', { timeout: 120_000 }, () => {
  const said = execFileSync('npx', ['--no-install', 'knip'], { cwd: PROJECT, encoding: 'utf8' });
  expect(said.trim()).toBe('');
});
