import type { ImapFlow } from 'imapflow';
import { GendanError } from '../../shared/errors';
import { ImapFailed, ImapLoginRefused } from './imap-errors';
import type { ImapSettings } from './imap-settings';

/** No answer for so long, in milliseconds, means that there is none. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };
/** A server that answers by drops must not hold a run for ever (ms). */
const LONGEST = 10 * 60_000;
/** More in one answer than any mail that is fetched holds, in bytes and in parts. */
const MOST = {
  maxLineLength: 4_000_000,
  maxLiteralSize: 32_000_000,
  maxResponseSize: 40_000_000,
  maxResponseTokens: 100_000,
};

/**
 * Does work over a connection to a mailbox, which is closed whatever comes. What goes wrong is a sentence without the
 * password in it. ImapLoginRefused, ImapFailed, and what the work throws.
 */
export async function withMailbox<T>(
  settings: ImapSettings,
  work: (client: ImapFlow) => Promise<T>,
  longest: number = LONGEST,
): Promise<T> {
  const client = await clientFor(settings);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    client.close();
  }, longest);
  // It rejects what is under way as well; by itself it would end the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const result = await work(client);
    await client.logout().catch(() => undefined);
    return result;
  } catch (error) {
    throw asSentence(error, settings, isLate);
  } finally {
    clearTimeout(timer);
    client.close();
  }
}

async function clientFor(settings: ImapSettings): Promise<ImapFlow> {
  const { host, port, secure, requireTls, user, password } = settings;
  // Loaded when a mailbox is opened: the other verbs start without it.
  const { ImapFlow } = await import('imapflow');
  return new ImapFlow({
    host,
    port,
    secure,
    // A connection that is not upgraded never leaves this machine, or somebody asked for it.
    doSTARTTLS: secure ? undefined : requireTls,
    auth: { user, pass: password },
    // Some servers (163.com) want to be told who asks, and hear no more than the name.
    clientInfo: { name: 'Gendan' },
    logger: false,
    disableAutoIdle: true,
    ...PATIENCE,
    ...MOST,
  });
}

function asSentence(error: unknown, { host, password }: ImapSettings, isLate: boolean): GendanError {
  if (error instanceof GendanError) return error;
  const said = error as { authenticationFailed?: boolean; responseText?: string; message?: string; code?: string }; // prettier-ignore
  const words = isLate ? 'ETIMEDOUT' : (said.responseText ?? said.message ?? said.code ?? String(error));
  // Some servers say a command again when they do not understand it.
  const reason = words.replaceAll(password, '***').replace(/\s+/g, ' ').slice(0, 200);
  return said.authenticationFailed === true
    ? new ImapLoginRefused(host, reason)
    : new ImapFailed(host, reason);
}
