import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import type { CellWrite, NewSheet } from '../../../shared/book/patch';
import { paperPage } from '../../../shared/papers/page';
import { KINDS } from '../../../shared/trade/paper-kinds';
import { defaultTemplate } from '../../../shared/papers/templates/default-template';
import { sheetOf } from '../../tools/workbook';

const text = (value: string): CellWrite => ({ as: 'text', value });
const documentOf = (html: string): Document => new JSDOM(html).window.document;
const whole = { top: 1, left: 1, bottom: 2, right: 3 };
const paper = (rows: NewSheet['rows'], look: Partial<NewSheet['look']> = {}): NewSheet => ({
  name: 'Invoice <1>',
  rows,
  columns: [{ width: 10 }, { width: 30 }, { width: 10 }],
  look: { merges: [], heights: {}, styles: [], page: { area: whole, orientation: 'portrait' }, ...look },
});
const cells = (document: Document): HTMLTableCellElement[] => [...document.querySelectorAll('td')];

test('every text of the sheet stands in it once, escaped', () => {
  const document = documentOf(paperPage(paper([[text('<b>&"\'</b>'), text('买方')], [text('x')]])));
  expect(cells(document).map((cell) => cell.textContent)).toEqual(['<b>&"\'</b>', '买方', '', 'x', '', '']);
  expect(document.title).toBe('Invoice <1>');
});

test('nothing in it runs or comes from elsewhere, whatever the cells hold', () => {
  const nasty = fc.array(fc.array(fc.string({ unit: 'binary' }).map(text), { maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(nasty, (rows) => {
      const document = documentOf(paperPage(paper(rows)));
      expect(document.querySelectorAll('script,link,img,iframe,object,[src],[href],base')).toHaveLength(0);
      expect([...document.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith('on'))).toEqual([]);
    }),
  );
  const styled = paper([[text('a')]], { styles: [{ area: whole, style: { colour: 'red;}</style><script>', fill: 'url(x)' } }] });
  expect(paperPage(styled)).not.toMatch(/<script|url\(/);
}); // prettier-ignore

test('merged areas are one cell, what lies under them is left out', () => {
  const merges = [{ top: 1, left: 1, bottom: 2, right: 2 }];
  const document = documentOf(paperPage(paper([[text('a'), null, text('b')], [null, null, text('c')]], { merges })));
  const [first] = cells(document);
  expect([first!.colSpan, first!.rowSpan]).toEqual([2, 2]);
  expect(cells(document).map((cell) => cell.textContent)).toEqual(['a', 'b', 'c']);
}); // prettier-ignore

test('figures and days stand as their format shows them', () => {
  const styles = [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, style: { format: '"USD" #,##0.00' } }];
  const row: CellWrite[] = [{ as: 'number', value: 12345.5 }, { as: 'date', value: 46094 }, { as: 'formula', formula: 'A1', value: true }]; // prettier-ignore
  const document = documentOf(paperPage(paper([row], { styles })));
  expect(cells(document).slice(0, 3).map((cell) => cell.textContent)).toEqual(['USD 12,345.50', '2026-03-13', 'TRUE']); // prettier-ignore
});

test('columns share the page as they share the sheet; rows are as high as they say', () => {
  const html = paperPage(paper([[text('a')]], { heights: { 1: 34 } }));
  expect(html).toContain('<col style="width:20.00%"><col style="width:60.00%"><col style="width:20.00%">');
  expect(html).toContain('<tr style="height:calc(34*var(--s))">');
});

test.each(KINDS)('%s is a page of A4 with its goods header on every page', (kind) => {
  const sheet = defaultTemplate(kind, 'zh');
  const html = paperPage(sheet, 'zh');
  expect(html).toContain(`@page{size:A4 ${sheet.look!.page.orientation}`);
  const document = documentOf(html);
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(document.querySelectorAll('thead tr')).toHaveLength(sheet.look!.page.repeated ? 1 : 0);
  const shown = cells(document).flatMap((cell) => (cell.textContent === '' ? [] : [cell.textContent]));
  expect(shown).toEqual(sheet.rows.flatMap((row) => row.flatMap((cell) => (cell?.as === 'text' ? [cell.value] : [])))); // prettier-ignore
});

test('a header that a merged area goes over is not taken out of its table', () => {
  const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
  const page = { area: whole, orientation: 'portrait', repeated: [2, 2] } as const;
  expect(paperPage(paper([[text('a')], [text('b')]], { merges, page }))).not.toContain('<thead>');
});

test("a team's own sheet is shown by its values and merged cells", () => {
  const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
  const own = sheetOf('我们的发票', [['INVOICE', null], ['Date', 46094], ['{{line.item}}', 12.5]], { merges, kinds: ['s.', 'sd', 'sn'] });
  const document = documentOf(paperPage(own, 'zh'));
  expect(cells(document).map((cell) => cell.textContent)).toEqual(['INVOICE', 'Date', '2026-03-13', '{{line.item}}', '12.5']);
  expect(cells(document)[0]!.colSpan).toBe(2);
}); // prettier-ignore

test('a sheet that is no page is cut, and says so', () => {
  const long = sheetOf(
    '数据',
    Array.from({ length: 1500 }, (_, i) => [i]),
  );
  const document = documentOf(paperPage(long, 'zh'));
  expect(document.querySelectorAll('tr')).toHaveLength(1000);
  expect(document.querySelector('.more')!.textContent).toBe('下面还有 500 行，没有显示。');
  expect(paperPage(sheetOf('空', []))).toContain('<td');
});
