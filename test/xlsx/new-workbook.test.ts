import { read } from 'xlsx';
import { a1 } from '../../shared/book/address';
import type { NewSheet } from '../../shared/book/patch';
import { EMPTY_PATCH, valueOf } from '../../shared/book/patch';
import { KINDS, type PaperKind } from '../../shared/trade/paper-kinds';
import type { Lang } from '../../shared/lang';
import { defaultTemplate } from '../../shared/papers/templates/default-template';
import { NoSheets, SheetNotMade } from '../../xlsx/errors';
import { newWorkbook } from '../../xlsx/new-workbook';
import { patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';
import { bookOf, buildWorkbook, sheetOf } from '../tools/workbook';
import { partOf, text } from './parts';

const TEMPLATES = KINDS.flatMap((kind) => (['zh', 'en'] as const).map((lang): [PaperKind, Lang] => [kind, lang])); // prettier-ignore
const valuesOf = ({ rows }: NewSheet) => {
  const said: Record<string, unknown> = {};
  rows.forEach((row, r) => row.forEach((cell, c) => cell && (said[a1(r + 1, c + 1)] = valueOf(cell))));
  return said;
};

describe.each(TEMPLATES)('the template of %s (%s) as a file', (kind, lang) => {
  const sheet = defaultTemplate(kind, lang);
  const bytes = newWorkbook([sheet]);

  test('reads back with every cell and every merged area', () => {
    const [back] = readWorkbook(bytes).sheets;
    expect(back!.name).toBe(sheet.name);
    expect(back!.merges).toEqual(sheet.look!.merges);
    const said: Record<string, unknown> = {};
    back!.rows.forEach((row, r) => row.forEach((value, c) => value !== null && (said[a1(r + 1, c + 1)] = value))); // prettier-ignore
    expect(said).toEqual(valuesOf(sheet));
  });

  test('reads the same by another reader: cells, merges, print area, the row that pages repeat', () => {
    const book = read(bytes, { cellStyles: true });
    const other = book.Sheets[sheet.name]!;
    for (const [at, value] of Object.entries(valuesOf(sheet))) expect(other[at]?.v).toBe(value);
    expect(other['!merges']).toHaveLength(sheet.look!.merges.length);
    const names = Object.fromEntries((book.Workbook?.Names ?? []).map(({ Name, Ref }) => [Name, Ref]));
    const { area, repeated } = sheet.look!.page;
    expect(names['_xlnm.Print_Area']).toMatch(new RegExp(`!\\$A\\$1:\\$[A-Z]\\$${area.bottom}$`));
    if (repeated) expect(names['_xlnm.Print_Titles']).toMatch(new RegExp(`!\\$${repeated[0]}:\\$${repeated[1]}$`));
    else expect(names['_xlnm.Print_Titles']).toBeUndefined();
  }); // prettier-ignore

  test('prints one page wide on A4, without gridlines and with nothing frozen', () => {
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(`<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${sheet.look!.page.orientation}"/>`); // prettier-ignore
    expect(xml).toContain('showGridLines="0"');
    expect(xml).not.toContain('<pane');
  });

  test('leaves rows to grow that hold goods or addresses', () => {
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    const rows = [...xml.matchAll(/<row r="(\d+)"([^>]*)>/g)];
    for (const [, row, more] of rows)
      expect(more!.includes('customHeight="1"')).toBe(sheet.look!.heights[Number(row)] !== undefined);
  });
});

const sheet = (name: string, rows: NewSheet['rows'] = [[text('x')]]): NewSheet => ({
  name,
  rows,
  columns: [],
});

test('several sheets stand in their order, looks or not; names of areas are each its own', () => {
  const paper = defaultTemplate('pl', 'en');
  const bytes = newWorkbook([sheet('一'), paper, { ...paper, name: "Bob's list" }]);
  expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['一', 'Packing List', "Bob's list"]);
  const workbook = partOf(bytes, 'xl/workbook.xml');
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'Packing List'!$A$1:`);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="2">'Bob''s list'!$A$1:`);
  expect(read(bytes).SheetNames).toHaveLength(3);
});

test('equal sheets give equal bytes', () => {
  const sheets = [defaultTemplate('ci', 'zh'), sheet('a')];
  expect(newWorkbook(sheets)).toEqual(newWorkbook(sheets));
});

test('the font is the one asked for, in every style', () => {
  const styles = partOf(newWorkbook([defaultTemplate('ci', 'zh')], { name: 'Microsoft YaHei', size: 10 }), 'xl/styles.xml'); // prettier-ignore
  expect(styles).not.toMatch(/Calibri|Arial/);
  expect(styles.match(/<name val="Microsoft YaHei"\/>/g)!.length).toBeGreaterThan(3);
});

test('what cannot be a sheet is said in a sentence', () => {
  expect(() => newWorkbook([])).toThrow(NoSheets);
  expect(() => newWorkbook([sheet('a/b')])).toThrow(SheetNotMade);
  expect(() => newWorkbook([sheet('a'), sheet('A')])).toThrow(
    /"A" was not made: a sheet of this name exists already/,
  );
});

describe('a page added to a workbook of the team', () => {
  const team = buildWorkbook(bookOf(sheetOf('出货', [['x', 1]])));
  const paper = defaultTemplate('ci', 'en');
  const { bytes, report } = patchWorkbook(team, { ...EMPTY_PATCH, sheets: [paper] });

  test('stands behind its sheets, which stay as they are', () => {
    expect(report.refused).toEqual([]);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toBe(partOf(team, 'xl/worksheets/sheet1.xml'));
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('name="_xlnm.Print_Area" localSheetId="1"');
  });

  test('is written in the font of the workbook', () => {
    expect(partOf(bytes, 'xl/styles.xml')).not.toContain('Arial');
  });

  test('joins the names that the workbook has', () => {
    const named = buildWorkbook(bookOf(sheetOf('a', [[1]])), {
      parts: {
        'xl/workbook.xml': partOf(team, 'xl/workbook.xml').replace('</sheets>', '</sheets><definedNames><definedName name="kurs">1</definedName></definedNames>'),
      },
    }); // prettier-ignore
    const after = partOf(patchWorkbook(named, { ...EMPTY_PATCH, sheets: [paper] }).bytes, 'xl/workbook.xml');
    expect(after).toMatch(/<definedNames><definedName name="kurs">1<\/definedName><definedName name="_xlnm.Print_Area" localSheetId="1">.*<\/definedNames>/); // prettier-ignore
    expect(after.match(/<definedNames>/g)).toHaveLength(1);
  });
});
