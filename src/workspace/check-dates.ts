// The dates of every document into faults: none of what is promised or asked may lie before the day that it is dated.
import type { Where } from '../diagnostic/diagnostic.ts';
import { type Ref, refTo } from '../quantity/index.ts';
import type { Reading } from './read-file.ts';
import type { Sources } from './sources.ts';
import { spotOf } from './spots.ts';

/** A date of a document that another one contradicts. */
interface DocumentDate {
  readonly ref: Ref;
  readonly field: string;
  readonly value: string;
}

/** Errors for `validUntil` and `ask.by` before `date`; a warning for an `ask.by` after `validUntil`. All at once. */
export function checkDates({ document }: Sources, reading: Reading): void {
  for (const { placed } of document) {
    if (!placed) continue;
    const { ref, data } = placed;
    const until: DocumentDate = {
      ref: refTo(ref, 'validUntil'),
      field: 'validUntil',
      value: data.validUntil,
    };
    const asked: DocumentDate = { ref: refTo(ref, 'ask', 'by'), field: 'ask.by', value: data.ask.by };
    // Dates are written year first: their letters are in the order of their days.
    for (const late of [until, asked]) if (late.value < data.date) reportBefore(late, data.date, reading);
    const isPast = asked.value > data.validUntil && data.validUntil >= data.date;
    if (isPast) reportPast(asked, data.validUntil, reading);
  }
}

function reportBefore(late: DocumentDate, date: string, reading: Reading): void {
  const params = { field: late.field, value: late.value, date };
  const where = whereOf(late, reading);
  reading.sink({ severity: 'error', code: 'workspace/before-date', params, where });
}

function reportPast(late: DocumentDate, until: string, reading: Reading): void {
  const params = { value: late.value, until };
  const where = whereOf(late, reading);
  reading.sink({ severity: 'warning', code: 'workspace/asked-too-late', params, where });
}

function whereOf({ ref }: DocumentDate, { spots }: Reading): Where {
  return { ref, file: ref.split('#', 1)[0]!, ...spotOf(spots, ref)?.value };
}
