import { mailOf, withMail, type SentLedger } from './ledger';
import type { Mail } from './mail';
import type { PlannedMails } from './plan-mails';

/** What a host is to do next. */
export type SendingStep =
  { readonly do: 'store'; readonly ledger: SentLedger } | { readonly do: 'send'; readonly mail: Mail };

/** How the sending of one mail ended. */
export interface SendResult {
  readonly key: string;
  /** `unsent`: certainly not sent. `unknown`: the answer was lost on the way; it counts as sent. */
  readonly outcome: 'sent' | 'unsent' | 'unknown';
  readonly problem?: string;
  /** No other mail will fare better (no connection, the quota is used up): the rest waits for the next run. */
  readonly stop?: boolean;
}

export interface Sent {
  readonly results: readonly SendResult[];
  /** Keys that were not tried any more. */
  readonly left: readonly string[];
  readonly ledger: SentLedger;
}

/**
 * The steps of one run, for a host to carry out in this order: after `store` it calls `next()` once the ledger
 * is kept for good, after `send` it calls `next(result)`. A host whose storing fails ends the run there.
 *
 * Each mail is marked as being sent, and that is stored, before it is handed over, one at a time. A run may
 * therefore die at any step: at worst the one mail that was under way is uncertain, and what is uncertain
 * counts as sent. A person may miss one digest so, which the next day's makes up for; nobody ever gets two,
 * which would teach people to stop reading them. All others are still waiting, and the next run sends them.
 */
export function* sendingSteps({
  send,
  ledger: planned,
}: PlannedMails): Generator<SendingStep, Sent, SendResult | undefined> {
  let ledger = planned;
  const results: SendResult[] = [];
  yield { do: 'store', ledger };
  for (const mail of send) {
    ledger = beforeSending(ledger, mail);
    yield { do: 'store', ledger };
    const result = yield { do: 'send', mail };
    if (!result) throw new Error('a step of sending wants a result');
    results.push(result);
    ledger = afterSending(ledger, [result]);
    if (result.stop) break;
  }
  if (results.length > 0) yield { do: 'store', ledger };
  const done = new Set(results.map(({ key }) => key));
  return { results, ledger, left: send.map(({ key }) => key).filter((key) => !done.has(key)) };
}

/** The ledger that has to be stored before the mail is handed over. */
function beforeSending(ledger: SentLedger, { key, day, person, to, told }: Mail): SentLedger {
  const tries = (mailOf(ledger, key)?.tries ?? 0) + 1;
  return withMail(ledger, { key, day, person, to, state: 'sending', tries, told });
}

/** The ledger once it is known how mails fared. */
function afterSending(ledger: SentLedger, results: readonly SendResult[]): SentLedger {
  return results.reduce((kept, { key, outcome, problem }) => {
    const mail = mailOf(kept, key);
    if (!mail) return kept;
    const { problem: _, ...rest } = mail;
    const said = problem === undefined ? {} : { problem };
    switch (outcome) {
      case 'sent':
        return withMail(kept, { ...rest, state: 'sent' });
      case 'unknown':
        return withMail(kept, { ...rest, ...said, state: 'uncertain' });
      case 'unsent':
        return withMail(kept, { ...rest, ...said, state: 'failed', told: [] });
    }
  }, ledger);
}
