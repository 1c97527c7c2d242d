import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { partText } from '../../../shared/terms/part-text';
import { parseTerms } from '../../../shared/terms/terms';
import type { Context, Done } from '../context';
import { SAY } from '../words';

/** `gendan terms [TEXT …] [--json]`: payment terms as parts, one text an argument or a line. A question is an answer too. */
export function addTerms(program: Command, context: Context, done: Done): Command {
  return program
    .command('terms [texts...]')
    .description(context.say(SAY.termsAbout))
    .option('--json', context.say(SAY.jsonOption))
    .action(async (texts: string[], options: { json?: boolean }) => {
      for await (const text of texts.length > 0 ? texts : linesOf(context.io.stdin)) {
        if (options.json) context.print(jsonAbout(text, context));
        else for (const line of linesAbout(text, context)) context.print(line);
      }
      done(0);
    });
}

function jsonAbout(text: string, { say }: Context): string {
  const { parts, question } = parseTerms(text);
  return JSON.stringify({ text, parts, question: question ? say(question) : null });
}

/** The text, its parts counted from 1, and what has to be asked. */
function linesAbout(text: string, { say }: Context): string[] {
  const { parts, question } = parseTerms(text);
  const lines = parts.map(
    (part, at) => `  ${at + 1}  ${say(partText(part))}${part.assumed ? say(SAY.assumed) : ''}`,
  );
  return [text, ...lines, ...(question ? [`  ?  ${say(question)}`] : [])];
}

/** Lines of standard input; empty ones say nothing. */
async function* linesOf(stdin: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity, terminal: false })) {
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text !== '') yield text;
  }
}
