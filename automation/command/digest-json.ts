import type { PlannedMails } from '../../shared/features/digest/plan-mails';
import type { Sent } from '../../shared/features/digest/sending';
import { isoOf } from '../../shared/time/moment';

/** What `gendan digest --json` prints: who is written to, who later, and what became of each mail. No text of it. */
export function digestJson(planned: PlannedMails, sent?: Sent): string {
  const personOf = (key: string): string => planned.send.find((mail) => mail.key === key)?.person ?? key;
  return JSON.stringify(
    {
      off: planned.isOff,
      send: planned.send.map(({ person, to, subject, counts }) => ({ person, to, subject, counts })),
      later: planned.later.map(({ person, to, reason, opens }) => ({ person, to, reason, opens: opens === undefined ? null : isoOf(opens) })), // prettier-ignore
      already: planned.already,
      interrupted: planned.interrupted.map(({ person, to }) => ({ person, to })),
      ...(sent && {
        results: sent.results.map(({ key, outcome, problem = null }) => ({ person: personOf(key), outcome, problem })), // prettier-ignore
        left: sent.left.map(personOf),
      }),
    },
    null,
    1,
  );
}
