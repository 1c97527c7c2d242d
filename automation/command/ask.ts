import { createInterface } from 'node:readline/promises';
import type { Context } from './context';
import { SAY } from './words';

/** Asks before anything is written; undefined when there is nobody at a terminal to ask. */
export async function confirmed({ io, say }: Context): Promise<boolean | undefined> {
  if (io.stdin.isTTY !== true || io.stderr.isTTY !== true) return undefined;
  const lines = createInterface({ input: io.stdin, output: io.stderr });
  try {
    return /^(y|yes|是|好)$/i.test((await lines.question(say(SAY.confirm))).trim());
  } finally {
    lines.close();
  }
}
