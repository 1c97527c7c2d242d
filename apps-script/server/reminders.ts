import type { Bilingual } from '../../shared/lang';
import { joined, same } from '../../shared/lang';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { isOurSheet } from '../../shared/templates/vocabulary';
import { addressesOf, confirm, confirmedBefore } from './addresses';
import type { DigestRun } from './digest';
import { NotSetUpYet } from './errors';
import { openSpreadsheet, type OpenSpreadsheet } from './open-spreadsheet';
import { readBook } from './read-book';
import { forgetTimer, noteRun, noteTimer } from './schedule';
import { asks, sentenceOf, told } from './telling';
import { TIMER, timers } from './timers';
import { updateBook } from './update';
import { withLock } from './with-lock';
import { WORDS } from './words';

/**
 * One timer of this person's, however often it is turned on. It runs as whoever turned it on, so the person first
 * agrees to the addresses that it will write to; without that nothing is turned on.
 */
export function turnOn(): Bilingual {
  const opened = openSpreadsheet();
  if (!agreesToAddresses(opened)) return WORDS.notAgreed;
  return withLock(() => {
    const [first, ...others] = timers();
    for (const extra of others) ScriptApp.deleteTrigger(extra);
    const timer = first ?? ScriptApp.newTrigger(TIMER).timeBased().everyHours(1).create();
    if (!first) noteTimer(timer.getUniqueId(), opened.clock.now());
    return WORDS.isOn;
  });
}

function agreesToAddresses(opened: OpenSpreadsheet): boolean {
  const { team } = planOf(readBook(opened, isOurSheet), opened.clock.now());
  const isConfirmed = confirmedBefore();
  const fresh = addressesOf(team).filter(({ address }) => !isConfirmed(address));
  if (fresh.length === 0) {
    confirm([]);
    return true;
  }
  if (!asks(WORDS.mayMail(fresh.map(({ name, address }) => `${name} <${address}>`)))) return false;
  confirm(fresh.map(({ address }) => address));
  return true;
}

export function turnOff(): Bilingual {
  return withLock(() => {
    for (const timer of timers()) {
      forgetTimer(timer.getUniqueId());
      ScriptApp.deleteTrigger(timer);
    }
    return WORDS.isOff;
  });
}

/** A run may take six minutes; there is to be time left for the mails and for noting what came of it. */
const WRITING_MS = 3.5 * 60_000;
/** Past this there is no time left for groups: the next run tells them. */
const TELLING_MS = 5 * 60_000;

/**
 * What the timer does every hour: the results first, then the mails that are due, then what groups are told. A book that nobody set up is left
 * alone. What came of it is noted for the sidebar, whatever it was, as far as there is time left to.
 */
export function hourlyRun(
  timer: string | undefined,
  sendDue: (plan: Plan) => DigestRun,
  tellDue: (plan: Plan) => readonly Bilingual[] = () => [],
): void {
  const started = Date.now();
  const { clock } = openSpreadsheet();
  try {
    const { plan, report } = withLock(() => updateBook(started + WRITING_MS), LOCK_MS);
    const { report: mailed, later } = sendDue(plan);
    const groups = Date.now() < started + TELLING_MS ? tellDue(plan) : [];
    const waiting = later.flatMap(({ reason, to }) => (reason === 'unconfirmed' ? [to] : []));
    noteRun(timer, clock.now(), {
      // The first line says what was sent; who could not be reached stands in Findings.
      said: joined([told(report), ...mailed.slice(0, 1), ...groups.slice(0, 3)], same(' ')),
      wentWell: true,
      waiting,
    });
  } catch (error) {
    noteRun(timer, clock.now(), { said: sentenceOf(error), wentWell: false, waiting: [] });
    if (!(error instanceof NotSetUpYet)) throw error;
  }
}

const LOCK_MS = 60_000;

export function updateNow(): Bilingual {
  const { report, isComplete } = withLock(() => updateBook(Date.now() + WRITING_MS));
  return isComplete ? told(report) : joined([told(report), WORDS.more], same(' '));
}
