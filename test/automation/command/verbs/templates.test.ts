import { LINE_FIELDS, PAPER_FIELDS } from '../../../../shared/trade/paper-fields';
import { run } from '../../../tools/run';

test('the fields of papers are listed with their names in both languages and what they hold', async () => {
  const { code, out } = await run(['templates', '--fields']);
  expect(code).toBe(0);
  expect(out).toMatch(/^ *latest_shipment +44C 最迟装运 +44C .+ +date$/m);
  expect(out.trim().split('\n').length).toBeGreaterThanOrEqual(PAPER_FIELDS.length + 1);
});

test('the same as JSON, whole and in their order', async () => {
  const { out } = await run(['templates', '--fields', '--json'], '', { LANG: 'zh_CN.UTF-8' });
  const fields = JSON.parse(out);
  expect(fields.slice(0, PAPER_FIELDS.length)).toEqual(
    PAPER_FIELDS.map(({ key, kind, title: { zh, en } }) => ({ key, kind, zh, en })),
  );
  expect(fields.slice(PAPER_FIELDS.length)).toEqual(
    LINE_FIELDS.map(({ key, kind, title: { zh, en } }) => ({ key: `line.${key}`, kind, zh, en })),
  );
});

test('without it the processes are', async () => {
  expect((await run(['templates'])).out).toContain('tt-fob');
});
