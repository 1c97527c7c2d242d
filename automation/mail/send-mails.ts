import { sendingSteps, type Sent } from '../../shared/features/digest/sending';
import type { PlannedMails } from '../../shared/features/digest/plan-mails';
import { compose } from './compose';
import type { SentLedger } from '../../shared/features/digest/ledger';
import type { Kept } from '../keeping/kept';
import type { Carrier } from './smtp';

/** Sends what is planned, step by step: what is about to be sent is on the disk before it is handed over. */
export async function sendMails(
  planned: PlannedMails,
  { from, book, ledger, carrier }: { from: string; book: string; ledger: Kept<SentLedger>; carrier: Carrier },
): Promise<Sent> {
  const steps = sendingSteps(planned);
  try {
    let next = steps.next();
    while (!next.done) {
      const step = next.value;
      if (step.do === 'store') {
        await ledger.store(step.ledger);
        next = steps.next();
      } else {
        const message = await compose(step.mail, from, book);
        next = steps.next({ key: step.mail.key, ...(await carrier.send(step.mail.to, message)) });
      }
    }
    return next.value;
  } finally {
    carrier.close();
  }
}
