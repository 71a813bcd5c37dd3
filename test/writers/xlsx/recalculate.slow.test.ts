// Every input of the first sample on its own, down and up by a tenth, computed by LibreOffice, against the engine.
import { describe, expect, it } from 'vitest';
import { inputNames } from '../../../src/writers/xlsx/names.ts';
import { planOf } from '../../../src/writers/xlsx/plan.ts';
import { hasTool } from '../../support/tools.ts';
import { changed, recalculated } from '../../support/workbook.ts';
import { CASES, calculator, differences, moved, singleInputs } from './calculator.ts';

describe.skipIf(!hasTool('soffice'))('LibreOffice', () => {
  it('follows each input alone', () => {
    const [value] = Object.values(CASES);
    const bytes = calculator(value!);
    const runs = singleInputs(value!, inputNames({ plan: planOf(value!) })).flatMap(({ id, name, stated }) =>
      [0.9, 1.1].map((factor) => ({ id, name, number: stated * factor })),
    );
    const books = recalculated(runs.map(({ name, number }) => changed(bytes, { [name]: number })));
    const off = runs.flatMap(({ id, number }, index) =>
      differences(value!, books[index]!, moved(value!, { [id]: number })).map(
        (line) => `${id} = ${number}: ${line}`,
      ),
    );
    expect(off).toEqual([]);
  }, 600_000);
});
