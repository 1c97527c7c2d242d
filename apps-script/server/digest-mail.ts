import type { Mail } from '../../shared/features/digest/mail';
import type { SendResult } from '../../shared/features/digest/sending';
import { twice } from './digest-store';

/** How many more mails Google takes today from whoever the script runs as. */
export function mailsLeft(): number {
  return twice(() => MailApp.getRemainingDailyQuota());
}

/**
 * Hands mails to Google one by one. A call that fails says nothing about whether the mail went out; the quota
 * does: it falls with every mail that is taken. Where that cannot be asked either the answer is unknown, and an
 * unknown mail is not sent again. Somebody else's script that sends at the same moment lets the quota fall as
 * well, which errs on the same side.
 */
export function mailCarrier(quota: number): (mail: Mail) => SendResult {
  let left = quota;
  return ({ key, to, subject, text, html }) => {
    try {
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: 'Gendan 跟单' });
      left--;
      return { key, outcome: 'sent' };
    } catch (error) {
      const problem = (error instanceof Error ? error.message : String(error))
        .replace(/\s+/g, ' ')
        .slice(0, 200);
      const now = leftNow();
      const isFull = TOO_MANY.test(problem);
      const outcome = !isFull && (now === undefined || now < left) ? 'unknown' : 'unsent';
      if (now !== undefined) left = now;
      return { key, outcome, problem, ...((isFull || (now !== undefined && now <= 0)) && { stop: true }) };
    }
  };
}

/** `Service invoked too many times for one day: email.`: Google took nothing. */
const TOO_MANY = /too many times/i;

function leftNow(): number | undefined {
  try {
    return mailsLeft();
  } catch {
    return undefined;
  }
}
