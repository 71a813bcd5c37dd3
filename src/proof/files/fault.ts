// Why a file cannot be read: a code of the catalog with its parameters, thrown by the readers and told by `verify`.
import type { Code } from '../../diagnostic/catalog/index.ts';
import type { Params } from '../../diagnostic/diagnostic.ts';

/** What a reader throws at a file that it cannot or will not read. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: Code;
  readonly params: Params;
  constructor(code: Code, params: Params = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
