import type { Kept } from '../keeping/kept';
import type { Carrier } from '../mail/smtp';
import type { Wanted } from './acknowledgements';
import { composeReply } from './compose-reply';
import { withAcknowledged, type AcknowledgedState, type InboxState } from './state';

/** How one acknowledgement fared. */
export interface AcknowledgedMail {
  readonly wanted: Wanted;
  readonly state: Exclude<AcknowledgedState, 'sending'>;
  readonly problem?: string;
}

/**
 * Sends acknowledgements one at a time. Each is marked as being sent, and that is on the disk, before it is handed over: a
 * run that dies leaves at worst one uncertain, which nobody sends a second time by itself.
 */
export async function acknowledge(
  send: readonly Wanted[],
  before: InboxState,
  { file, carrier, from, day }: { file: Kept<InboxState>; carrier: Carrier; from: string; day: number },
): Promise<{ readonly state: InboxState; readonly done: readonly AcknowledgedMail[] }> {
  let state = before;
  const done: AcknowledgedMail[] = [];
  try {
    for (const wanted of send) {
      const message = await composeReply(wanted, from);
      const tries = (state.acknowledged.find(({ id }) => id === wanted.keys.id)?.tries ?? 0) + 1;
      const mark = (is: AcknowledgedState): Promise<void> => {
        state = withAcknowledged(state, { ...wanted.keys, day, state: is, tries });
        return file.store(state);
      };
      await mark('sending');
      const { outcome, problem, stop } = await carrier.send(wanted.to, message);
      const is = OUTCOMES[outcome];
      await mark(is);
      done.push({ wanted, state: is, ...(problem !== undefined && { problem }) });
      // No connection: the others fare no better.
      if (stop) break;
    }
    return { state, done };
  } finally {
    carrier.close();
  }
}

const OUTCOMES = { sent: 'sent', unknown: 'uncertain', unsent: 'failed' } as const;
