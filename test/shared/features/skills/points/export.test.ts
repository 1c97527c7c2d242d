import Papa from 'papaparse';
import { proposeApproved } from '../../../../../shared/features/skills/points/decide';
import { pointsCsv, pointsJson } from '../../../../../shared/features/skills/points/export';
import { proposeAwards } from '../../../../../shared/features/skills/points/propose';
import { pointsView } from '../../../../../shared/features/skills/points/view';
import { monthOf } from '../../../../../shared/skills/points/month';
import type { Plan } from '../../../../../shared/plan/plan';
import { dayOf } from '../../../../../shared/time/moment';
import { day, sheetOf, type TestCell } from '../../../../tools/book';
import { handOff } from '../../../../tools/hand-off-book';
import { moment } from '../../../../tools/order-facts';
import { ACCEPTED, after, HANDED, PACKED, PEOPLE, planned, TAKEN_OVER, type LogLine, type PointsBook } from '../../../../tools/points-book'; // prettier-ignore

const MAY = monthOf(dayOf(moment('2026-05-20')));
const BOOK: PointsBook = { log: [HANDED, ACCEPTED, TAKEN_OVER], orders: [PACKED, {}], matters: [handOff({ 状态: '已接受', 接受: day('2026-05-21 09:10') })] }; // prettier-ignore
const HELPED = 'helped/PO-1/prod_done';
const FIRST = 'accepted/PO-1/prod_done/1';

function given(book: PointsBook = BOOK, numbers = [HELPED]): Plan {
  const before = planned(book);
  const plan = after(before, proposeAwards(before, MAY, '王经理'));
  return after(plan, proposeApproved(plan, numbers, '王经理'));
}

describe('for payroll', () => {
  test('one row a person with what is approved, and what each award rests on', () => {
    expect(pointsCsv(given(), MAY, 'zh')).toBe(
      `\ufeff人员,期间,已核准分,笔数,依据\r\n孙敏,2026-05,3,1,${HELPED} 3 (李娜不在，孙敏顶班，装箱数据按时完成)\r\n`,
    );
    const june = monthOf(dayOf(moment('2026-06-01')));
    expect(pointsCsv(given(), june, 'en')).toBe('\ufeffPerson,Period,Points approved,Awards,Evidence\r\n');
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1+1', '@SUM(A1)', '\t=1'])('no name becomes a formula: %s', (name) => {
    const people: TestCell[][] = [[name, '单证员', null, null], ...PEOPLE.map((row) => [...row])];
    const cards = sheetOf('跟单_知识', [['编号', '问题', '做法', '作者'], ['K-1', 'q', 'a', name]]);
    const log: LogLine[] = [['2026-05-20 10:00', 'PO-1', '装船', '知识有用', null, '孙敏', 'K-1']];
    const csv = pointsCsv(given({ log, people, sheets: [cards] }, ['card/K-1/PO-1/onboard']), MAY, 'en');
    const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd());
    expect(data).toHaveLength(2);
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }); // prettier-ignore

  test('as JSON with everything that is open, and what could be proposed', () => {
    expect(pointsJson(given(), MAY, 'en')).toMatchObject({
      period: '2026-05',
      people: [
        { person: '李娜', approved: 0, open: 1, awards: [{ number: FIRST, state: 'proposed', counts: false, found: true, frozenBy: null }] },
        { person: '孙敏', approved: 3, open: 0, awards: [{ number: HELPED, state: 'approved', counts: true, approver: '王经理', day: '2026-05-20' }] },
      ],
      toPropose: [],
    }); // prettier-ignore
    expect(pointsJson(planned(BOOK), MAY, 'en')).toMatchObject({
      people: [],
      toPropose: [
        { number: HELPED, points: 3 },
        { number: FIRST, points: 1 },
      ],
    });
  });
});

describe('the view', () => {
  test('one’s own first, then in the order of the team list, whoever has more', () => {
    const plan = given();
    expect(pointsView(plan, '').people.map(({ person }) => person)).toEqual(['李娜', '孙敏']);
    expect(pointsView(plan, '孙敏').people.map(({ person }) => person)).toEqual(['孙敏', '李娜']);
  });

  test('says to each what they may do, and opens the row of the log', () => {
    const plan = given();
    const of = (me: string) => pointsView(plan, me).people.flatMap(({ awards }) => awards.map(({ number, may }) => [number, may])); // prettier-ignore
    expect(of('王经理')).toEqual([[FIRST, ['approve', 'refuse']], [HELPED, []]]); // prettier-ignore
    expect(of('李娜').flatMap(([, may]) => may)).toEqual([]);
    expect(of('').flatMap(([, may]) => may)).toEqual([]);
    const { awards } = pointsView(plan, '').people[1]!;
    const { sheet, row } = awards[0]!.evidence!;
    const line = plan.book.sheets.find(({ name }) => name === sheet)!.rows[row - 1]!;
    expect([sheet, line[3], line[5]]).toEqual(['跟单_记录', '换责任人', '孙敏']);
  });

  test('opens on the month before while the running one is empty', () => {
    expect(pointsView(given(), '').month).toMatchObject({
      key: '2026-05',
      after: '2026-06',
      before: '2026-04',
    });
    expect(pointsView(given(), '', '2026-06').month).toMatchObject({ key: '2026-06', after: '' });
  });
});
