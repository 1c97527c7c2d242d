import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { allFields, findField } from '../../../shared/fields/fields';
import { headerKey } from '../../../shared/mapping/headers';
import { matchHeader } from '../../../shared/mapping/match';
import { stageByName } from '../../../shared/mapping/stages';
import { approve } from '../../tools/approve';
import { sharedDir } from '../../tools/shared-dir';
import { runs } from '../../tools/runs';

/** Headers as trade teams write them; most are not in the catalogue word for word. */
const HEADERS = readFileSync(join(__dirname, 'headers.list.txt'), 'utf8').trim().split('\n');
const ALIASES = new Set(
  allFields()
    .flatMap((field) => [...field.zh, ...field.en])
    .map(headerKey),
);

describe('what a header means', () => {
  it('is approved for headers of many sheets', () => {
    const lines = HEADERS.map((header) => {
      const [first, second] = matchHeader(header);
      const known = ALIASES.has(headerKey(header)) ? '=' : ' ';
      if (!first || first.score < 0.58)
        return `${known} ${header} : nothing${first ? `, perhaps ${first.field}` : ''}`;
      const or = second && second.score > first.score - 0.07 ? `, or ${second.field}` : '';
      return `${known} ${header} : ${first.field} ${first.kind} ${first.score.toFixed(2)}${or}`;
    });
    const title =
      'header : field, kind, confidence from the header alone ("=" is in the catalogue word for word)';
    approve(__dirname, 'headers', [title, '', ...lines].join('\n'));
  });

  it.each([
    ['计划订舱日期', 'booking_date plan'], ['实际装柜时间', 'loading_date actual'], ['Planned booking date', 'booking_date plan'],
    ['Act. loading', 'loading_date actual'], ['尾款到账日(实)', 'balance_date actual'], ['實際開船日', 'atd actual'], ['Actual ETD', 'atd actual'],
    ['①订单编号', 'order_no value'], ['*ＥＴＤ：', 'etd plan'], ['\uFEFF 客户\n名称', 'customer value'], ['发票号 Invoice No.', 'ci_no value'],
    ['Deposite recieved date', 'deposit_date actual'], ['si_closing', 'si_cutoff value'], ['OrderNo', 'order_no value'], ['3. 提单号', 'bl_no value'],
  ])('%s is %s', (header, expected) => {
    const first = matchHeader(header)[0];
    expect(`${first?.field} ${first?.kind}`).toBe(expected);
  }); // prettier-ignore

  it.each([
    '序号',
    '利润率',
    '运费(USD)',
    '客户邮箱',
    '图片',
    'Exchange rate',
    'Profit margin',
    '报关费',
    '',
    '———',
    '12345',
  ])('takes %j for nothing', (header) => expect(matchHeader(header)[0]?.score ?? 0).toBeLessThan(0.58));

  it('finds each alias of the catalogue under its own field', () => {
    const wrong = allFields()
      .filter(({ derived }) => !derived)
      .flatMap((field) =>
        [...field.zh, ...field.en].filter((alias) => !meant(alias).includes(family(field.key))),
      );
    expect(wrong).toEqual([]);
  });

  it('takes no column for a field that is worked out from others, even by its name', () => {
    const derived = allFields().filter((field) => field.derived);
    expect(derived.length).toBeGreaterThan(5);
    const keys = new Set(derived.map(({ key }) => key));
    const found = derived.flatMap(({ zh, en }) => [...zh, ...en].flatMap((alias) => matchHeader(alias)));
    expect(found.filter(({ field }) => keys.has(field))).toEqual([]);
  });

  it('names a stage', () => {
    const stages = [{ key: 'mid_qc', names: ['中期验货', 'Mid inspection'], evidence: [] }, { key: 'final_qc', names: ['尾期验货'], evidence: [] }]; // prettier-ignore
    expect(stageByName('中期验货日期', stages)).toMatchObject({ key: 'mid_qc', kind: 'actual' });
    expect(stageByName('Planned mid inspection', stages)).toMatchObject({ key: 'mid_qc', kind: 'plan' });
    expect(stageByName('中期验货员', stages)).toBeUndefined();
  });

  it('never throws, and says the same of the same header', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HEADERS)),
        fc.string({ maxLength: 4 }),
        (a, b) => {
          expect(matchHeader(a + b)).toEqual(matchHeader(a + b));
          for (const c of matchHeader(a + b)) expect(c.score).toBeLessThanOrEqual(1);
        },
      ),
      runs(80, 300),
    );
  });
});

const folder = sharedDir();
(folder ? describe : describe.skip)('the catalogue that others use', () => {
  it('is ours in full: every key with its type', () => {
    const reference = JSON.parse(readFileSync(join(folder!, 'reference', 'aliases.json'), 'utf8')) as {
      fields: { key: string; type: string; zh: string[]; en: string[] }[];
    };
    for (const { key, type } of reference.fields) expect(findField(key)).toMatchObject({ key, type });
    const missed = reference.fields.flatMap(({ key, zh, en }) =>
      [...zh, ...en].filter((alias) => !meant(alias).includes(family(key))),
    );
    // The day of the paper is not the day on board, a limit and a policy's number insure nothing, 验货员 is a person.
    const otherwise = ['B/L Date', 'ECI Limit', '信保单号', '信保限额', '投保限额', '验货员'];
    expect([...missed].sort()).toEqual(otherwise);
  });
});

/** An alias may be that of the plan for an actual date and the other way round: 实际 decides. */
const family = (key: string): string => findField(key)?.planOf ?? key;

function meant(alias: string): string[] {
  const found = matchHeader(alias);
  const top = found[0]?.score ?? 0;
  return found.filter((c) => c.score >= top - 0.001).map((c) => family(c.field));
}
