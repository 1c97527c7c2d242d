import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { PlaceShown } from '../../serve/operations/operations';
import type { ServedPage } from '../../serve/page/served';
import { stateFolder } from '../../state-dir';
import type { Context, Done } from '../context';
import { EXIT } from '../io';
import { packageFolder } from '../package-folder';
import { portOf } from '../port';
import { SERVE_SAY } from '../serve-words';
import { certificateOf } from './certificate';
import { addBookVerbs } from './serve/books';
import { addBackupVerbs, addKeyVerbs } from './serve/keys';
import { addPageVerb } from './serve/page';
import { addPlaceVerbs } from './serve/places';

interface ServeFlags {
  readonly port: string;
  readonly host: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly behindProxy?: boolean;
  readonly page: boolean;
  readonly open: boolean;
  readonly work: boolean;
  readonly concurrency?: string;
  readonly group?: string;
  readonly zone?: string;
}

/** `gendan serve [BOOK|FOLDER|sheets:ID…]` until it is stopped, and what a person does with a server. */
export function addServe(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const serve = program
    .command('serve')
    .description(say(SERVE_SAY.about))
    .addHelpText('after', () => `\n${say(SERVE_SAY.examples)}`)
    .argument('[place...]', say(SERVE_SAY.place))
    .option('--port <n>', say(SERVE_SAY.portOption), '8720')
    .option('--host <address>', say(SERVE_SAY.hostOption), '127.0.0.1')
    .option('--tls-cert <file>', say(SERVE_SAY.certOption))
    .option('--tls-key <file>', say(SERVE_SAY.keyOption))
    .option('--behind-proxy', say(SERVE_SAY.proxyOption))
    .option('--no-page', say(SERVE_SAY.noPageOption))
    .option('--no-open', say(SERVE_SAY.noOpenOption))
    .option('--no-work', say(SERVE_SAY.noWorkOption))
    .option('--concurrency <n>', say(SERVE_SAY.concurrencyOption))
    .option('--group <name>', say(SERVE_SAY.groupOption))
    .option('--zone <zone>', say(SERVE_SAY.zoneOption))
    .action(async (places: string[], flags: ServeFlags) => {
      await run(places, flags, context);
      done(EXIT.ok);
    });
  addPlaceVerbs(serve, context, done);
  addPageVerb(serve, context, done);
  addBookVerbs(serve, context, done);
  addKeyVerbs(serve, context, done);
  addBackupVerbs(serve, context, done);
  return serve;
}

async function run(places: readonly string[], flags: ServeFlags, context: Context): Promise<void> {
  const { io, say } = context;
  // Standard error is the log's, a line of JSON each, unless a person sits before it.
  const remark = io.stderr.isTTY ? context.remark : context.print;
  const { serve } = await import('../../serve/serve');
  const { mountPage } = await import('../../serve/serve-page');
  const { embeddedFolder } = await import('../../serve/database/embedded');
  const { openLog } = await import('../../serve/page/log');
  const { workerName } = await import('../../serve/work/worker-name');
  const state = stateFolder(io.env);
  const isFirst = (io.env.DATABASE_URL ?? '').trim() === '' && !existsSync(embeddedFolder(state));
  remark(say(isFirst ? SERVE_SAY.making : SERVE_SAY.opening));
  const home = packageFolder();
  const port = portOf(flags.port, 0);
  const tls = await certificateOf({ cert: flags.tlsCert, key: flags.tlsKey, options: '--tls-cert, --tls-key' });
  const name = workerName(io.channels?.host);
  // In front of a person the screen is theirs, unless they ask for more.
  const level = io.env.GENDAN_LOG_LEVEL ?? (io.stderr.isTTY ? 'error' : 'info');
  const log = openLog({ ...io.env, GENDAN_LOG_LEVEL: level }, { worker: name }, { write: (text) => void io.stderr.write(text) }); // prettier-ignore
  const { startTelemetry } = await import('../../serve/page/telemetry');
  const telemetry = await startTelemetry(io.env, log);
  const serving = await serve({
    env: io.env,
    state,
    name,
    ...(io.channels?.host !== undefined && { host: io.channels.host }),
    clock: { utc: io.channels?.now ?? Date.now, wall: io.clock },
    work: flags.work,
    ...(flags.concurrency !== undefined && { concurrency: portOf(flags.concurrency, 1) }),
    world: { run: context.command, ...(io.google && { google: io.google }), ...(io.channels && { channels: io.channels }) },
    version: versionIn(home),
    log,
    telemetry,
  });
  try {
    for (const place of places) {
      const { leftOut } = await serving.operations.add(place, flags.group, flags.zone);
      for (const each of leftOut) remark(`${each.address}: ${say(each.why)}`);
    }
    const asked = { port, host: flags.host, ...(tls && { tls }), behindProxy: flags.behindProxy ?? false, pages: join(home, 'dist', 'pages', 'operations'), log }; // prettier-ignore
    const page = flags.page ? await mountPage(serving, asked) : undefined;
    printServing(serving.server, await serving.operations.list(), page, { ...context, remark });
    if (flags.open) openPage(page, context);
    await io.untilStopped?.();
    remark(say(SERVE_SAY.ending));
    await page?.close(1_000);
  } finally {
    await serving.stop();
    await telemetry.stop();
  }
} // prettier-ignore

/** In front of a person the page opens by itself; the address that was printed is another one. */
function openPage(page: ServedPage | undefined, { io }: Context): void {
  const entry = io.stdout.isTTY ? page?.entry() : undefined;
  if (entry !== undefined) io.browse?.(entry);
}

/** What is served, where the page is, what is sent and how to stop. */
function printServing(server: string, served: readonly PlaceShown[], page: ServedPage | undefined, { print, remark, say, paint }: Context): void {
  const count = served.reduce((sum, { books }) => sum + books, 0);
  print(paint.bold(say(count === 0 ? SERVE_SAY.nothing : SERVE_SAY.serving(server, count))));
  for (const { address, group, books } of served) print(`  ${group}  ${address}${books === 1 ? '' : ` (${books})`}`);
  if (page) {
    const entry = page.entry();
    print();
    print(`${say(entry === undefined ? SERVE_SAY.pageFor : SERVE_SAY.pageAt)} ${paint.bold(entry ?? page.url)}`);
  }
  remark(say(SERVE_SAY.sends(server)));
  remark(say(SERVE_SAY.howToStop));
} // prettier-ignore

const versionIn = (home: string): string =>
  (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;
