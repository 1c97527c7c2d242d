import type { Command } from 'commander';
import type { Context, Done } from '../../context';
import { EXIT } from '../../io';
import { SERVE_SAY } from '../../serve-words';
import { withOperations } from './with-operations';

/** `gendan serve page`: opens the page of the server that runs on this machine once more. */
export function addPageVerb(serve: Command, context: Context, done: Done): void {
  const { say, print, remark, paint, io } = context;
  serve
    .command('page')
    .description(say(SERVE_SAY.pageAbout))
    .action(async () => {
      const entry = await withOperations(context, (operations) => operations.entry());
      if (entry === '') {
        remark(say(SERVE_SAY.noPage));
        return done(EXIT.declined);
      }
      print(`${say(SERVE_SAY.pageAt)} ${paint.bold(entry)}`);
      if (io.stdout.isTTY) io.browse?.(entry);
      done(EXIT.ok);
    });
}
