import { GendanError } from '../../../shared/errors';
import type { Patch } from '../../../shared/book/patch';
import { bookOf, sheetOf } from '../../tools/workbook';
import { ExcelError } from '../../../emulators/office/errors';
import { contentOf } from './books';
import { sampled } from '../../tools/runs';
import { impatient, quiet, startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

const ROWS = Array.from({ length: 20 }, (_, i) => [`PO-${i + 1}`, `客户 ${i}`, 46000 + i, '生产中']);
const BOOK = bookOf(
  sheetOf('出货', [['单号', '客户', '交期', '状态'], ...ROWS], {
    kinds: ['ssss', ...ROWS.map(() => 'ssds')],
  }),
  sheetOf('报价', [['a', 1]]),
);

/** A sheet, a column and cells in and beside it. */
const PATCH: Patch = {
  sheets: [
    {
      name: '跟单_今天',
      rows: [
        [{ as: 'text', value: '项目' }, { as: 'text', value: '值' }],
        [{ as: 'text', value: 'now' }, { as: 'datetime', value: 46077.5 }],
        [{ as: 'text', value: '007' }, { as: 'number', value: 3 }],
      ],
      columns: [{ width: 20, tones: [{ text: 'n', tone: 'late' }] }, { format: 'datetime' }],
      hidden: true,
    },
  ],
  columns: [
    { sheet: '出货', column: 5, headerRow: 1, title: '下一节点', lastRow: 21, width: 14, choices: ['确认PI', '开证'] },
  ],
  cells: ROWS.flatMap(([key], i) => [
    { sheet: '出货', row: i + 2, column: 5, key: { column: 1, value: key! }, seen: null, write: { as: 'text' as const, value: `确认PI ${i}` } },
    { sheet: '出货', row: i + 2, column: 4, key: { column: 1, value: key! }, seen: '生产中', write: { as: 'text' as const, value: '已逾期' } },
  ]),
}; // prettier-ignore

/** What the book holds when everything went well. */
let written: unknown;

beforeAll(async () => {
  office.hold(BOOK);
  await office.host().commit(PATCH);
  written = contentOf(office.book());
});

/** Every cell holds what it held before or what it is to hold. */
function expectNothingWrong(): void {
  const [before, after, now] = [contentOf(BOOK), written, contentOf(office.book())] as [
    Content,
    Content,
    Content,
  ];
  for (const [sheet, { rows }] of Object.entries(now))
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        const right = [before, after].map((book) => book[sheet]?.rows[r]?.[c] ?? null);
        expect(right).toContainEqual(value);
      }),
    );
}

type Content = Record<string, { rows: unknown[][] }>;

const FAULTS = [
  ['an error in the first action', { error: 'GeneralException' }, 0],
  ['the connection that fails', { error: 'ConnectionFailure' }, 0],
  ['a value that cannot be set', { error: 'AccessDenied' }, 'Range.values'],
  ['a format that cannot be set', { error: 'AccessDenied' }, 'RangeFormat.columnWidth'],
  ['a reply that is lost', 'dropped reply', undefined],
] as const;

describe.each(FAULTS)('%s', (_, what, action) => {
  test.each([1, 2])('in request %d of reading: a sentence, and the next reading is whole', async (request) => {
    office.hold(BOOK);
    const host = office.host({ alarm: impatient });
    if (typeof action === 'string' || (typeof what === 'object' && what.error === 'AccessDenied')) return;
    office.excel.faults.add({ request, what, ...(action !== undefined && { action }) });
    // What may come of too many merged areas is asked again without them.
    const isAskedAgain = request === 2 && typeof what === 'object' && what.error === 'GeneralException';
    if (isAskedAgain) expect(contentOf(await host.readBook())).toEqual(contentOf(BOOK));
    else await expectSentence(host.readBook());
    expect(contentOf(await host.readBook())).toEqual(contentOf(BOOK));
    expect(contentOf(office.book())).toEqual(contentOf(BOOK));
  });

  test.each(sampled([1, 2, 3, 5], 2))('in request %d of a commit: nothing wrong, and the next run completes it', async (k) => {
    // With few bytes a request the commit takes many; with many it is two.
    for (const payload of [undefined, 1500]) {
      for (const isSameHost of [true, false]) {
        office.hold(BOOK);
        const host = office.host({ alarm: impatient, payload });
        const due = { what, ...(action !== undefined && { action }), ...(typeof action === 'string' ? {} : { request: k }) };
        office.excel.faults.add(due);
        const failed = await failure(host.commit(PATCH));
        if (failed !== undefined) expect(failed).toBeInstanceOf(GendanError);
        expectNothingWrong();
        office.excel.faults.clear();
        const next = isSameHost ? host : office.host();
        const report = await next.commit(PATCH);
        expect(report.refused).toEqual([]);
        expect(contentOf(office.book())).toEqual(written);
        expect(office.workbook.find('跟单_今天')!.visibility).toBe('hidden');
        // Whoever began it can take all of it back.
        if (isSameHost) {
          await host.revert();
          expect(contentOf(office.book())).toEqual(contentOf(BOOK));
        }
      }
    }
  });

  test.each(sampled([1, 2, 3], 2))('in request %d of a revert: nothing wrong, and the next one completes it', async (k) => {
    for (const payload of [undefined, 1500]) {
      office.hold(BOOK);
      const host = office.host({ alarm: impatient, payload });
      await host.commit(PATCH);
      office.excel.faults.add({ what, ...(action !== undefined && { action }), ...(typeof action === 'string' ? {} : { request: k }) });
      const failed = await failure(host.revert());
      office.excel.faults.clear();
      expectNothingWrong();
      if (failed === undefined) continue;
      expect(failed).toBeInstanceOf(GendanError);
      // Where only the answer was lost there may be nothing left to do.
      await failure(host.revert());
      expect(contentOf(office.book())).toEqual(contentOf(BOOK));
    }
  });
}); // prettier-ignore

test('while a cell is being typed into: a click is told so, work in the background waits', async () => {
  office.hold(BOOK);
  const host = office.host();
  const { cellEdit } = office.excel;
  cellEdit.begin();
  await expect(host.commit(PATCH)).rejects.toThrow('Press Enter');
  await expect(host.select({ sheet: '出货', row: 2, column: 1 })).rejects.toThrow('Press Enter');
  let isRead = false;
  const reading = host.readBook().then(() => (isRead = true));
  await quiet();
  expect(isRead).toBe(false);
  cellEdit.end();
  await reading;
  cellEdit.begin();
  const results = host.commit(PATCH, true);
  await quiet();
  expect(office.workbook.find('跟单_今天')).toBeUndefined();
  cellEdit.end();
  expect(await results).toMatchObject({ written: 47 });
});

test('an Excel that cannot make work wait is asked again until nobody types', async () => {
  const plain = await startTestOffice(undefined, { sets: { ExcelApi: '1.12' } });
  try {
    plain.hold(BOOK);
    const { cellEdit } = plain.excel;
    cellEdit.begin();
    let asked = 0;
    const pause = async (): Promise<void> => {
      if (++asked === 3) cellEdit.end();
    };
    expect((await plain.host({ pause }).readBook()).sheets).toHaveLength(2);
    expect(asked).toBe(3);
  } finally {
    plain.started.stop();
  }
});

test('a workbook whose structure is protected takes cells and columns, and refuses sheets with a sentence', async () => {
  office.hold(BOOK);
  office.workbook.isStructureProtected = true;
  const report = await office.host().commit(PATCH);
  expect(report).toMatchObject({ written: 41, addedSheets: [] });
  expect(report.refused.map(({ place, reason }) => [place.sheet, reason.en])).toEqual([
    ['跟单_今天', expect.stringContaining('structure is protected')],
  ]);
});

test('a session that is lost says so', async () => {
  office.hold(BOOK);
  office.excel.faults.isSessionLost = true;
  await expect(office.host().readBook()).rejects.toThrow('connection to Excel was lost');
});

test("a commit that never began, since somebody typed meanwhile, stands in no revert's way", async () => {
  office.hold(BOOK);
  const host = office.host();
  const change = (seen: string, value: string): Patch => {
    const write = { as: 'text', value } as const;
    return { sheets: [], columns: [], cells: [{ sheet: '报价', row: 1, column: 1, seen, write }] };
  };
  await host.commit(change('a', 'b'));
  for (const request of [1, 2]) {
    office.excel.faults.add({ request, what: { error: 'InvalidOperationInCellEditMode' } });
    await expect(host.commit(change('b', 'c'))).rejects.toThrow('Press Enter');
  }
  expect(await host.revert()).toMatchObject({ written: 1, refused: [] });
  expect(contentOf(office.book())).toEqual(contentOf(BOOK));
});

test('a revert whose answer is lost is not followed by the revert of an earlier commit', async () => {
  office.hold(BOOK);
  const host = office.host({ alarm: impatient });
  const earlier = { sheet: '报价', row: 1, column: 1, seen: 'a', write: { as: 'text', value: 'b' } } as const;
  await host.commit({ sheets: [], columns: [], cells: [earlier] });
  await host.commit(PATCH);
  office.excel.faults.add({ request: 2, what: 'dropped reply' });
  await expectSentence(host.revert());
  expect(await host.revert()).toMatchObject({ written: 0, refused: [] });
  expect(office.workbook.find('报价')!.cell(1, 1)!.value).toBe('b');
  expect(await host.revert()).toMatchObject({ written: 1 });
  expect(contentOf(office.book())).toEqual(contentOf(BOOK));
});

test.each([
  ['part of an array', 'InvalidOperation', 'array formula'],
  ['part of a pivot table', 'PivotTableRangeConflict', 'pivot table'],
  ['a formula that is too long', 'FormulaLengthExceedsLimit', 'too long or malformed'],
])('cells that Excel refuses (%s) are refused alone, the others are written', async (_, code, reason) => {
  office.hold(BOOK);
  const sheet = office.workbook.find('出货')!;
  const put = sheet.put.bind(sheet);
  sheet.put = (row, column, change) => {
    if ([10, 13].includes(row) && column === 4 && 'value' in change)
      throw new ExcelError(code, 'You cannot change part of this.');
    put(row, column, change);
  };
  const host = office.host();
  const report = await host.commit(PATCH);
  expect(report).toMatchObject({ written: 45, addedSheets: ['跟单_今天'] });
  expect(report.refused.map(({ place, reason: why }) => [place.row, place.column, why.en])).toEqual([
    [10, 4, expect.stringContaining(reason)],
    [13, 4, expect.stringContaining(reason)],
  ]);
  expect((await host.revert()).refused).toEqual([]);
  expect(contentOf(office.book())).toEqual(contentOf(BOOK));
});

test('when Excel refuses cell after cell the commit is given up with its code, not tried a thousand times', async () => {
  office.hold(BOOK);
  const sheet = office.workbook.find('出货')!;
  sheet.put = () => {
    throw new ExcelError('InvalidOperation', 'no');
  };
  await expect(office.host().commit({ ...PATCH, sheets: [], columns: [] })).rejects.toThrow(
    'InvalidOperation',
  );
  expect(office.excel.log.syncs).toBeLessThan(60);
  expect(contentOf(office.book())).toEqual(contentOf(BOOK));
});

async function expectSentence(work: Promise<unknown>): Promise<void> {
  const error = await failure(work);
  expect(error).toBeInstanceOf(GendanError);
  expect((error as GendanError).say('zh')).toMatch(/[。，]/);
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}
