import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { aFolder } from '../../../tools/folder';
import { run } from '../../../tools/run';

const folder = aFolder();
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};
const LOG = `订单号,节点,时间,负责人
A-1,订舱,2026-05-03 10:00,王丽
A-1,装柜,2026-05-04 16:00,李强
A-2,订舱,2026-05-03 10:00,王丽
A-2,装柜,2026-05-03 22:00,李强
A-3,订舱,2026-05-05 10:00,王丽
`;
const REPORT = {
  cases: 3,
  events: 5,
  activities: [
    { name: '订舱', n: 3 },
    { name: '装柜', n: 2 },
  ],
  transitions: [{ from: '订舱', to: '装柜', n: 2, medianHours: 21 }],
  variants: [
    { path: ['订舱', '装柜'], n: 2 },
    { path: ['订舱'], n: 1 },
  ],
};
const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
/** GBK, of which Node has no encoder: only the characters of the log. */
const GBK: Readonly<Record<string, string>> = { 订: 'b6a9', 单: 'b5a5', 号: 'bac5', 节: 'bdda', 点: 'b5e3', 时: 'cab1', 间: 'bce4', 负: 'b8ba', 责: 'd4f0', 人: 'c8cb', 舱: 'b2d5', 装: 'd7b0', 柜: 'b9f1', 王: 'cdf5', 丽: 'c0f6', 李: 'c0ee', 强: 'c7bf' }; // prettier-ignore
const gbk = (text: string): Buffer =>
  Buffer.concat([...text].map((each) => (GBK[each] ? Buffer.from(GBK[each], 'hex') : Buffer.from(each))));

test('--json prints the report and nothing else, with these keys in this order', async () => {
  const { code, out, err } = await folder.gendan('checkup', '--log', put('log.csv', LOG), '--json');
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual(REPORT);
  expect(JSON.stringify(JSON.parse(out))).toBe(JSON.stringify(REPORT));
});

test.each<[string, Uint8Array]>([
  ['UTF-8 with a mark', Buffer.from(`\ufeff${LOG}`)],
  ['packed', gzipSync(LOG)],
  ['GBK', gbk(LOG)],
  ['UTF-16 with a mark', utf16(`\ufeff${LOG.replaceAll(',', '\t')}`)],
  ['UTF-16, the other way round', utf16(`\ufeff${LOG}`, true)],
  ['UTF-16 without a mark', utf16(LOG)],
  ['XES', Buffer.from(`<log>${['A-1', 'A-2', 'A-3'].map((of) => `<trace><string key="concept:name" value="${of}"/>${LOG.split('\n').filter((line) => line.startsWith(of)).map((line) => line.split(',')).map(([, name, at]) => `<event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="${at}"/></event>`).join('')}</trace>`).join('')}</log>`)],
])('%s is read alike', async (_, bytes) => {
  const { code, out, err } = await folder.gendan('checkup', '--log', put('log', bytes), '--json');
  expect([code, err, JSON.parse(out)]).toEqual([0, '', REPORT]);
}); // prettier-ignore

test('for people it is tables, in their language', async () => {
  const path = put('log.csv', LOG);
  const { out } = await folder.gendan('checkup', '--log', path);
  expect(out).toContain('3 cases, 5 events');
  expect(out).toMatch(/订舱 +装柜 +2 +21 h/);
  expect(out).toMatch(/2 +订舱 → 装柜/);
  const zh = await run(['--lang', 'zh', 'checkup', '--log', path]);
  expect(zh.out).toContain('3 个订单，5 个事件');
  expect(zh.out).toMatch(/走法\n +订单数 +走法\n +2 +订舱 → 装柜/);
});

test('what cannot be read is named on standard error and costs nothing else', async () => {
  const bad = Array.from({ length: 7 }, (_, at) => `A-1,订舱,0${at + 1}/05/2026 x,王丽\n`).join('');
  const { code, out, err } = await folder.gendan('checkup', '--log', put('log.csv', LOG + bad), '--json');
  expect([code, JSON.parse(out)]).toEqual([0, REPORT]);
  expect(err).toContain('7 events could not be read and do not count:\n  line 7: “01/05/2026 x” is no time');
  expect(err.trim().split('\n').at(-1)).toBe('  and 2 more');
});

test.each<[string, string | Uint8Array, RegExp, RegExp]>([
  ['a workbook', Buffer.from('504b030414000600', 'hex'), /is no event log but a workbook/, /不是事件日志/],
  ['a packed file that was cut', gzipSync(LOG).subarray(0, 40), /cannot be unpacked/, /解压不了/],
  ['a file that is packed twice over', gzipSync(gzipSync(LOG)), /case_id/, /case_id/],
  ['an empty file', '', /has no events/, /没有事件/],
  [
    'other columns',
    'a,b\n1,2',
    /no column for the case.*Its columns are: a, b/,
    /没有这几列：.*现在的列：a、b/,
  ],
  ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY x "y">]><log/>', /DOCTYPE/, /DOCTYPE/],
])('%s is refused with what to do', async (_, content, en, zh) => {
  const path = put('file', content);
  const refused = await folder.gendan('checkup', '--log', path, '--json');
  expect([refused.code, refused.out, refused.err]).toEqual([1, '', expect.stringMatching(en)]);
  expect((await run(['--lang', 'zh', 'checkup', '--log', path])).err).toMatch(zh);
});

test('a file that is not there, a folder, and neither a book nor a log', async () => {
  const missing = await folder.gendan('checkup', '--log', join(folder.path, 'none.csv'));
  expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('There is no file')]);
  const aFolderOfFiles = await folder.gendan('checkup', '--log', folder.path);
  expect([aFolderOfFiles.code, aFolderOfFiles.err]).toEqual([1, expect.stringContaining('cannot be read (EISDIR)')]);
  const nothing = await folder.gendan('checkup');
  expect([nothing.code, nothing.err]).toEqual([1, expect.stringContaining('What is to be checked up?')]);
}); // prettier-ignore
