// A system error or a broken rule of the door into the one fault that is thrown.
import type { Code } from '../diagnostic/catalog/index.ts';
import { type Params, Refused } from '../diagnostic/diagnostic.ts';

const CODE_BY_ERRNO: Readonly<Record<string, Code>> = {
  ENOENT: 'files/not-found',
  ENOTDIR: 'files/not-found',
  EISDIR: 'files/not-a-file',
  EACCES: 'files/no-permission',
  EPERM: 'files/no-permission',
  EROFS: 'files/read-only',
  ENOSPC: 'files/no-space',
  EDQUOT: 'files/no-space',
  EFBIG: 'files/no-space',
  EMFILE: 'files/too-many-open',
  ENFILE: 'files/too-many-open',
  ENAMETOOLONG: 'files/name-too-long',
  EBUSY: 'files/locked',
  ELOOP: 'files/outside-workspace',
};

/** A fault of the door about one path, ready to be thrown; `params.line` is also its place. */
export function fault(code: Code, path: string, params: Params = {}): Refused {
  const line = typeof params.line === 'number' ? { line: params.line } : {};
  return new Refused([
    { severity: 'error', code, params: { path, ...params }, where: { file: path, ...line } },
  ]);
}

/** What Node threw, as a fault; what is not a system error passes through unchanged. */
export function faultOf(error: unknown, path: string): unknown {
  const errno = errnoOf(error);
  if (errno === undefined) return error;
  const code = CODE_BY_ERRNO[errno];
  return code ? fault(code, path) : fault('files/io', path, { errno });
}

/** The name of a system error (`ENOENT`), or undefined for any other error. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
