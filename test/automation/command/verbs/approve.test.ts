import { readFileSync, writeFileSync } from 'node:fs';
import { bankApproval } from '../../../../shared/trade/bank-approval';
import { readRecords } from '../../../../shared/records/read';
import { COMPANY, type Company } from '../../../../shared/trade/sheets/company.sheet';
import { readWorkbook } from '../../../../xlsx/read';
import { aFolder } from '../../../tools/folder';
import { orderBook } from '../../../tools/order-book';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
beforeEach(async () => {
  writeFileSync(folder.book, Buffer.from(buildWorkbook(orderBook())));
  await gendan(
    ...[
      'record',
      'company',
      folder.book,
      'company=远洋',
      'account=0012345',
      'bank=BANK OF CHINA',
      'writtenBy=李会计',
    ],
    '--yes',
  );
});

const row = () => readRecords(readWorkbook(readFileSync(folder.book)), COMPANY).rows[0]!;
const approve = (...more: string[]) =>
  gendan('record', 'company', folder.book, '--row', row().name, '--approve', ...more, '--yes');
const bank = async () =>
  (
    JSON.parse((await gendan('plan', folder.book, '--json')).out) as {
      findings: { kind: string; text?: string }[];
    }
  ).findings.filter(({ kind }) => kind === 'bank');

test('an account waits for a second person, whose approval counts until a cell changes', async () => {
  expect(await bank()).toHaveLength(1);
  expect((await approve('--as', '陈总')).code).toBe(0);
  expect(bankApproval(row().record as Company, false)).toBe('approved');
  expect(await bank()).toEqual([]);

  await gendan('record', 'company', folder.book, '--row', row().name, 'bank=BANK OF NOWHERE', '--yes');
  expect(bankApproval(row().record as Company, false)).toBe('changed');
  expect(await bank()).toHaveLength(1);
});

test('a row is known by the words that only it has, but not where it is taken out', async () => {
  const said = await gendan(
    'record',
    'company',
    folder.book,
    '--row',
    '远洋',
    '--approve',
    '--as',
    '陈总',
    '--yes',
  );
  expect([said.code, bankApproval(row().record as Company, false)]).toEqual([0, 'approved']);
  const removed = await gendan('record', 'company', folder.book, '--row', '远洋', '--remove', '--yes');
  expect([removed.code, removed.err]).toEqual([1, expect.stringContaining('“远洋 0012345”')]);
});

test('without anything to record the columns are told, and which a row has to have', async () => {
  const { code, err } = await gendan('record', 'company', folder.book);
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('Columns of Gendan Company: Company, Name in English'),
  ]);
  expect(err).toContain('It has to have: Company.');
});

test('who wrote the bank data cannot approve them, nor can nobody', async () => {
  const own = await approve('--as', '李会计');
  expect(own.code).not.toBe(0);
  expect(own.err).toContain('Who wrote the bank data cannot approve');
  expect((await approve()).err).toContain('--as');
  expect(bankApproval(row().record as Company, false)).toBe('open');
});

test('other records are not approved', async () => {
  const people = await gendan(
    'record',
    'people',
    folder.book,
    '--row',
    '王丽',
    '--approve',
    '--as',
    '陈总',
    '--yes',
  );
  expect(people.err).toContain('record company');
});
