import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RETRY_WAITS, type WriteSteps, writeAtomically } from '../../src/files/atomic-write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'torisetsu-atomic-'));
  writeFileSync(join(folder, 'x'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const failure = (code: string) => Object.assign(new Error(code), { code });

/** Real steps of which the n-th fails, counted over open, write, sync, close and rename. */
function failingSteps(n: number, code: string): { steps: WriteSteps; count: () => number } {
  let step = 0;
  const tick = () => {
    step += 1;
    if (step === n) throw failure(code);
  };
  const watch = (handle: FileHandle) =>
    new Proxy(handle, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          if (name === 'close') await value.apply(target, args);
          tick();
          return name === 'close' ? undefined : value.apply(target, args);
        };
      },
    });
  const steps: WriteSteps = {
    open: async (...args) => {
      tick();
      return watch(await open(...args));
    },
    rename: async (...args) => {
      tick();
      return rename(...args);
    },
    unlink,
    wait: async () => {},
    platform: 'linux',
  };
  return { steps, count: () => step };
}

const write = (steps: WriteSteps) =>
  writeAtomically(join(folder, 'x'), new TextEncoder().encode('new'), { path: 'x', steps });

describe('writeAtomically', () => {
  it('leaves the old file or the new one, and no temp, whichever step fails', async () => {
    const whole = failingSteps(-1, '');
    await write(whole.steps);
    expect(whole.count()).toBeGreaterThanOrEqual(8);
    for (let n = 1; n <= whole.count(); n += 1) {
      writeFileSync(join(folder, 'x'), 'old');
      const failed = await write(failingSteps(n, 'ENOSPC').steps).then(
        () => '',
        (error: Error) => error.message,
      );
      const content = readFileSync(join(folder, 'x'), 'utf8');
      expect(['old', 'new'], `step ${n}`).toContain(content);
      // Only keeping the old mode may fail unnoticed.
      if (failed === '') expect(content).toBe('new');
      else expect(failed).toBe('files/no-space');
      expect(readdirSync(folder), `step ${n}`).toEqual(['x']);
    }
  });

  it.each([
    ['EROFS', 'files/read-only'],
    ['EACCES', 'files/no-permission'],
    ['EFBIG', 'files/no-space'],
    ['EMFILE', 'files/too-many-open'],
    ['ENAMETOOLONG', 'files/name-too-long'],
    ['EWHAT', 'files/io'],
  ])('%s is %s', async (errno, code) => {
    await expect(write(failingSteps(1, errno).steps)).rejects.toThrowError(code);
  });

  it('waits on Windows for a program that holds the file, then says so', async () => {
    const waits: number[] = [];
    const base: WriteSteps = {
      ...failingSteps(-1, '').steps,
      platform: 'win32',
      wait: async (milliseconds) => void waits.push(milliseconds),
    };
    const locked = async () => {
      throw failure('EPERM');
    };
    await expect(write({ ...base, rename: locked })).rejects.toThrowError('files/locked');
    expect(waits).toEqual([...RETRY_WAITS]);
    expect(readdirSync(folder)).toEqual(['x']);
    let tries = 0;
    await write({ ...base, rename: async (from, to) => (++tries < 3 ? locked() : rename(from, to)) });
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('new');
  });

  it('does not wait elsewhere', async () => {
    const steps = failingSteps(-1, '').steps;
    const rejected = write({ ...steps, rename: async () => Promise.reject(failure('EPERM')) });
    await expect(rejected).rejects.toThrowError('files/no-permission');
  });
});
