import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { smtpWorld, type Cut } from '../../test/automation/mail/smtp-server';
import { Random } from '../samples/random';
import { bookIn } from './books/code';

/** What a group's people read: a text, or a piece of one. */
export interface Shown {
  readonly book: number;
  readonly text: string;
  /** By the machine's own clock, milliseconds since 1970 (UTC). */
  readonly at: number;
}

/** A mail as its server took it. */
export interface Mailed {
  readonly book: number;
  readonly to: string;
  /** The day of its book that it is of, as its subject says it. */
  readonly subject: string;
}

/** The platforms and the mail server that the books of a soak tell people by. */
export interface Sink {
  /** What a group keeps as the secret of its bot, and where its mails leave. */
  readonly secret: string;
  readonly smtpUrl: string;
  readonly shown: Shown[];
  mails(): Mailed[];
  /** How the requests were answered. */
  readonly answered: Readonly<Record<Answered, number>>;
  close(): Promise<void>;
}

export type Answered = 'at once' | 'late' | 'too fast' | 'error' | 'taken, then cut off';

/** Of a hundred requests. `error` is an answer of a gateway: nothing was taken, and nobody who asks can know. */
const FAULTS: readonly (readonly [Answered, number])[] = [
  ['late', 6],
  ['too fast', 4],
  ['error', 2],
  ['taken, then cut off', 2],
];

const LATE_MS = 1_500;

/** Starts them on this machine; what goes wrong is drawn by the seed. */
export async function startSink(seed: number, { calm = false } = {}): Promise<Sink> {
  const random = new Random(seed);
  const shown: Shown[] = [];
  const answered: Record<Answered, number> = { 'at once': 0, late: 0, 'too fast': 0, error: 0, 'taken, then cut off': 0 }; // prettier-ignore
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      const fault = calm ? 'at once' : drawn(random);
      answered[fault]++;
      const say = (status: number, body: object, headers = {}): void =>
        void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body)); // prettier-ignore
      if (fault === 'too fast') return say(429, {}, { 'retry-after': '1' });
      if (fault === 'error') return say(502, {});
      shown.push(shownOf(Buffer.concat(chunks).toString('utf8')));
      if (fault === 'taken, then cut off') return void request.socket.destroy();
      setTimeout(() => say(200, { errcode: 0, errmsg: 'ok' }), fault === 'late' ? LATE_MS : 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const smtp = await smtpWorld();
  // Asked once for each connection.
  smtp.cuts.shift = () => (!calm && random.chance(CUT_SHARE) ? random.pick(CUTS) : undefined);
  return {
    secret: `http://127.0.0.1:${port}/cgi-bin/webhook/send?key=soak`,
    smtpUrl: smtp.url,
    shown,
    mails: () => smtp.arrived.map(mailedOf),
    answered,
    async close() {
      await smtp.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Connections of the mail server that break. */
const CUT_SHARE = 0.05;
const CUTS: readonly Cut[] = ['greeting', 'sender', 'text', 'answer'];

function drawn(random: Random): Answered {
  let left = random.next() * 100;
  for (const [fault, of] of FAULTS) if ((left -= of) < 0) return fault;
  return 'at once';
}

function shownOf(body: string): Shown {
  const { text } = JSON.parse(body) as { text: { content: string } };
  return { book: bookIn(text.content) ?? -1, text: text.content, at: Date.now() };
}

function mailedOf({ to, message }: { to: string; message: string }): Mailed {
  const [, subject = ''] = /^Subject: ((?:.*(?:\r?\n[ \t].*)*))/im.exec(message) ?? [];
  return { book: bookIn(to) ?? -1, to, subject: subject.replace(/\r?\n[ \t]/g, ' ') };
}
