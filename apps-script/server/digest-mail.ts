import type { Mail } from '../../shared/features/digest/mail';
import type { SendResult } from '../../shared/features/digest/sending';
import { twice } from './kept-text';
import { messageOf } from './errors';

/** How many more mails Google takes today from whoever the script runs as. */
export function mailsLeft(): number {
  return twice(() => MailApp.getRemainingDailyQuota());
}

/** A mail as it is handed over; without a page it is text alone. */
type HandedOver = Pick<Mail, 'key' | 'to' | 'subject' | 'text'> & Partial<Pick<Mail, 'html'>>;

/**
 * Hands mails to Google one by one. A call that fails says nothing about whether the mail went out (and what it says
 * is in the person's language); the quota does: it falls with every mail that is taken, so it is asked before each and
 * after a failure. Where that cannot be asked either the answer is unknown, and an unknown mail is not sent again.
 * Somebody else's script that sends at the same moment lets the quota fall as well, which errs on the same side.
 */
export function mailCarrier(): (mail: HandedOver) => SendResult {
  return ({ key, to, subject, text, html }) => {
    const before = leftNow();
    if (before !== undefined && before <= 0) return { key, outcome: 'unsent', problem: '', stop: true };
    try {
      MailApp.sendEmail({
        to,
        subject,
        body: text,
        ...(html !== undefined && { htmlBody: html }),
        name: 'Gendan 跟单',
      });
      return { key, outcome: 'sent' };
    } catch (error) {
      const problem = messageOf(error).replace(/\s+/g, ' ').slice(0, 200);
      const after = leftNow();
      const isUntouched = before !== undefined && after === before;
      return {
        key,
        outcome: isUntouched ? 'unsent' : 'unknown',
        problem,
        ...(after !== undefined && after <= 0 && { stop: true }),
      };
    }
  };
}

function leftNow(): number | undefined {
  try {
    return mailsLeft();
  } catch {
    return undefined;
  }
}
