import { aBrowser } from '../../tools/chromium';
import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { openAddin, type Variant } from '../../../emulators/office/browser';
import { createOffice } from '../../../emulators/office/host';

const ORIGIN = 'https://addin.example';
const PAGE = `<!doctype html><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
const told = [];
const ready = Office.onReady();
CustomFunctions.associate('TWICE', (n) => n * 2);
async function readAndWrite() {
  const { host, platform } = await ready;
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('出货');
    sheet.onChanged.add(async ({ address, source }) => void told.push([address, source]));
    const range = sheet.getUsedRange().load('values');
    await context.sync();
    sheet.getRange('B1').values = [['=1+2']];
    await context.sync();
    return { host, platform, values: range.values };
  });
}
</script>`;

const browser = aBrowser();

test.each<Variant>(['frame', 'opener'])(
  'an add-in in a browser, as %s: ready, reading, writing, told of changes, called from a cell',
  async (variant) => {
    const workbook = workbookOf(bookOf(sheetOf('出货', [['单号']])));
    const functions = {
      namespace: 'SLA',
      metadata: { functions: [{ id: 'TWICE', name: 'TWICE', parameters: [{ name: 'n' }] }] },
    };
    const theme = variant === 'frame' ? { bodyBackgroundColor: '#262626' } : undefined;
    const office = createOffice(workbook, { origin: ORIGIN, functions, theme });
    const context = await browser().newContext();
    context.setDefaultTimeout(5 * 60_000);
    try {
      const { frame, strangers } = await openAddin(context, office, {
        url: `${ORIGIN}/index.html`,
        file: (path) => (path === '/index.html' ? { type: 'text/html', body: PAGE } : undefined),
        variant,
      });
      expect(await frame.evaluate('readAndWrite()')).toEqual({
        host: 'Excel',
        platform: 'OfficeOnline',
        values: [['单号']],
      });
      expect(await frame.evaluate('Office.context.officeTheme')).toEqual(theme);
      const sheet = workbook.sheets[0]!;
      expect(sheet.cell(1, 2)).toMatchObject({ value: 3, formula: '=1+2' });
      workbook.by('colleague', () => sheet.set(5, 1, { value: 'x' }));
      await frame.waitForFunction('told.length === 2');
      expect(await frame.evaluate('told')).toEqual([
        ['B1', 'Local'],
        ['A5', 'Remote'],
      ]);
      sheet.set(2, 2, { value: null, formula: '=SLA.TWICE(B1)' });
      await office.idle();
      expect(sheet.cell(2, 2)!.value).toBe(6);
      expect(strangers).toEqual([]);
    } finally {
      await context.close();
      office.stop();
    }
  },
);
