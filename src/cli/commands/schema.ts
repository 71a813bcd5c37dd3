// `torisetsu schema`: the published schema of what the program hands out, as JSON Schema.
import { nearestNames } from '../../diagnostic/nearest.ts';
import { joinNames } from '../../diagnostic/word.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { usage } from '../parse-arguments.ts';

/** Prints a schema by name; on one line with `--json`. */
export async function schema(context: Context): Promise<ExitCode> {
  const [name = ''] = context.positionals;
  const { modelSchema } = await context.door();
  const known = ['model'];
  if (name !== 'model') {
    const nearest = joinNames(nearestNames(name, known));
    throw usage('cli/bad-choice', { name: 'schema', value: name, nearest, known: joinNames(known) });
  }
  context.terminal.out(`${JSON.stringify(modelSchema(), null, context.flags.json ? undefined : 2)}\n`);
  return EXIT.done;
}
