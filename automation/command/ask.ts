import { createInterface } from 'node:readline/promises';
import type { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';
import type { Context } from './context';
import { NotConfirmed, RecordNotAgreed } from './errors';
import { SAY } from './words';

export interface YesNoQuestion {
  readonly question: Bilingual;
  readonly declined: Bilingual;
  /** What to throw when there is nobody at a terminal to ask. */
  readonly nobody: () => GendanError;
}

const MAY_WRITE: YesNoQuestion = {
  question: SAY.confirm,
  declined: SAY.declined,
  nobody: () => new NotConfirmed(),
};

/** Asked below what would be written. */
export const WRITE_NOW: YesNoQuestion = {
  question: both('现在写入吗？[y/N] ', 'Write now? [y/N] '),
  declined: SAY.declined,
  nobody: () => new RecordNotAgreed(),
};

/** Asks before anything is written into the team's own file, or whatever else is asked. NotConfirmed, or what the question says, when there is nobody at a terminal to ask. */
export async function agreed(
  { io, say, remark }: Context,
  asked: YesNoQuestion = MAY_WRITE,
): Promise<boolean> {
  if (io.stdin.isTTY !== true || io.stderr.isTTY !== true) throw asked.nobody();
  const lines = createInterface({ input: io.stdin, output: io.stderr });
  try {
    const yes = /^(y|yes|是|好)$/i.test((await lines.question(say(asked.question))).trim());
    if (!yes) remark(say(asked.declined));
    return yes;
  } finally {
    lines.close();
  }
}
