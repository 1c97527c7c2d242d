import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../xlsx/read';
import { valueAt } from '../../../shared/book/model';
import { bookOf, sheetOf } from '../../tools/book';
import { orderBook } from '../../tools/order-book';
import { run } from '../../tools/run';
import { wrongDesks } from '../../tools/wrong-desks';
import { buildWorkbook } from '../../tools/workbook';

let folder: string;
let book: string;
const original = Buffer.from(buildWorkbook(orderBook()));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  book = join(folder, '出货跟踪表.xlsx');
  writeFileSync(book, original);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cell = (path: string, row: number, column: number) =>
  valueAt(readWorkbook(readFileSync(path)).sheets[0]!, row, column);
const NEXT = 17;

describe('plan', () => {
  test('previews without touching the file', async () => {
    const { code, out } = await run(['plan', book]);
    expect(code).toBe(0);
    expect(out).toContain('5 orders');
    expect(out).toMatch(
      /A-03 +Collect deposit +\(Finance specialist\) +2026-05-11 +Overdue +5 working days late/,
    );
    expect(out).toContain('Would write 出货');
    expect(readFileSync(book).equals(original)).toBe(true);
  });

  test('prints JSON with ISO dates, what is next and why', async () => {
    const { out } = await run(['plan', book, '--json']);
    const { summary, orders, findings } = JSON.parse(out);
    expect(summary).toMatchObject({ now: '2026-05-18 10:00', orders: 5 });
    const third = orders.find((order: { key: string }) => order.key === 'A-03');
    expect(third).toMatchObject({ sheet: '出货', row: 5, variant: 'tt-fob', status: 'overdue' });
    expect(third.next).toMatchObject({ stage: 'deposit', due: '2026-05-11', status: 'overdue' });
    expect(third.stages.find((s: { key: string }) => s.key === 'deposit')).toMatchObject({
      by: 'limit: 5wd',
      left: '-5wd',
      done: null,
    });
    expect(findings).toContainEqual(expect.objectContaining({ cell: '出货!M6', kind: 'ambiguous date' }));
  });

  test('tells of wrong cells in the sheet of desks, in words and as JSON', async () => {
    writeFileSync(book, Buffer.from(buildWorkbook(wrongDesks())));
    const { out } = await run(['plan', book]);
    expect(out).toMatch(/Gendan's own sheets ×2/);
    expect(out).toContain('跟单_岗位!B3');
    const { findings } = JSON.parse((await run(['plan', book, '--json'])).out);
    expect(findings).toContainEqual(
      expect.objectContaining({ cell: '跟单_岗位!D2', kind: 'config', severity: 'error' }),
    );
  });

  test('says the same in Chinese', async () => {
    const { out } = await run(['plan', book, '--lang', 'zh']);
    expect(out).toMatch(/A-03 +收定金 +（财务专员） +2026-05-11 +已逾期 +超期5个工作日/);
  });

  test('writes nothing before the mapping is confirmed when there is nobody to ask', async () => {
    const { code, err } = await run(['plan', book, '--write']);
    expect(code).toBe(1);
    expect(err).toContain('--yes');
    expect(readFileSync(book).equals(original)).toBe(true);
  });

  test('writes beside the own columns in the language of the book, twice changes nothing, revert restores every byte', async () => {
    const { code } = await run(['plan', book, '--write', '--yes']);
    expect(code).toBe(0);
    expect(cell(book, 2, NEXT)).toBe('跟单·下一步');
    expect(cell(book, 5, NEXT)).toBe('收定金');
    expect(cell(book, 7, 2)).toBe('=HYPERLINK("x")');
    const written = readFileSync(book);
    expect((await run(['plan', book, '--write', '--yes'])).err).toContain('Nothing to write');
    expect(readFileSync(book).equals(written)).toBe(true);
    expect((await run(['revert', book])).code).toBe(0);
    expect(readFileSync(book).equals(original)).toBe(true);
  });

  test('a later day updates the same columns', async () => {
    await run(['plan', book, '--write', '--yes']);
    await run(['plan', book, '--write', '--yes', '--now', '2026-06-30']);
    expect(cell(book, 2, NEXT + 6)).toBeNull();
    expect(cell(book, 5, NEXT + 4)).toBe('超期35个工作日');
  });

  test('--out leaves the book alone', async () => {
    const copy = join(folder, 'copy.xlsx');
    expect((await run(['plan', book, '--out', copy])).code).toBe(0);
    expect(cell(copy, 2, NEXT)).toBe('跟单·下一步');
    expect(readFileSync(book).equals(original)).toBe(true);
  });
});

describe('init', () => {
  test('keeps the mapping, so that a renamed and moved column is still known', async () => {
    expect((await run(['init', book, '--yes'])).code).toBe(0);
    const names = readWorkbook(readFileSync(book)).sheets.map(({ name }) => name);
    expect(names).toEqual([
      '出货',
      '跟单_设置',
      '跟单_流程',
      '跟单_人员',
      '跟单_日历',
      '跟单_记录',
      '跟单_今天',
    ]);
    await run(['set', '--yes', book, '出货!H2=首付款']);
    const { out } = await run(['plan', book, '--json']);
    const { orders, summary } = JSON.parse(out);
    expect(summary.confirmed).toBe(true);
    expect(orders.find((order: { key: string }) => order.key === 'A-03').next.stage).toBe('deposit');
  });

  test('a list that shares headers with the confirmed sheet does not become a sheet of orders', async () => {
    const banks = sheetOf('银行', [
      ['开证行', '国家', '客户', '备注'],
      ...['A', 'B', 'C', 'D', 'E'].map((name) => [name, '美国', `${name} Ltd`, '']),
    ]);
    writeFileSync(book, buildWorkbook(bookOf(...orderBook().sheets, banks)));
    await run(['init', book, '--yes']);
    const { summary } = JSON.parse((await run(['plan', book, '--json'])).out);
    expect(summary).toMatchObject({ orders: 5, confirmed: true });
  });

  test('a second time there is nothing to add', async () => {
    await run(['init', book, '--yes']);
    expect((await run(['init', book, '--yes'])).err).toContain('already');
  });

  test('the same verdicts before and after', async () => {
    const before = JSON.parse((await run(['plan', book, '--json'])).out);
    await run(['init', book, '--yes']);
    const after = JSON.parse((await run(['plan', book, '--json'])).out);
    const verdicts = (plan: {
      orders: { key: string; stages: { key: string; status: string; due: string }[] }[];
    }) => plan.orders.map(({ key, stages }) => [key, stages.map((s) => [s.key, s.status, s.due])]);
    expect(verdicts(after)).toEqual(verdicts(before));
  });
});

test('map --json names columns by letter and fields by key', async () => {
  const { sheets } = JSON.parse((await run(['map', book, '--json'])).out);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatchObject({ name: '出货', headerRow: 2, firstRow: 3, lastRow: 7, grain: 'order' });
  expect(sheets[0].columns).toContainEqual(
    expect.objectContaining({ column: 'M', header: '船期', field: 'etd', kind: 'plan', stage: 'onboard' }),
  );
});

test('explain says why, for an order and for one stage', async () => {
  expect((await run(['explain', book, 'A-03'])).out).toContain('→  Deposit received');
  const { out } = await run(['explain', book, 'a-03', 'deposit', '--lang', 'zh']);
  expect(out).toContain('已逾期，超期5个工作日');
  expect(out).toContain('5月5日（周二） + 5个工作日：5月9日（周六）调休上班，周末1天，所以是5月11日（周一）');
});

describe('set', () => {
  test('sets dates, numbers and literal text and nothing else', async () => {
    const out = join(folder, 'set.xlsx');
    const { code } = await run([
      'set',
      book,
      '出货!H5=2026-05-20',
      '出货!P3==SUM(A1)',
      '出货!P4=12.5',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect([cell(out, 5, 8), cell(out, 3, 16), cell(out, 4, 16)]).toEqual([46162, '=SUM(A1)', 12.5]);
  });

  test('shows each cell as it is and as it would be, and writes nothing that nobody agreed to', async () => {
    const before = readFileSync(book);
    const { code, err } = await run(['set', book, '出货!H5=2026-05-20', '出货!B2=']);
    expect(code).toBe(1);
    expect(err).toMatch(/出货!H5 +\(blank\) → Wed 20 May 2026/);
    expect(err).toMatch(/出货!B2 +\S.* → \(blank\)/);
    expect(err).toContain('run again with --yes');
    expect(readFileSync(book)).toEqual(before);
    expect((await run(['set', book, '出货!H5=2026-05-20', '--lang', 'zh'])).err).toContain('加 --yes 再运行');
  });

  test.each(['出货!ZZZZ1=3', '=3', 'H5=3', '出货!H5'])('refuses "%s" with an example', async (assignment) => {
    const { code, err } = await run(['set', '--yes', book, assignment]);
    expect(code).toBe(1);
    expect(err).toContain("'Sheet!B2=value'");
  });
});

describe('what goes wrong is a sentence and an exit code', () => {
  test.each([
    ['a file that is not there', ['plan', 'nowhere.xlsx'], 1, /nowhere\.xlsx/],
    ['a sheet that is not there', ['plan', 'BOOK', '--sheet', 'x'], 1, /no sheet "x"/],
    ['a process that is not there', ['plan', 'BOOK', '--variant', 'x'], 1, /tt-fob/],
    ['a moment that is none', ['plan', 'BOOK', '--now', 'tomorrow'], 1, /2026-05-18/],
    ['an order that is not there', ['explain', 'BOOK', 'A-99'], 1, /no order "A-99"/],
    ['a stage that is not there', ['explain', 'BOOK', 'A-01', 'x'], 1, /no stage "x"/],
    ['a verb that is none', ['dance'], 2, /dance/],
    ['an option that is none', ['plan', 'BOOK', '--loud'], 2, /--loud/],
    ['nothing to revert', ['revert', 'BOOK'], 1, /./],
    ['a template that is not there', ['templates', 'x'], 1, /tt-fob/],
  ] as [string, string[], number, RegExp][])('%s', async (_, args, code, sentence) => {
    const ran = await run(args.map((arg) => (arg === 'BOOK' ? book : arg)));
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toMatch(/\bat .*\.ts/);
  });

  test('a text file is no workbook, an empty one neither', async () => {
    for (const content of ['订单号,客户', '']) {
      writeFileSync(book, content);
      const { code, err } = await run(['plan', book]);
      expect(code).toBe(1);
      expect(err.trim()).not.toBe('');
    }
  });
});

test('eval answers formulas and lines', async () => {
  expect((await run(['eval', '=SLA.WORKDAY("2026-02-13",2,"CN")'])).out).toBe('2026-02-24\n');
  const { out, code } = await run(['eval'], '=SLA.DUE("2026-04-30","5wd")\n\n=SLA.NOPE()\n');
  expect(out.split('\n')[0]).toBe('2026-05-11');
  expect(out.split('\n')[2]).toMatch(/^#NAME\? /);
  expect(code).toBe(1);
});

test('help is in the language of the locale', async () => {
  expect((await run(['--help'], '', { LANG: 'zh_CN.UTF-8' })).out).toContain('退出码');
  expect((await run(['plan', '--help', '--lang', 'en'], '', { LANG: 'zh_CN.UTF-8' })).out).toContain(
    'the workbook',
  );
});

describe('frozen outcomes', () => {
  test('a stage that closed after init keeps its verdict when the limit changes, and is recorded once', async () => {
    await run(['init', book, '--yes', '--now', '2026-05-10']);
    await run(['set', '--yes', book, '出货!H5=2026-05-11']);
    await run(['plan', book, '--write']);
    const logged = () =>
      readWorkbook(readFileSync(book)).sheets.find(({ name }) => name === '跟单_记录')!.rows;
    const rows = logged().filter((row) => row.includes('A-03'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual(expect.arrayContaining(['收定金', '判定', '按时']));

    const process = readWorkbook(readFileSync(book)).sheets.find(({ name }) => name === '跟单_流程')!.rows;
    const limit = process[0]!.indexOf('时限');
    const line = process.findIndex((row) => row.includes('deposit'));
    await run(['set', '--yes', book, `跟单_流程!${String.fromCharCode(65 + limit)}${line + 1}=1天`]);
    const status = async (key: string) => {
      const { orders } = JSON.parse((await run(['plan', book, '--json'])).out);
      return orders
        .find((order: { key: string }) => order.key === key)
        .stages.find((s: { key: string }) => s.key === 'deposit').status;
    };
    expect(await status('A-03')).toBe('done');
    expect(await status('A-04')).toBe('done late');

    await run(['plan', book, '--write']);
    expect(logged().filter((row) => row.includes('A-03'))).toHaveLength(1);
  });
});
