import { Readable } from 'node:stream';
import { runGendan } from '../../../automation/command/gendan';
import type { Stage } from '../../../emulators/sheets-rest/under-test';
import { moment } from '../../tools/order-facts';
import type { Moment } from '../../../shared/time/moment';
import { captured, type Ran } from '../../tools/run';

/** Runs the command on the spreadsheet of a stage (`BOOK` in the arguments), with the stage's time and records, at 10:00 on 18 May 2026. */
export async function runOn(
  stage: Stage,
  args: readonly string[],
  env: Record<string, string> = {},
  clock: (zone?: string) => Moment = () => moment('2026-05-18 10:00'),
): Promise<Ran> {
  const { server, folder, backOff } = stage;
  const given = args.map((arg) => (arg === 'BOOK' ? `sheets:${server.id}` : arg));
  return captured(({ stdout, stderr }) =>
    runGendan([...given, '--api-root', server.root], {
      stdin: Readable.from(['']),
      stdout,
      stderr,
      env: { LANG: 'en_US.UTF-8', XDG_STATE_HOME: folder, ...env },
      clock,
      google: { fetch: globalThis.fetch, backOff },
    }),
  );
}
