import { createInterface } from 'node:readline/promises';
import type { Context } from './context';
import { NotConfirmedError } from './errors';
import { SAY } from './words';

/** Asks before anything is written into the team's own file. NotConfirmedError when there is nobody at a terminal to ask. */
export async function agreed({ io, say, remark }: Context): Promise<boolean> {
  if (io.stdin.isTTY !== true || io.stderr.isTTY !== true) throw new NotConfirmedError();
  const lines = createInterface({ input: io.stdin, output: io.stderr });
  try {
    const yes = /^(y|yes|是|好)$/i.test((await lines.question(say(SAY.confirm))).trim());
    if (!yes) remark(say(SAY.declined));
    return yes;
  } finally {
    lines.close();
  }
}
