// The JSON that a file carries in, the model out when it has the published shape, and whether it is as it was made.

import { isSealed } from './digest.ts';
import { UnreadableFile } from './files/fault.ts';
import { modelSchema, type ProofModel } from './model.ts';

const MOST_LETTERS = 64 * 1024 * 1024;

/** A model with the state of its seal. */
export interface ReadModel {
  readonly model: ProofModel;
  readonly sealed: boolean;
}

/** Reads a model. Throws `UnreadableFile` with the first reason. */
export function readModel(json: string): ReadModel {
  if (json.length > MOST_LETTERS) throw unreadable('too long');
  const parsed = modelSchema.safeParse(parse(json));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw unreadable(`${issue?.path.map(String).join('/') ?? ''}: ${issue?.message ?? ''}`);
  }
  const { numbers, lines } = parsed.data;
  const stray = lines
    .flatMap(({ parts }) => parts)
    .find((part) => typeof part === 'number' && part >= numbers.length);
  if (stray !== undefined) throw unreadable(`lines name number ${stray}, which is not there`);
  return { model: parsed.data, sealed: isSealed(json) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw unreadable('JSON');
  }
}

function unreadable(why: string): UnreadableFile {
  return new UnreadableFile('proof/unreadable-model', { why });
}
