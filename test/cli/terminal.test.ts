import { describe, expect, it } from 'vitest';
import { paintFor, type Terminal } from '../../src/cli/terminal.ts';
import { play, smallFolder } from './stage.ts';

const terminal = (more: Partial<Terminal>): Terminal => ({
  out: () => {},
  err: () => {},
  env: {},
  cwd: '/',
  isInteractive: true,
  isOutInteractive: true,
  ...more,
});

describe('paintFor', () => {
  it('colours a terminal', () => {
    expect(paintFor(terminal({}), false)('red', 'x')).toBe('\u001b[91mx\u001b[39m');
  });

  it.each<[string, Partial<Terminal>, boolean]>([
    ['with --no-color', {}, true],
    ['with NO_COLOR', { env: { NO_COLOR: '1' } }, false],
    ['on a dumb terminal', { env: { TERM: 'dumb' } }, false],
    ['when findings go into a pipe', { isOutInteractive: false }, false],
    ['when nobody watches', { isInteractive: false }, false],
  ])('does not %s', (_, more, noColour) => {
    expect(paintFor(terminal(more), noColour)('red', 'x')).toBe('x');
  });

  it('repeats in colour only what the words say', async () => {
    const cwd = smallFolder({ 'strategy.yaml': 'a：1\nb: 2\n' });
    const coloured = await play(['check'], { cwd, isInteractive: true });
    const plain = await play(['check', '--no-color'], { cwd, isInteractive: true });
    expect(coloured.out).toContain('\u001b[91m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out);
  });
});
