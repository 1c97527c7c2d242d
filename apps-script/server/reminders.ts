import type { Bilingual } from '../../shared/lang';
import { joined, same } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import { NotSetUpYet } from './errors';
import { told } from './telling';
import { updateBook } from './update';
import { withLock } from './with-lock';
import { WORDS } from './words';

/** The function that the timer calls. */
export const TIMER = 'runReminders';

/** One timer of this person's, however often it is turned on. It runs as whoever turned it on. */
export function turnOn(): Bilingual {
  return withLock(() => {
    const [first, ...others] = timers();
    for (const extra of others) ScriptApp.deleteTrigger(extra);
    if (!first) ScriptApp.newTrigger(TIMER).timeBased().everyHours(1).create();
    return WORDS.isOn;
  });
}

export function turnOff(): Bilingual {
  return withLock(() => {
    for (const timer of timers()) ScriptApp.deleteTrigger(timer);
    return WORDS.isOff;
  });
}

/** A run may take six minutes; there is to be time left for the mails. */
const WRITING_MS = 4 * 60_000;

/** What the timer does every hour: the results first, then the mails that are due. A book that nobody set up is left alone. */
export function hourlyRun(sendDue: (plan: Plan) => void): void {
  const started = Date.now();
  try {
    const { plan } = withLock(() => updateBook(started + WRITING_MS), LOCK_MS);
    sendDue(plan);
  } catch (error) {
    if (!(error instanceof NotSetUpYet)) throw error;
  }
}

const LOCK_MS = 60_000;

export function updateNow(): Bilingual {
  const { report, isComplete } = withLock(() => updateBook(Date.now() + WRITING_MS));
  return isComplete ? told(report) : joined([told(report), WORDS.more], same(' '));
}

function timers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === TIMER);
}
