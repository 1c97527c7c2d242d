import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openDocx } from '../../../../papers/docx-container';
import type { AgendaPart } from '../../../../shared/orders/agenda-item';
import { readWorkbook } from '../../../../xlsx/read';
import { agendaIn, headings, matters, meetingBook } from '../../../tools/meeting-book';
import { day } from '../../../tools/book';
import { run } from '../../../tools/run';
import { buildWorkbook } from '../../../tools/workbook';

const BOOK = meetingBook(
  [{ 订单号: 'L-1', 工厂交期: day('2026-05-15'), 客户: 'A & <B>' }, {}],
  matters({
    编号: 'D-1',
    类型: '决定',
    订单: 'P-2',
    内容: '催工厂，问价',
    负责人: '王丽',
    截止: day('2026-05-20'),
  }),
);
const folder = mkdtempSync(join(tmpdir(), 'gendan-'));
const book = join(folder, 'orders.xlsx');
writeFileSync(book, Buffer.from(buildWorkbook(BOOK)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gendan = (lang: string, ...args: string[]) =>
  run(['agenda', book, '--now', '2026-05-18T08:45', '--lang', lang, ...args], '', { XDG_STATE_HOME: folder });
const file = (name: string): string => join(folder, name);

interface Json {
  readonly parts: readonly {
    readonly part: AgendaPart;
    readonly items: readonly { readonly id: string }[];
  }[];
}

test('the same rows of a file and of a book in memory give the same agenda', async () => {
  const { code, out } = await gendan('en', '--json');
  const { parts } = JSON.parse(out) as Json;
  const found = Object.fromEntries(parts.map(({ part, items }) => [part, items.map(({ id }) => id)]));
  expect([code, found]).toEqual([0, headings(agendaIn(BOOK))]);
  expect(found).toEqual({ late: ['L-1'], decision: ['D-1'] });
});

test('on the screen each thing has its number, its reason and its owner', async () => {
  const { out } = await gendan('zh');
  expect(out).toContain('晨会  2026年5月18日（周一）');
  expect(out).toMatch(/1\. L-1 {2}A & <B> {2}生产完成 {2}王丽/);
  expect(out).toContain('逾期 3天 · USD 10,000');
  expect(out).toMatch(/2\. P-2 {2}Nordvik {2}催工厂，问价 {2}王丽/);
});

test('as text for a chat', async () => {
  const { code, err } = await gendan('en', '--out', file('a.txt'), '--as', 'Zhang');
  expect([code, err]).toEqual([0, expect.stringContaining('Written to')]);
  const text = readFileSync(file('a.txt'), 'utf8');
  expect(text.split('\n').slice(0, 4)).toEqual(['【Morning meeting】', 'Mon 18 May 2026', '2 things, about 2 min', 'Led by Zhang']); // prettier-ignore
  expect(text).toContain('1. L-1 Production done 3 d late · USD 10,000 王丽');
});

test('as a document that Word opens, the same bytes each time', async () => {
  await gendan('zh', '--out', file('a.docx'));
  await gendan('zh', '--out', file('b.docx'));
  const bytes = readFileSync(file('a.docx'));
  expect(readFileSync(file('b.docx')).equals(bytes)).toBe(true);
  const { parts } = openDocx(bytes, 'a.docx');
  expect([...parts.keys()]).toEqual(Object.keys(unzipSync(new Uint8Array(bytes))));
  const text = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml']!);
  expect(text).toContain('A &amp; &lt;B&gt;');
  expect(text).not.toMatch(/\{\{|\}\}/);
  expect(text.match(/<w:tbl>/g)).toHaveLength(2);
});

test('for the calendar: the next meeting and each decision on its day, in no zone', async () => {
  await gendan('zh', '--out', file('a.ics'));
  const raw = readFileSync(file('a.ics'), 'utf8');
  expect(raw.split('\r\n').every((line) => Buffer.byteLength(line, 'utf8') <= 75)).toBe(true);
  const text = raw.replace(/\r\n /g, '');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toMatch(/UID:meeting-\d+@gendan/);
  expect(text).toContain('DTSTART:20260519T084500\r\nDTEND:20260519T090000\r\nSUMMARY:晨会');
  expect(text).toContain('DTSTART;VALUE=DATE:20260520');
  expect(text).toContain('SUMMARY:D-1 P-2 催工厂，问价');
  expect(text).not.toContain('TZID');
});

test('a file of another kind is refused, one that is there is not replaced, and the book is only read', async () => {
  const before = readFileSync(book);
  const pdf = await gendan('en', '--out', file('a.pdf'));
  expect([pdf.code, pdf.err, existsSync(file('a.pdf'))]).toEqual([1, expect.stringContaining('.txt, .docx or .ics'), false]); // prettier-ignore
  writeFileSync(file('there.txt'), 'mine');
  expect((await gendan('en', '--out', file('there.txt'))).code).toBe(1);
  expect(readFileSync(file('there.txt'), 'utf8')).toBe('mine');
  expect((await gendan('en', '--out', file('there.txt'), '--yes')).code).toBe(0);
  expect(readFileSync(book).equals(before)).toBe(true);
  expect(readWorkbook(before).sheets).toHaveLength(3);
});
