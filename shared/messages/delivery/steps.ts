import type { Bilingual } from '../../lang';
import { CARRIERS } from '../carriers';
import type { Outcome, Piece } from '../carriers/carrier';
import type { ChannelKind } from '../kinds.data';
import {
  channelIn,
  MOST_REFUSALS,
  wasHandedOver,
  withChannel,
  withPiece,
  type Outbox,
  type OutboxPiece,
} from './outbox';
import { freeAt, LONGEST_REST, stillCounting } from './pace';
import { isDue, type OpenChannel } from './prepare';

/** What a host is to do next. */
export type DeliveryStep =
  /** Keep the outbox for good, then go on; where that fails the run ends. */
  | { readonly do: 'store'; readonly outbox: Outbox }
  /** Hand a piece over by the channel's carrier (`call`), by the host's mail (`mail`), or show it to be copied. */
  | {
      readonly do: 'call' | 'mail' | 'copy';
      readonly channel: string;
      readonly kind: ChannelKind;
      readonly id: string;
      readonly piece: Piece;
    }
  | { readonly do: 'wait'; readonly ms: number };

/** What the host answers to a step: the time, in milliseconds since 1970 (UTC), and how handing over ended. */
export interface StepDone {
  readonly at: number;
  readonly outcome?: Outcome;
}

export interface DeliveryRun {
  /** As `prepared` made it. */
  readonly outbox: Outbox;
  readonly open: readonly OpenChannel[];
  /** Serial day. */
  readonly day: number;
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** How long the run may wait for platforms altogether, in milliseconds. */
  readonly patienceMs: number;
  /** Only these pieces, whatever their day: those that a person sends again. */
  readonly only?: readonly string[];
}

export interface Delivered {
  readonly outbox: Outbox;
  readonly results: readonly PieceResult[];
  /** Channels on which nothing more was tried, and why. */
  readonly stopped: readonly { readonly channel: string; readonly problem: Bilingual }[];
}

export interface PieceResult {
  readonly channel: string;
  readonly message: string;
  readonly id: string;
  readonly outcome: Outcome;
}

/** How often a piece that the platform is not ready for is tried in one run; how many lost answers in a row end a channel's run. */
const TRIES = 3;
const LOST_IN_A_ROW = 2;

interface Job {
  readonly message: string;
  readonly id: string;
}

/** A channel's turn: what is left to hand over, in order. */
interface Line extends OpenChannel {
  jobs: readonly Job[];
  tries: number;
  lost: number;
}

/**
 * The steps of one run, for a host to carry out in this order; it answers each with `next(done)`. A piece is stored as
 * being sent before it is handed over, and what came of it before anything else is; so a run may die at any step, and at
 * worst the one piece that was under way is uncertain. The channels take turns: one that has to wait or fails holds up
 * no other. What does not fit into the run's patience waits for the next run.
 */
export function* deliverySteps(run: DeliveryRun): Generator<DeliveryStep, Delivered, StepDone> {
  const until = run.at + run.patienceMs;
  const results: PieceResult[] = [];
  const stopped: { channel: string; problem: Bilingual }[] = [];
  let { outbox, at } = run;
  let isStored = false;
  let lines: readonly Line[] = linesOf(run);

  for (;;) {
    const line = soonest(lines, outbox, at);
    if (!line || line.free > until) break;
    if (line.free > at) {
      if (!isStored) ({ at } = yield { do: 'store', outbox });
      isStored = true;
      ({ at } = yield { do: 'wait', ms: line.free - at });
      continue;
    }
    const { name, kind, jobs } = line.line;
    const job = jobs[0]!;
    const piece = channelIn(outbox, name)
      .messages.find(({ key }) => key === job.message)!
      .pieces.find(({ id }) => id === job.id)!.piece!;
    outbox = reserved(outbox, line.line, job, at);
    ({ at } = yield { do: 'store', outbox });
    const { by } = CARRIERS[kind];
    const done = yield { do: by === 'http' ? 'call' : by, channel: name, kind, id: job.id, piece };
    ({ at } = done);
    if (!done.outcome) throw new Error('a piece that was handed over wants an outcome');
    const { outcome } = done;
    outbox = after(outbox, line.line, job, outcome, at);
    isStored = false;
    results.push({ channel: name, message: job.message, id: job.id, outcome });
    const left = leftOf(line.line, outcome);
    lines = lines.map((each) => (each.name === name ? left.line : each));
    if (left.stopped) stopped.push({ channel: name, problem: left.stopped });
  }
  if (!isStored) yield { do: 'store', outbox };
  return { outbox, results, stopped };
}

function linesOf({ outbox, open, day, only }: DeliveryRun): readonly Line[] {
  return open.map(({ name, kind }): Line => {
    const jobs = channelIn(outbox, name).messages.flatMap((message) =>
      message.pieces.filter((piece) => isJob(piece) && (only ? only.includes(piece.id) : isDue(message, day))).map(({ id }) => ({ message: message.key, id })),
    ); // prettier-ignore
    return { name, kind, jobs, tries: 0, lost: 0 };
  });
}

const isJob = (piece: OutboxPiece): boolean =>
  !wasHandedOver(piece) && piece.piece !== undefined && piece.refusals < MOST_REFUSALS;

/** The channel that may be told something first, and from when on. */
function soonest(
  lines: readonly Line[],
  outbox: Outbox,
  at: number,
): { line: Line; free: number } | undefined {
  const ready = lines.flatMap((line) => {
    if (line.jobs.length === 0) return [];
    const { sends, restUntil = 0 } = channelIn(outbox, line.name);
    const rest = restUntil - at > LONGEST_REST ? 0 : restUntil;
    return [{ line, free: Math.max(rest, freeAt(sends, CARRIERS[line.kind].limits.rates, at)) }];
  });
  return ready.reduce<{ line: Line; free: number } | undefined>(
    (first, each) => (!first || each.free < first.free ? each : first),
    undefined,
  );
}

function reserved(outbox: Outbox, { name, kind }: Line, job: Job, at: number): Outbox {
  const sending = withPiece(outbox, name, job.message, job.id, (piece) => ({ ...piece, state: 'sending' }));
  const channel = channelIn(sending, name);
  const sends = [...stillCounting(channel.sends, CARRIERS[kind].limits.rates, at), at];
  const { restUntil: _, ...rested } = channel;
  return withChannel(sending, { ...rested, sends });
}

function after(outbox: Outbox, { name }: Line, job: Job, outcome: Outcome, at: number): Outbox {
  const said = withPiece(outbox, name, job.message, job.id, (piece) => pieceAfter(piece, outcome));
  return outcome.is === 'retry'
    ? withChannel(said, { ...channelIn(said, name), restUntil: at + outcome.afterMs })
    : said;
}

function pieceAfter(piece: OutboxPiece, outcome: Outcome): OutboxPiece {
  const { problem: _, ...rest } = piece;
  switch (outcome.is) {
    case 'sent': {
      const { piece: _text, ...known } = rest;
      return { ...known, state: 'sent' };
    }
    case 'retry':
      return { ...rest, state: 'waiting', problem: outcome.problem };
    case 'refused':
      // A channel that takes nothing says nothing against the message.
      return {
        ...rest,
        state: 'failed',
        refusals: rest.refusals + (outcome.stop ? 0 : 1),
        problem: outcome.problem,
      };
    case 'uncertain':
      return { ...rest, state: 'uncertain', problem: outcome.problem };
  }
}

/** What is left to do for a channel once a piece has ended so, and why nothing more is tried. */
function leftOf(line: Line, outcome: Outcome): { line: Line; stopped?: Bilingual } {
  const [job, ...rest] = line.jobs;
  const stop = (problem: Bilingual) => ({ line: { ...line, jobs: [] }, stopped: problem });
  switch (outcome.is) {
    case 'sent':
      return { line: { ...line, jobs: rest, tries: 0, lost: 0 } };
    case 'retry':
      return line.tries + 1 < TRIES ? { line: { ...line, tries: line.tries + 1 } } : stop(outcome.problem);
    case 'refused': {
      if (outcome.stop) return stop(outcome.problem);
      // The rest of a message whose beginning was not taken says nothing.
      return { line: { ...line, tries: 0, jobs: rest.filter(({ message }) => message !== job!.message) } };
    }
    case 'uncertain':
      if (line.lost + 1 >= LOST_IN_A_ROW) return stop(outcome.problem);
      return { line: { ...line, jobs: rest, tries: 0, lost: line.lost + 1 } };
  }
}
