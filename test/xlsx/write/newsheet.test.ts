import { EMPTY_PATCH, type CellWrite, type NewSheet } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { RECORD_SHEETS } from '../../../shared/features/record-sheets';
import { newRecordSheet } from '../../../shared/records/create';
import { patchWorkbook } from '../../../xlsx/patch';
import { readWorkbook } from '../../../xlsx/read';
import { approve } from '../../tools/approve';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { partOf, text } from '../parts';

const number = (value: number): CellWrite => ({ as: 'number', value });
const LOG: NewSheet = {
  name: '跟单_记录',
  rows: [
    [text('时间'), text('订单'), text('状态'), text('天数'), text('备注')],
    [{ as: 'datetime', value: 46077.75 }, text('A-1'), text('已逾期'), number(3), null],
    [],
    [{ as: 'date', value: 46078 }, { as: 'blank' }, text('正常'), null, { as: 'formula', formula: '=D2+1', value: 4 }],
  ],
  columns: [
    { width: 18, format: 'datetime' },
    {},
    { choices: ['已逾期', '正常'], tones: [{ text: '已逾期', tone: 'late' }, { text: '', tone: 'muted' }, { text: '正"常', tone: 'good' }] },
    { format: 'number', tones: [{ text: '9', tone: 'late' }] },
    { width: 40, wrap: true, choices: ['a, b'] },
  ],
}; // prettier-ignore
const bytes = buildWorkbook(bookOf(sheetOf('出货', [['x']])));
const add = (sheet: NewSheet, to = bytes) => patchWorkbook(to, { ...EMPTY_PATCH, sheets: [sheet] });

test('a new sheet as it is written is approved', () => {
  const { bytes: after, report } = add(LOG);
  expect(report).toEqual({ written: 12, unchanged: 0, addedSheets: ['跟单_记录'], refused: [] });
  const parts = ['xl/worksheets/sheet2.xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml']; // prettier-ignore
  const lines = parts.map((part) => `${part}\n${partOf(after, part).replace(/></g, '>\n<')}`);
  approve(__dirname, 'newsheet', lines.join('\n\n'));
});

test.each<[string, Partial<NewSheet>, string[]]>([
  ['nothing', { rows: [], columns: [] }, ['<dimension ref="A1"/><sheetData></sheetData></worksheet>']],
  ['one cell', { rows: [[text('a')]], columns: [] }, ['<dimension ref="A1"/><sheetViews>', 'topLeftCell="A2"']],
  ['one row', { rows: [[text('a'), text('b')]], columns: [] }, ['<dimension ref="A1:B1"/>']],
  ['one column', { rows: [[text('a')], [text('b')]], columns: [] }, ['<dimension ref="A1:A2"/>']],
  ['two lists', { columns: [{ choices: ['x'] }, { choices: ['y'] }] }, ['<dataValidations count="2">', 'sqref="A2:A504"', 'sqref="B2:B504"']],
])('a sheet of %s', (_, more, pieces) => {
  const xml = partOf(add({ ...LOG, ...more }).bytes, 'xl/worksheets/sheet2.xml');
  for (const piece of pieces) expect(xml).toContain(piece);
}); // prettier-ignore

test.each([
  ['zh', '我的订单'],
  ['en', 'Mine'],
] as const)('the sheet of desks offers its sections in a drop-down (%s)', (lang, mine) => {
  const desks = RECORD_SHEETS.find(({ key }) => key === 'desks')!;
  const xml = partOf(add(newRecordSheet(desks, [], { lang })).bytes, 'xl/worksheets/sheet2.xml');
  const [, list] =
    /<dataValidation type="list"[^>]*sqref="B2:B\d+"><formula1>&quot;([^<]*)&quot;<\/formula1>/.exec(xml)!;
  expect(list!.split(',')).toContain(mine);
});

describe('a sheet of that name is there', () => {
  const { bytes: once } = add(LOG);
  const reasons = (sheet: NewSheet, to = once) => {
    const { report } = add(sheet, to);
    return report.refused.map(({ reason }) => reason);
  };

  test('with the same content: nothing is written', () => {
    const again = add(LOG, once);
    expect(again.report).toEqual({ written: 0, unchanged: 12, addedSheets: [], refused: [] });
    expect(again.bytes).toBe(once);
  });

  test.each<[string, NewSheet['rows']]>([
    ['fewer rows', LOG.rows.slice(0, 2)],
    ['a further row', [...LOG.rows, [text('x')]]],
    ['another cell', [...LOG.rows.slice(0, 3), [{ as: 'date', value: 46079 }]]],
    ['fewer cells in a row', [LOG.rows[0]!.slice(0, 4), ...LOG.rows.slice(1)]],
  ])('with other content (%s): refused', (_, rows) =>
    expect(reasons({ ...LOG, rows })).toEqual([REFUSALS.sheetExists]),
  );

  test('in upper and lower case as well, also of two in one patch', () => {
    const sheets = ['Gendan log', 'GENDAN LOG'].map((name) => ({ ...LOG, name }));
    const { report } = patchWorkbook(bytes, { ...EMPTY_PATCH, sheets });
    expect(report.addedSheets).toEqual(['Gendan log']);
    expect(report.refused).toEqual([
      { place: { sheet: 'GENDAN LOG', row: 1, column: 1 }, reason: REFUSALS.sheetExists },
    ]);
    const { bytes: upper } = patchWorkbook(bytes, { ...EMPTY_PATCH, sheets: [sheets[1]!] });
    expect(reasons(sheets[0]!, upper)).toEqual([REFUSALS.sheetExists]);
  });
});

test('a name that no sheet can have is refused', () => {
  expect(add({ ...LOG, name: 'a:b' }).report.refused.map(({ reason }) => reason)).toEqual([
    REFUSALS.badSheetName,
  ]);
});

test('several sheets stand behind the others, each with a number of its own', () => {
  const sheets = [LOG, { ...LOG, name: 'b', hidden: true }];
  const { bytes: after } = patchWorkbook(bytes, { ...EMPTY_PATCH, sheets });
  expect(readWorkbook(after).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['出货', 'visible'],
    ['跟单_记录', 'visible'],
    ['b', 'hidden'],
  ]);
  expect(partOf(after, 'xl/workbook.xml')).toMatch(
    /sheetId="2" r:id="rId4"\/><sheet name="b" sheetId="3" state="hidden" r:id="rId5"/,
  );
});

test('in a workbook that counts days from 1904 its dates read the same', () => {
  const old = buildWorkbook(bookOf(sheetOf('出货', [['x']])), { is1904: true });
  const { bytes: after } = add(LOG, old);
  expect(readWorkbook(after).sheets[1]!.rows).toEqual(readWorkbook(add(LOG).bytes).sheets[1]!.rows);
});
