import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { membersOf } from '../../../scripts/office-members';
import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { definedKinds } from '../../../emulators/office/kind';
import { MEMBERS } from '../../../emulators/office/members.data';
import { membersOfKind, strangers } from '../../../emulators/office/members';
import { SETS } from '../../../emulators/office/host';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';

/** The typings give a type but no class for them, or they are the client's own. */
const NOT_IN_TYPINGS = ['AddinInternalService', 'CustomFunctions'];

test('the list of members is that of the typings as they are installed', () => {
  const typings = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const listed = readFileSync(join(__dirname, '../../../emulators/office/members.data.ts'), 'utf8');
  // Prettier breaks the lines of the file; the words are the same.
  const words = (text: string): string => text.replace(/\s+/g, ' ');
  expect(words(listed)).toBe(words(membersOf(typings)));
});

test.each(definedKinds().map((kind) => [kind.name, kind] as const))(
  '%s has no member that Excel has not',
  (name, kind) => {
    if (NOT_IN_TYPINGS.includes(name)) return;
    expect(MEMBERS[name]).toBeDefined();
    expect(strangers(kind)).toEqual([]);
  },
);

test('members know their requirement sets', () => {
  expect(membersOfKind('Range').get('values')).toBe('1.1');
  expect(membersOfKind('Range').get('getMergedAreasOrNullObject')).toBe('1.13');
  expect(membersOfKind('WorksheetCollection').get('onNameChanged')).toBe('1.17');
  expect(membersOfKind('Worksheet').get('namedSheetViews')).toBe('ExcelApiOnline/1.1');
});

describe('through the real client', () => {
  let started: StartedOffice;
  afterEach(() => started.stop());

  const start = async (version: string): Promise<void> => {
    const workbook = workbookOf(bookOf(sheetOf('出货', [['a']])));
    started = await startOffice(workbook, { sets: { ...SETS, ExcelApi: version } });
  };
  const onRange = (work: (range: Excel.Range) => unknown): Promise<void> =>
    started.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('出货').getRange('A1'));
      await context.sync();
    });

  test('a property that Excel does not have', async () => {
    await start('1.17');
    await expect(onRange((range) => range.load('valuse'))).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'no such member: Range.valuse',
    });
  });

  test('a property above the requirement sets: the client would ask for it', async () => {
    await start('1.11');
    await expect(onRange((range) => range.load('hasSpill'))).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Range.hasSpill needs ExcelApi 1.12'),
    });
  });

  test('a method above the requirement sets', async () => {
    await start('1.12');
    await expect(onRange((range) => range.getMergedAreasOrNullObject())).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  });

  test('a member that Excel has and this host has not', async () => {
    await start('1.17');
    await expect(onRange((range) => range.flashFill())).rejects.toThrow('not emulated: Range.flashFill');
    await expect(onRange((range) => range.load('hyperlink'))).rejects.toThrow(
      'not emulated: Range.hyperlink',
    );
    await expect(onRange((range) => range.worksheet.shapes.load('count'))).rejects.toThrow(
      'not emulated: Worksheet.shapes',
    );
  });

  test('a property that cannot be written', async () => {
    await start('1.17');
    await expect(onRange((range) => range.set({ address: 'B2' } as never))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});
