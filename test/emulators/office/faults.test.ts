import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import type { Workbook } from '../../../emulators/spreadsheet/workbook';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';

let workbook: Workbook;
let started: StartedOffice;

beforeEach(async () => {
  workbook = workbookOf(bookOf(sheetOf('出货', [['a']])));
  started = await startOffice(workbook);
});
afterEach(() => started.stop());

const write = (value: string, options: Excel.RunOptions = {}): Promise<void> =>
  started.Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem('出货');
    sheet.getRange('A1').values = [[value]];
    sheet.getRange('A2').values = [[value]];
    await context.sync();
  });
const cells = (): unknown[] => [workbook.sheets[0]!.cell(1, 1)?.value, workbook.sheets[0]!.cell(2, 1)?.value];

test('requests are counted, with their bytes and what they were about', async () => {
  await write('晚');
  const [one] = started.host.log.requests;
  expect(started.host.log.syncs).toBe(1);
  expect(one).toMatchObject({ number: 1, members: expect.arrayContaining(['Range.values']) });
  expect(one!.requestBytes).toBeGreaterThan(300);
  expect(started.host.log.responseBytes).toBeGreaterThan(100);
});

test('an error at the n-th request, with what came before it', async () => {
  started.host.faults.add({ request: 2, what: { error: 'GeneralException', status: 500 } });
  await write('一');
  await expect(write('二')).rejects.toMatchObject({ code: 'GeneralException' });
  expect(cells()).toEqual(['一', '一']);
  await write('三');
  expect(started.host.log.requests.map(({ error }) => error)).toEqual([
    undefined,
    'GeneralException',
    undefined,
  ]);
});

test('an error at a member, once', async () => {
  started.host.faults.add({ action: 'Range.values', what: { error: 'AccessDenied' } });
  await expect(write('一')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(cells()).toEqual(['a', undefined]);
  await write('二');
  expect(cells()).toEqual(['二', '二']);
});

test('a reply that never comes, although the work is done', async () => {
  started.host.faults.add({ what: 'dropped reply' });
  const outcome = await Promise.race([
    write('一').then(() => 'answered'),
    started.host.idle().then(() => 'silence'),
  ]);
  expect([outcome, ...cells()]).toEqual(['silence', '一', '一']);
});

test('a reply that takes its time', async () => {
  started.host.faults.add({ what: { slow: 40 } });
  const start = performance.now();
  await write('一');
  expect(performance.now() - start).toBeGreaterThan(35);
});

test('requests and responses that are too long', async () => {
  started.host.faults.requestLimit = 3000;
  await expect(write('长'.repeat(2000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(cells()).toEqual(['a', undefined]);
  started.host.faults.responseLimit = 2000;
  await expect(
    started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('出货').getRange('A1:Z99').load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('Excel has a dialog open, and has had too many requests', async () => {
  started.host.faults.add({ what: { refused: 5016 } });
  await expect(write('一')).rejects.toMatchObject({ code: 'WriteNotSupportedWhenModalDialogOpen' });
  started.host.faults.add({ what: { refused: 5102 } });
  await expect(write('一')).rejects.toMatchObject({ code: 'ActivityLimitReached' });
  expect(cells()).toEqual(['a', undefined]);
});

test('a session that is lost', async () => {
  started.host.faults.isSessionLost = true;
  await expect(write('一')).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
  started.host.faults.clear();
  await write('二');
});

test('while the person types into a cell, who does not wait is refused and who waits is served after', async () => {
  const { cellEdit } = started.host;
  cellEdit.begin();
  await expect(write('一')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = write('二', { delayForCellEdit: true });
  await started.host.idle();
  expect(cells()).toEqual(['a', undefined]);
  cellEdit.end();
  await waiting;
  expect(cells()).toEqual(['二', '二']);
});
