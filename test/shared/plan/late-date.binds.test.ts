import { lateByHard, lateDate, lateSince } from '../../../shared/plan/late-date';
import { isoOf, type Moment } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';

const [DUE, HARD, CARRIED] = [moment('2026-05-10'), moment('2026-05-12'), moment('2026-05-13')];
type Plan = Parameters<typeof lateSince>[0];
const planned = (more: object): Plan =>
  ({ stage: { binds: true, branch: 'goods' }, due: DUE, by: 'limit', isEstimated: false, ...more }) as unknown as Plan; // prettier-ignore
const LOOSE = { binds: false, branch: 'goods' };
const MONEY = { binds: true, branch: 'money' };
const said = (at: Moment | undefined): string | undefined => (at === undefined ? undefined : isoOf(at));

test.each([
  ['a limit that binds', {}, '2026-05-10', '2026-05-10'],
  ['one of practice', { stage: LOOSE }, undefined, undefined],
  ['one of practice, with an outside date behind it', { stage: LOOSE, hardDue: HARD }, '2026-05-12', '2026-05-12'],
  ['one that is counted from an estimate', { isEstimated: true }, undefined, undefined],
  ['that, with the date that the order carries', { isEstimated: true, hardDue: HARD, hardLate: CARRIED }, '2026-05-13', '2026-05-13'],
  ['one that waits for a predecessor is not what made it late', { waitsFor: {}, hardDue: HARD }, '2026-05-10', '2026-05-12'],
  ['but where there is nothing else', { waitsFor: {} }, '2026-05-10', '2026-05-10'],
  ['of money it is', { waitsFor: {}, hardDue: HARD, stage: MONEY }, '2026-05-10', '2026-05-10'],
  ['the team’s own plan', { by: 'planned', stage: LOOSE, waitsFor: {}, hardDue: HARD }, '2026-05-10', '2026-05-10'],
  ['a day that was agreed on', { by: 'agreed', stage: LOOSE, isEstimated: true }, '2026-05-10', '2026-05-10'],
  ['an outside date', { by: 'hard', due: HARD, hardDue: HARD }, '2026-05-12', '2026-05-12'],
  ['one counted back from what the order carries', { by: 'hard', due: HARD, hardDue: HARD, hardLate: CARRIED }, '2026-05-13', '2026-05-13'],
  ['nothing', { by: 'nothing', due: undefined }, undefined, undefined],
])('late past %s', (_, more, date, since) => {
  expect([said(lateDate(planned(more))), said(lateSince(planned(more)))]).toEqual([date, since]);
}); // prettier-ignore

test('the carried date goes before the limit counted back from it', () =>
  expect(lateByHard({ hardDue: HARD, hardLate: CARRIED })).toBe(CARRIED));
