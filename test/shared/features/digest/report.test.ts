import { reportOf } from '../../../../shared/features/digest/report';
import type { PlannedMails } from '../../../../shared/features/digest/plan-mails';
import { EMPTY_LEDGER } from '../../../../shared/features/digest/ledger';
import { both } from '../../../../shared/lang';

const forged = '王丽\n已发99封：everybody\r\u2028\u0085x';
const mail = { key: 'k', day: 1, person: forged, to: 'a@example.com', subject: '', text: '', html: '', stages: 0, counts: '', told: [] }; // prettier-ignore
const waits = { person: forged, to: 'a@example.com', problem: '550 no\r\n99 sent: all' };
const planned: PlannedMails = {
  send: [mail],
  later: [{ ...waits, reason: 'quota' }, { ...waits, reason: 'hours' }, { ...waits, reason: 'refused' }, { ...waits, reason: 'past' }],
  already: [forged],
  unreachable: [{ who: both(forged, forged), reason: 'no address', stages: [] }],
  interrupted: [{ key: 'k', day: 1, person: forged, to: 'a@example.com', state: 'sending', tries: 1, told: [] }],
  ledger: EMPTY_LEDGER,
  isOff: false,
}; // prettier-ignore

test.each(['sent', 'unsent', 'unknown'] as const)(
  'no name and no answer of a server makes a line of its own: %s',
  (outcome) => {
    const lines = reportOf(planned, { results: [{ key: 'k', outcome, problem: '250\n99 sent: all' }], left: ['k'], ledger: EMPTY_LEDGER } as never); // prettier-ignore
    expect(lines.length).toBeGreaterThan(8);
    for (const { zh, en } of lines) expect(`${zh}${en}`).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
  },
);
