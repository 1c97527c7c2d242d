import type { Fault } from '../../../emulators/sheets-rest/server';
import { endStages } from '../../../emulators/sheets-rest/under-test';
import { isWrite, lostFrom, PATCH, resultsIn, ROWS, stage, writesOf, wrongIn } from './large-commit';

afterEach(endStages);

test.each<[string, number, Fault]>([
  ['dies before its second write', 2, { is: 'dropped' }],
  ['runs out of its quota at the third', 3, { is: 'error', status: 429 }],
])(
  'a run that %s leaves nothing wrong; the next completes it, and all is taken back',
  async (_, k, fault) => {
    const under = await stage();
    under.server.set({ fault: lostFrom(k, fault) });
    await expect(under.open({ backOff: { ...under.backOff, tries: 2 } }).commit(PATCH)).rejects.toThrow(
      /cannot be reached|used up/,
    );
    expect(resultsIn(under)).toBeGreaterThan(0);
    expect([resultsIn(under) < ROWS * 2, wrongIn(under)]).toEqual([true, 0]);
    under.server.set({});
    expect((await under.open().commit(PATCH)).refused).toEqual([]);
    expect([resultsIn(under), wrongIn(under)]).toEqual([ROWS * 2, 0]);
    await under.open().revert();
    await under.open().revert();
    expect(resultsIn(under)).toBe(0);
    expect(under.server.workbook.sheets[0]!.cell(1, 2)?.value ?? null).toBeNull();
    await expect(under.open().revert()).rejects.toThrow('no write left');
  },
);

test('a run whose every answer is lost from the second write on looks again each time, and ends', async () => {
  const under = await stage();
  under.server.set({ fault: lostFrom(2, { is: 'dropped', after: true }) });
  expect(await under.open().commit(PATCH)).toMatchObject({ written: ROWS * 2 + 2, refused: [] });
  expect([resultsIn(under), wrongIn(under), writesOf(under).length]).toEqual([ROWS * 2, 0, 3]);
});

test('rows inserted between two of its writes: every result is in its row', async () => {
  const under = await stage();
  let writes = 0;
  under.server.set({
    meanwhile: (_, call) => {
      if (isWrite(call) && ++writes === 2)
        under.server.workbook.by('colleague', () => under.server.workbook.sheets[0]!.insertRows(2, 1));
    },
  });
  const report = await under.open().commit(PATCH);
  expect(report.refused).toEqual([]);
  under.server.workbook.sheets[0]!.deleteRows(2, 1);
  expect([resultsIn(under), wrongIn(under)]).toEqual([ROWS * 2, 0]);
});
