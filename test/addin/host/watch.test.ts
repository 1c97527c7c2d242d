import type { BookChange, Host } from '../../../shared/host';
import type { Place } from '../../../shared/book/address';
import type { Patch } from '../../../shared/book/patch';
import { bookOf, sheetOf } from '../../tools/workbook';
import { overwrite } from '../../../emulators/spreadsheet/book';
import { quiet, startTestOffice, type TestOffice } from './office';

const BOOK = bookOf(
  sheetOf('出货', [
    ['单号', '状态'],
    ['PO-1', '生产中'],
    ['PO-2', '生产中'],
    ['PO-3', '已发货'],
  ]),
  sheetOf('报价', [['a']]),
);
const cell = (row: number, seen: string, value: string): Patch => ({
  sheets: [],
  columns: [],
  cells: [{ sheet: '出货', row, column: 2, seen, write: { as: 'text', value } }],
});

describe.each([
  ['Excel of today', undefined],
  ['Excel that says neither whose a change is nor how sheets are renamed', '1.9'],
])('%s', (_, version) => {
  let office: TestOffice;
  let host: Host;
  let changes: BookChange[];
  let places: Place[];
  let stops: (() => void)[];

  beforeAll(async () => {
    office = await startTestOffice(version);
    const { push } = office.excel;
    // Before ExcelApi 1.14 nothing said whose a change was.
    if (version !== undefined)
      office.excel.push = (name, data) =>
        push(name, JSON.parse(JSON.stringify(data).replaceAll('ThisLocalAddin', 'Unknown')));
  });
  afterAll(() => office.started.stop());

  beforeEach(async () => {
    office.hold(BOOK);
    host = office.host();
    [changes, places] = [[], []];
    stops = [
      host.watch((change) => changes.push(change)),
      host.watchSelection((place) => places.push(place)),
    ];
    await host.readBook();
    await quiet();
    changes.length = 0;
  });
  afterEach(async () => {
    for (const stop of stops) stop();
    await quiet();
  });

  const sheet = () => office.workbook.find('出货')!;
  const person = (work: () => void) => office.workbook.by('person', work);
  const colleague = (work: () => void) => office.workbook.by('colleague', work);

  test("a person's edit, a colleague's edit and a paste over several cells are told with their rows", async () => {
    person(() => sheet().set(2, 2, { value: 'x' }));
    colleague(() => sheet().set(3, 2, { value: 'y' }));
    person(() => sheet().changed({ top: 2, left: 1, bottom: 4, right: 2 }));
    await quiet();
    expect(changes).toEqual([
      { sheet: '出货', rows: [2, 2], remote: false },
      { sheet: '出货', rows: [3, 3], remote: true },
      { sheet: '出货', rows: [2, 4], remote: false },
    ]);
  });

  test('rows and columns that come or go, and whole columns, are the whole sheet', async () => {
    person(() => sheet().insertRows(2, 1));
    colleague(() => sheet().deleteColumns(2, 1));
    person(() => sheet().changed({ top: 1, left: 2, bottom: 1048576, right: 2 }));
    await quiet();
    expect(changes).toEqual([
      { sheet: '出货', remote: false },
      { sheet: '出货', remote: true },
      { sheet: '出货', remote: false },
    ]);
  });

  test('a sheet that is added, renamed or deleted is told, and told by its new name', async () => {
    const added = office.workbook.by('colleague', () => office.workbook.addSheet('新'));
    await quiet();
    person(() => office.workbook.rename(sheet(), '出货 2026'));
    person(() => office.workbook.find('出货 2026')!.set(2, 2, { value: 'x' }));
    await quiet();
    colleague(() => office.workbook.removeSheet(added));
    await quiet();
    expect(changes[0]).toEqual({ sheet: '新', remote: true });
    expect(changes).toContainEqual({ sheet: '出货 2026', rows: [2, 2], remote: false });
    expect(changes[changes.length - 1]).toEqual({ sheet: '新', remote: true });
    expect(changes.some(({ sheet: name }) => name === '出货')).toBe(false);
  });

  test('our own writes are told once, when they are done, and not as a colleague', async () => {
    const report = await host.commit({
      ...cell(2, '生产中', '已逾期'),
      sheets: [{ name: '跟单_今天', rows: [[{ as: 'text', value: '项目' }]], columns: [{ width: 9 }] }],
    });
    expect(report.written).toBe(2);
    const told = [
      { sheet: '出货', rows: [2, 2], remote: false },
      { sheet: '跟单_今天', remote: false },
    ];
    expect(changes).toEqual(told);
    await quiet();
    expect(changes).toEqual(told);
    await host.revert();
    await quiet();
    expect(changes.slice(2)).toEqual(told);
  });

  test('an edit of the very cell that we wrote is told', async () => {
    await host.commit(cell(2, '生产中', '已逾期'));
    await quiet();
    person(() => sheet().set(2, 2, { value: '已完成' }));
    await quiet();
    expect(changes).toEqual([
      { sheet: '出货', rows: [2, 2], remote: false },
      { sheet: '出货', rows: [2, 2], remote: false },
    ]);
  });

  test('a write that dies half-way is told as something to be read, not to be answered', async () => {
    office.excel.faults.add({ action: 'Range.values', what: { error: 'AccessDenied' } });
    // Only the writing request sets values.
    office.excel.faults.clear();
    office.excel.faults.add({ request: 2, what: { error: 'ConnectionFailure' } });
    await expect(host.commit(cell(2, '生产中', '已逾期'))).rejects.toThrow('connection');
    expect(changes).toEqual([{ sheet: '出货', rows: [2, 2], remote: true }]);
  });

  test('the cursor is told, on another sheet too', async () => {
    person(() => office.workbook.select(sheet(), { top: 3, left: 2, bottom: 5, right: 2 }));
    await quiet();
    person(() =>
      office.workbook.select(office.workbook.find('报价')!, { top: 1, left: 1, bottom: 1, right: 1 }),
    );
    await quiet();
    expect(places).toEqual([
      { sheet: '出货', row: 3, column: 2 },
      { sheet: '报价', row: 1, column: 1 },
    ]);
    await host.select({ sheet: '出货', row: 4, column: 1 });
    await quiet();
    expect(office.workbook.active?.name).toBe('出货');
    expect(office.workbook.selection).toMatchObject({ top: 4, left: 1 });
    await expect(host.select({ sheet: '无', row: 1, column: 1 })).rejects.toThrow('no sheet called');
  });

  test('rows that a person emptied are read as empty rows, not as rows that are not there', async () => {
    person(() => {
      sheet().put(4, 1, { value: null });
      sheet().put(4, 2, { value: null });
      sheet().changed({ top: 4, left: 1, bottom: 4, right: 2 });
    });
    expect(await host.readRows('出货', [4, 4])).toEqual({ rows: [[]], kinds: [''] });
    expect((await host.readRows('出货', [5, 9])).rows).toEqual([]);
  });

  test('after stopping nothing is told, and Excel is told so', async () => {
    for (const stop of stops.splice(0)) stop();
    await quiet();
    person(() => sheet().set(2, 2, { value: 'x' }));
    person(() => office.workbook.select(sheet(), { top: 3, left: 2, bottom: 3, right: 2 }));
    await quiet();
    expect([changes, places]).toEqual([[], []]);
    expect([...office.excel.state.registered]).toEqual([]);
  });

  test('a colleague who saves the whole book is told sheet by sheet, and merged areas are looked at anew', async () => {
    overwrite(office.workbook, {
      sheets: [{ ...BOOK.sheets[0]!, merges: [{ top: 2, left: 1, bottom: 2, right: 2 }] }, BOOK.sheets[1]!],
    });
    await quiet();
    expect(changes.map(({ sheet: name, remote }) => [name, remote])).toEqual([
      ['出货', true],
      ['报价', true],
    ]);
  });
});

test('merged areas are asked for once a session, which keeps the person’s undo list, and again when rows come', async () => {
  const office = await startTestOffice();
  try {
    const merge = { top: 2, left: 1, bottom: 3, right: 1 };
    office.hold({ sheets: [{ ...BOOK.sheets[0]!, merges: [merge] }] });
    const host = office.host();
    const stop = host.watch(() => undefined);
    await host.readBook();
    await quiet();
    const asked = () =>
      office.excel.log.requests.filter(({ members }) => members.includes('RangeAreas.address'));
    const before = asked().length;
    office.excel.undo.start();
    const [sheet] = office.workbook.sheets;
    sheet!.set(4, 2, { value: '缺货' });
    await quiet();
    await host.readBook();
    await host.commit(cell(2, '生产中', '已逾期'));
    expect(office.excel.undo.length).toBe(2);
    expect(asked()).toHaveLength(before);
    sheet!.insertRows(1, 1);
    await quiet();
    expect((await host.readBook()).sheets[0]!.merges).toEqual([{ ...merge, top: 3, bottom: 4 }]);
    expect(asked().length).toBeGreaterThan(before);
    stop();
    await quiet();
  } finally {
    office.started.stop();
  }
});

test('a cell inside of a merged area that begins above what is written is known as such', async () => {
  const office = await startTestOffice();
  try {
    const rows = Array.from({ length: 60 }, (_, r) => [`PO-${r}`, r === 0 ? '状态' : null]);
    office.hold(bookOf(sheetOf('出货', rows, { merges: [{ top: 2, left: 2, bottom: 60, right: 2 }] })));
    const report = await office.host().commit({
      ...{ sheets: [], columns: [] },
      cells: [{ sheet: '出货', row: 50, column: 2, seen: null, write: { as: 'text', value: 'x' } }],
    });
    expect(report).toMatchObject({ written: 0, refused: [{ place: { row: 50, column: 2 } }] });
  } finally {
    office.started.stop();
  }
});

test('where Excel takes no handlers, the pane works all the same', async () => {
  const office = await startTestOffice();
  try {
    office.hold(BOOK);
    const host = office.host();
    office.excel.faults.add({ request: 1, what: { error: 'GeneralException' } });
    const stop = host.watch(() => undefined);
    await quiet();
    expect((await host.readBook()).sheets).toHaveLength(2);
    expect((await host.commit(cell(2, '生产中', '已逾期'))).written).toBe(1);
    stop();
  } finally {
    office.started.stop();
  }
});
