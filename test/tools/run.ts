import { PassThrough, Readable } from 'node:stream';
import { runGendan } from '../../automation/command/gendan';
import type { Io } from '../../automation/command/io';
import { moment } from './order-facts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process with captured streams, at 10:00 on 18 May 2026 unless `--now` says otherwise. */
export async function run(
  args: readonly string[],
  input = '',
  env: Record<string, string> = { LANG: 'en_US.UTF-8' },
  more: Partial<Io> = {},
): Promise<Ran> {
  return captured(({ stdout, stderr }) =>
    runGendan(args, {
      stdin: Readable.from([input]),
      stdout,
      stderr,
      env,
      clock: () => moment('2026-05-18 10:00'),
      ...more,
    }),
  );
}

/** What a command wrote to its streams, and its exit code. */
export async function captured(
  command: (streams: { readonly stdout: PassThrough; readonly stderr: PassThrough }) => Promise<number>,
): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = [collect(stdout), collect(stderr)];
  const code = await command({ stdout, stderr });
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
