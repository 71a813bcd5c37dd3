// Columns in a terminal.
import { expect, it } from 'vitest';
import { displayWidth } from '../../src/text/index.ts';

it.each([
  ['abc', 3],
  ['見積', 4],
  ['（税抜）', 8],
  ['ｶﾞｷ', 3],
  ['か\u309a', 2],
  ['e\u0301', 1],
  ['葛\u{e0100}', 2],
  ['👨‍👩‍👧', 2],
  ['❤️', 2],
  ['→', 1],
  ['\u200b', 0],
  ['한국', 4],
  ['', 0],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
