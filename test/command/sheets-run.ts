import { PassThrough, Readable } from 'node:stream';
import { runGendan } from '../../automation/command/gendan';
import type { Stage } from '../hosts/sheets-rest/under-test';
import { moment } from '../tools/order-facts';
import type { Moment } from '../../shared/time/moment';
import type { Ran } from '../tools/run';

/** Runs the command on the spreadsheet of a stage (`BOOK` in the arguments), with the stage's time and records, at 10:00 on 18 May 2026. */
export async function runOn(
  stage: Stage,
  args: readonly string[],
  env: Record<string, string> = {},
  clock: (zone?: string) => Moment = () => moment('2026-05-18 10:00'),
): Promise<Ran> {
  const { server, folder, backOff } = stage;
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = [collect(stdout), collect(stderr)];
  const given = args.map((arg) => (arg === 'BOOK' ? `sheets:${server.id}` : arg));
  const code = await runGendan([...given, '--api-root', server.root], {
    stdin: Readable.from(['']),
    stdout,
    stderr,
    env: { LANG: 'en_US.UTF-8', XDG_STATE_HOME: folder, ...env },
    clock,
    google: { fetch: globalThis.fetch, backOff },
  });
  stdout.end();
  stderr.end();
  const [out, err] = await Promise.all(texts);
  return { code, out: out!, err: err! };
}

async function collect(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
