import { paperField, PAPER_FIELDS } from '../../../shared/trade/paper-fields';
import { CREDITS } from '../../../shared/trade/sheets/credits.sheet';

test('each field of papers has one key', () => {
  const keys = PAPER_FIELDS.map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('every column of the credits sheet that comes from the credit is a field of papers under the same title', () => {
  const fields = PAPER_FIELDS.map(({ key, title }) => `${key} ${title.zh}`);
  const columns = CREDITS.columns.filter(
    ({ title }) => /^[345]\d[A-Z]? /.test(title.zh) && !title.zh.startsWith('52a'),
  );
  expect(columns.filter(({ key, title }) => !fields.includes(`${key} ${title.zh}`))).toEqual([]);
  expect(fields).toContain('latest_shipment 44C 最迟装运');
});

test('the tags of MT700 that papers are checked against are all there', () => {
  const tags = new Set(PAPER_FIELDS.map(({ title }) => title.zh.split(' ')[0]));
  const wanted = '40E 31C 31D 50 59 32B 39A 41a 42C 42P 43P 43T 44A 44E 44F 44B 44C 45A 46A 47A 48 49'.split(
    ' ',
  );
  expect(wanted.filter((tag) => !tags.has(tag))).toEqual([]);
});

test('fields of a credit go by their title without its tag as well; an amount is the paper’s own', () => {
  expect([paperField('装货港')?.key, paperField('Port of Discharge')?.key]).toEqual([
    'port_of_loading',
    'port_of_discharge',
  ]);
  expect([paperField('Amount')?.key, paperField('金额')?.key]).toEqual(['amount', undefined]);
});
