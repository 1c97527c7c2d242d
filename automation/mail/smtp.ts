import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SendResult } from '../../shared/features/digest/sending';
import type { SmtpSettings } from './smtp-settings';

/** How a message fared, and whether trying others makes sense. */
export type Fared = Omit<SendResult, 'key'>;

export interface Carrier {
  /** Hands one message over; never throws. */
  send(to: string, message: Buffer): Promise<Fared>;
  close(): void;
}

/** No answer for so long, in milliseconds, means that there is none. */
const PATIENCE = {
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  dnsTimeout: 20_000,
  socketTimeout: 60_000,
};

/**
 * Mails over one SMTP connection, opened anew after anything went wrong. What a server refuses, and what never
 * reached the point of being handed over, is certainly unsent. Once the server has begun to take the text, only
 * its answer says whether the mail goes out: without one it is unknown.
 */
export function smtpCarrier(settings: SmtpSettings): Carrier {
  let open: SMTPConnection | undefined;
  return {
    async send(to, message) {
      if (!open) {
        const opened = await connect(settings);
        if (opened.connection === undefined)
          return { outcome: 'unsent', problem: opened.problem, stop: true };
        open = opened.connection;
      }
      const fared = await handOver(open, settings.from, to, message);
      if (fared.outcome !== 'sent') {
        open.close();
        open = undefined;
      }
      return fared;
    },
    close() {
      open?.quit();
      open = undefined;
    },
  };
}

type Connected =
  { readonly connection: SMTPConnection } | { readonly connection?: undefined; readonly problem: string };

/** A connection that is ready for mails, or why there is none. */
async function connect(settings: SmtpSettings): Promise<Connected> {
  const { host, port, secure, requireTls, user, password } = settings;
  // Loaded when a mail is sent: the other verbs start without it.
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const connection = new Connection({ host, port, secure, requireTLS: requireTls, ...PATIENCE });
  return new Promise((resolve) => {
    const fail = (error: unknown): void => {
      connection.close();
      resolve({ problem: problemOf(error) });
    };
    // Once it stands, a connection that breaks shows when the next mail is handed over.
    connection.on('error', fail);
    const ready = (): void => resolve({ connection });
    connection.connect((error) => {
      if (error) fail(error);
      else if (user === undefined) ready();
      else connection.login({ user, pass: password ?? '' }, (refused) => (refused ? fail(refused) : ready()));
    });
  });
}

function handOver(connection: SMTPConnection, from: string, to: string, message: Buffer): Promise<Fared> {
  let hasBegun = false;
  const text = new Readable({
    read() {
      // Read for the first time once the server has said that it takes the text.
      hasBegun = true;
      this.push(message);
      this.push(null);
    },
  });
  return new Promise((resolve) => {
    connection.send({ from, to: [to], size: message.length }, text, (error) => {
      if (!error) return resolve({ outcome: 'sent' });
      const isAnswered = typeof (error as { responseCode?: unknown }).responseCode === 'number';
      const outcome = isAnswered || !hasBegun ? 'unsent' : 'unknown';
      resolve({ outcome, problem: problemOf(error) });
    });
  });
}

/** One line of what went wrong, as the server or the system says it. */
function problemOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 200);
}
