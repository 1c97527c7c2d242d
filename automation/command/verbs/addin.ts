import { join } from 'node:path';
import type { Command } from 'commander';
import { production } from '../../../manifests/environments';
import { addinFiles, atAddress } from '../../addin/files';
import { serveFiles } from '../../addin/serve-files';
import type { Context, Done } from '../context';
import { EXIT } from '../io';
import { packageFolder } from '../package-folder';
import { portOf } from '../port';
import { SAY } from '../words';
import { certificateOf } from './certificate';

interface ServeFlags {
  port: string;
  host: string;
  cert?: string;
  key?: string;
  url?: string;
}

/**
 * `gendan addin serve [BUNDLE]`: the page for Excel with the headers that it needs, from a folder or the zip of a
 * release, until stopped. Over https with a certificate; without one over http on this machine, for a proxy before it.
 */
export function addAddin(program: Command, context: Context, done: Done): Command {
  const { say, io, print, remark } = context;
  const addin = program.command('addin').description(say(SAY.addinAbout));
  addin
    .command('serve [bundle]')
    .description(say(SAY.addinServeAbout))
    .option('--port <n>', say(SAY.portOption), '3000')
    .option('--host <address>', say(SAY.hostOption), 'localhost')
    .option('--cert <file>', say(SAY.certOption))
    .option('--key <file>', say(SAY.keyOption))
    .option('--url <address>', say(SAY.urlOption))
    .action(async (bundle: string | undefined, flags: ServeFlags) => {
      const certificate = await certificateOf(flags);
      const scheme = certificate ? 'https' : 'http';
      const address =
        flags.url === undefined ? `${scheme}://${flags.host}:${flags.port}` : production(flags.url).base;
      const files = await addinFiles(bundle ?? join(packageFolder(), 'dist', 'pages', 'addin'));
      const { port, close } = await serveFiles({
        files: atAddress(files, address),
        port: portOf(flags.port, 0),
        host: flags.host,
        ...(certificate && { certificate }),
      });
      print(`${say(SAY.addinAt)} ${context.paint.bold(`${scheme}://${flags.host}:${port}/`)}`);
      if (!certificate) remark(say(SAY.addinNeedsHttps));
      remark(say(SAY.howToStop));
      await io.untilStopped?.();
      await close();
      done(EXIT.ok);
    });
  return addin;
}
