import { endStages } from '../../../emulators/sheets-rest/under-test';
import { lostFrom, PATCH, resultsIn, ROWS, stage, writesOf, wrongIn } from './large-commit';

afterEach(endStages);

test('results of more than two megabytes go in several calls, columns and headers first', async () => {
  const under = await stage();
  const report = await under.open().commit(PATCH);
  expect([report.written, report.refused]).toEqual([ROWS * 2 + 2, []]);
  expect(writesOf(under).map(({ sentBytes }) => sentBytes < 2_100_000)).toEqual([true, true, true]);
  expect([resultsIn(under), wrongIn(under)]).toEqual([ROWS * 2, 0]);
});

test('a run that dies before its second write leaves nothing wrong; the next completes it', async () => {
  const under = await stage();
  under.server.set({ fault: lostFrom(2, { is: 'dropped' }) });
  await expect(under.open({ backOff: { ...under.backOff, tries: 2 } }).commit(PATCH)).rejects.toThrow(
    'cannot be reached',
  );
  expect([resultsIn(under) > 0, resultsIn(under) < ROWS * 2, wrongIn(under)]).toEqual([true, true, 0]);
  under.server.set({});
  expect((await under.open().commit(PATCH)).refused).toEqual([]);
  expect([resultsIn(under), wrongIn(under)]).toEqual([ROWS * 2, 0]);
});
