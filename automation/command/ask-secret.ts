import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Bilingual } from '../../shared/lang';
import type { Context } from './context';

/** The longest secret that is read, in characters. */
const MOST = 4_000;

/** What a person types or pipes in, in one line, without showing it. */
export async function askSecret({ io, say }: Context, question: Bilingual): Promise<string> {
  if (io.stdin.isTTY !== true) {
    let text = '';
    for await (const part of io.stdin) {
      text += String(part);
      if (text.length > MOST) break;
    }
    return text.slice(0, MOST).trim();
  }
  io.stderr.write(say(question));
  // What is typed is echoed into nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: io.stdin, output: nowhere, terminal: true });
  try {
    return (await lines.question('')).trim().slice(0, MOST);
  } finally {
    lines.close();
    io.stderr.write('\n');
  }
}
