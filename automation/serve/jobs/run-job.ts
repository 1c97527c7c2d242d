import { PassThrough, Readable } from 'node:stream';
import { GendanError } from '../../../shared/errors';
import type { Bilingual } from '../../../shared/lang';
import type { CommitReport } from '../../../shared/book/report';
import type { Plan } from '../../../shared/plan/plan';
import type { ChannelsIo } from '../../channels/io';
import { EXIT, type Io, type RunCommand } from '../../command/io';
import type { Observer } from '../../command/observer';
import { failureOf, unexplained } from './failures';
import type { JobAsked, JobEnd, RunJob } from './job';
import type { JobKind, Seen } from './job-kind';
import { JOB_KINDS } from './kinds';

/** What jobs reach the world by; tests bring their own. */
export interface JobWorld {
  /** The command itself. */
  readonly run: RunCommand;
  readonly google?: Io['google'];
  readonly channels?: ChannelsIo;
}

/** The same without what is the person's under whom the server runs: their keychain, their login at Google. */
const withoutOwner = (world: JobWorld): JobWorld => ({
  ...world,
  google: { ...world.google, isNamedOnly: true },
  channels: { ...world.channels, keychain: () => Promise.resolve(undefined) },
});

/**
 * Does jobs by the command's own verbs, in this process: a served book gets exactly what a person's command gives.
 * Nobody is at a terminal, and of the environment only the group's part is seen.
 */
export const jobRunner =
  (world: JobWorld, kinds: typeof JOB_KINDS = JOB_KINDS): RunJob =>
  async (asked) => {
    try {
      // What one group keeps under a name, another group's book would be told by.
      return await run(asked, kinds[asked.job], asked.isOwner ? world : withoutOwner(world));
    } catch (error) {
      return { state: 'failed', counts: {}, ...failureOf(error) };
    }
  };

async function run(asked: JobAsked, kind: JobKind, world: JobWorld): Promise<JobEnd> {
  const nothing = kind.withoutReading?.(asked);
  if (nothing) return { state: 'skipped', sentence: nothing, counts: {} };
  const watch = watched(asked, kind);
  const stdout = new PassThrough();
  const printed = textOf(stdout);
  const code = await world.run(kind.words(asked), {
    stdin: Readable.from([]),
    stdout,
    stderr: new PassThrough().resume(),
    env: asked.env,
    clock: (zone) => asked.clock.wall(zone ?? asked.book.zone),
    keeping: asked.keeping,
    observer: watch.observer,
    ...(world.google && { google: world.google }),
    channels: { now: () => asked.clock.utc(), ...world.channels },
  });
  stdout.end();
  const seen: Seen = { code, out: await printed, ...watch.seen() };
  return { counts: kind.counts(seen), ...kind.more?.(seen), ...endOf(seen, kind, watch) };
}

/** What is not asked of it any more, or that a book is only read. */
class NothingMore extends GendanError {}

interface Watch {
  readonly observer: Observer;
  seen(): Omit<Seen, 'code' | 'out'>;
  nothing(): Bilingual | undefined;
  error(): unknown;
}

function watched({ signal }: JobAsked, kind: JobKind): Watch {
  let plan: Plan | undefined;
  let report: CommitReport | undefined;
  let nothing: Bilingual | undefined;
  let error: unknown;
  const said: Bilingual[] = [];
  const step = (): void => signal.throwIfAborted();
  return {
    observer: {
      planned(made) {
        plan = made;
        step();
        const why = kind.onlyRead?.(made);
        if (why) throw new NothingMore((nothing = why));
      },
      step,
      written: (made) => void (report = made),
      said: (remark) => void said.push(remark),
      nothing: (why) => void (nothing = why),
      failed: (what) => void (error = what),
    },
    seen: () => ({ plan, report, said }),
    nothing: () => nothing,
    error: () => error,
  };
}

function endOf(seen: Seen, kind: JobKind, watch: Watch): Pick<JobEnd, 'state' | 'sentence' | 'failure'> {
  const { code, said } = seen;
  const nothing = watch.nothing();
  if (nothing) return { state: 'skipped', sentence: nothing };
  const error = watch.error();
  if (error !== undefined) return { state: 'failed', ...failureOf(error) };
  const sentence = kind.sentence?.(seen) ?? said.at(-1);
  switch (code) {
    case EXIT.ok:
      return { state: 'done', ...(sentence && { sentence }) };
    case EXIT.partly:
      return { state: 'partly', ...(sentence && { sentence }) };
    default:
      // A verb that tells and sent nothing at all: a server that refuses, a network that is away.
      return { state: 'failed', sentence: unexplained(said), failure: 'away' };
  }
}

async function textOf(stream: PassThrough): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
