import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Lang } from '../../../shared/lang';
import { isoOf } from '../../../shared/time/moment';
import { isSheetsAddress } from '../../google/address';
import { NoPageInOneFile } from '../../workbench/errors';
import { SAMPLE, SAMPLE_NOW } from '../../workbench/sample';
import { serveWorkbench } from '../../workbench/server';
import { servedFile } from '../../workbench/session';
import { nowOf, type Context } from '../context';
import { OpensFilesOnly } from '../errors';
import type { Done } from '../context';
import { EXIT } from '../io';
import { packageFolder } from '../package-folder';
import { portOf } from '../port';
import { SAY } from '../words';

interface OpenFlags {
  port?: string;
  now?: string;
  lang?: Lang;
  open: boolean;
}

/** `gendan open [BOOK]`: the workbench on a workbook, until stopped; saving writes into the file. Without BOOK: the sample. */
export function addOpen(program: Command, context: Context, done: Done): Command {
  const { say, io, print, remark } = context;
  return program
    .command('open [book]')
    .description(say(SAY.openAbout))
    .option('--port <n>', say(SAY.portOption))
    .option('--no-open', say(SAY.noOpenOption))
    .option('--now <iso>', say(SAY.nowOption))
    .action(async (path: string | undefined, flags: OpenFlags) => {
      if (path !== undefined && isSheetsAddress(path)) throw new OpensFilesOnly();
      const home = packageFolder();
      if (!existsSync(join(home, 'package.json'))) throw new NoPageInOneFile();
      const now = nowOf(flags.now);
      const at = now === undefined ? undefined : isoOf(now);
      // The browser's language unless one was asked for.
      const lang = flags.lang ?? program.opts<{ lang?: Lang }>().lang;
      const book =
        path === undefined
          ? servedFile(join(home, 'samples', SAMPLE), {
              writesBack: false,
              isSample: true,
              lang,
              now: at ?? SAMPLE_NOW,
            })
          : servedFile(resolve(path), { writesBack: true, lang, now: at });
      // Says at once what is wrong with the path, before a browser opens.
      await book.read();
      const served = await serveWorkbench({
        pages: join(home, 'dist', 'pages', 'workbench'),
        book,
        ...(flags.port !== undefined && { port: portOf(flags.port, 1024) }),
      });
      print(`${say(SAY.workbenchAt)} ${context.paint.bold(served.url)}`);
      remark(say(path === undefined ? SAY.sampleIsOpen : SAY.bookIsOpen));
      remark(say(SAY.howToStop));
      if (flags.open) io.browse?.(served.entry);
      await io.untilStopped?.();
      await served.close();
      done(EXIT.ok);
    });
}
