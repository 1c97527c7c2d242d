import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';

let started: StartedOffice;

beforeEach(async () => {
  started = await startOffice(workbookOf(bookOf(sheetOf('出货', [['a']]))));
});
afterEach(() => started.stop());

test('a button of the ribbon calls the function of its name and waits until it is done', async () => {
  const seen: unknown[] = [];
  started.Office.actions.associate('UPDATE', async (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('出货').getRange('A1').values = [['b']];
      await context.sync();
    });
    event.completed();
  });
  const { status } = await started.host.commands.press('UPDATE', 'Gendan.Update');
  expect([status, seen, started.host.state.workbook.sheets[0]!.cell(1, 1)!.value]).toEqual([
    0,
    ['Gendan.Update'],
    'b',
  ]);
});

test('a button without a function is told as an error', async () => {
  expect((await started.host.commands.press('NOBODY')).status).not.toBe(0);
});

test('keys of an action', async () => {
  let pressed = 0;
  started.Office.actions.associate('SHOWPANE', () => pressed++);
  started.host.commands.keys('SHOWPANE');
  await started.host.idle();
  expect(pressed).toBe(1);
});

test('a theme, where Excel gives one', async () => {
  started.stop();
  const theme = {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#444444',
    controlForegroundColor: '#FFFFFF',
  };
  started = await startOffice(workbookOf(bookOf(sheetOf('出货', [['a']]))), { theme, language: 'en-US' });
  expect(started.Office.context.officeTheme).toEqual(theme);
  expect(started.Office.context.displayLanguage).toBe('en-US');
});

test('several at once in one process know nothing of each other', async () => {
  const other = await startOffice(workbookOf(bookOf(sheetOf('别的', [['x']]))));
  try {
    const names = await Promise.all(
      [started, other].map(({ Excel }) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
          await context.sync();
          return sheet.name;
        }),
      ),
    );
    expect(names).toEqual(['出货', '别的']);
  } finally {
    other.stop();
  }
});
