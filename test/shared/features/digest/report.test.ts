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

describe('why nothing goes out', () => {
  const nothing: PlannedMails = { send: [], later: [], already: [], unreachable: [], interrupted: [], ledger: EMPTY_LEDGER, isOff: false }; // prettier-ignore
  const later = { person: '王丽', to: 'a@example.com', reason: 'hours' } as const;

  test.each<[string, Partial<PlannedMails>, string, string]>([
    ['nothing is due', {}, '没有逾期、今天或本周到期的', 'Nothing is late, due today or this week'],
    ['turned off', { isOff: true }, '“每日提醒”是“否”', 'Daily digest is set to No'],
    ['a day off', { later: [{ ...later, isDayOff: true }] }, '今天休息，不发：王丽', 'A day off: 王丽'],
    [
      'the evening',
      { later: [{ ...later, isDayOff: false }] },
      '不在发送时间：王丽',
      'Outside of the hours of sending: 王丽',
    ],
    ['told already', { already: ['王丽'] }, '今天已经发过：王丽', 'Written to today already: 王丽'],
    [
      'no address',
      { unreachable: [{ who: both('王丽', '王丽'), reason: 'no address', stages: [] }] },
      '人员表里没有邮箱',
      'no e-mail address on the team list',
    ],
  ])('%s', (_, more, zh, en) => {
    const lines = reportOf({ ...nothing, ...more });
    expect(lines[0]!.zh).toContain(zh);
    expect(lines[0]!.en).toContain(en);
  });
});
