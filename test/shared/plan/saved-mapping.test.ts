import { answeredOf, savedMapping, settingsOf } from '../../../shared/plan/saved-mapping';

import { oneTable } from './one-row';

describe('the settings of a book', () => {
  const column = (header: string, confirmed: boolean, more: object = {}) => ({ column: 1, header, field: 'etd', stage: null, kind: 'plan', confirmed, ...more }); // prettier-ignore
  const sheet = (more: object) => ({
    sheet: '订单',
    use: true,
    grain: undefined,
    variant: '',
    columns: [],
    ...more,
  });
  const saved = (sheets: object[], more: object = {}) => savedMapping({ sheets, ...more } as never);

  test('what nobody has confirmed is not taken', () => {
    expect(saved([])).toBeUndefined();
    expect(saved([sheet({ columns: [column('ETD', false)] })])).toBeUndefined();
    expect(saved([], { words: [] })).toEqual({ columns: [], tables: [], words: [] });
    expect(saved([], { colours: [] })).toEqual({ columns: [], tables: [], colours: [] });
  });

  test('confirmed columns with their neighbours', () => {
    const columns = [column('客户', false), column('ETD', true), column('备注', true, { field: null, stage: 'booking' })]; // prettier-ignore
    expect(saved([sheet({ columns })])).toEqual({
      columns: [
        { sheet: '订单', header: 'ETD', before: '客户', after: '备注', field: 'etd', stage: '', kind: 'plan' },
        { sheet: '订单', header: '备注', before: 'ETD', after: '', field: '', stage: 'booking', kind: 'plan' },
      ],
      tables: [{ sheet: '订单', use: true }],
    }); // prettier-ignore
  });

  test('a sheet that is left alone, or whose header a person named', () => {
    expect(saved([sheet({ use: false })])!.tables).toEqual([{ sheet: '订单', use: false }]);
    expect(saved([sheet({ headerRow: 3, grain: 'order×sku' })])!.tables).toEqual([{ sheet: '订单', use: true, grain: 'order×sku', headerRow: 3 }]); // prettier-ignore
  });

  test('what a row stands for is kept where a person said it, and asked again where nobody did', () => {
    const columns = [column('ETD', true)];
    expect(saved([sheet({ columns, grain: 'order' })])!.tables[0]).toHaveProperty('grain', 'order');
    expect(saved([sheet({ columns })])!.tables[0]).not.toHaveProperty('grain');
  });

  test('what people answered outlives another look at the columns', () => {
    const sheets = [sheet({ answers: ['a'], kept: ['k'] })] as never;
    expect(answeredOf({ sheets }, '订单')).toEqual({ answers: ['a'], kept: ['k'] });
    expect(answeredOf({ sheets }, '别的')).toEqual({});
  });

  test('what is kept of a confirmed table: our own columns never, what is asked about not as agreed', () => {
    const question = { id: 'q' } as never;
    const { table } = oneTable(['etd', { header: '?', field: 'eta', question }, { header: '下一步', ours: true }], [[]]); // prettier-ignore
    const confirmed = (is: boolean) => settingsOf(table, is).columns.map((each) => each.confirmed);
    expect([confirmed(true), confirmed(false)]).toEqual([[true, false], [false, false]]); // prettier-ignore
    expect(settingsOf(table, true)).toMatchObject({ sheet: '订单', use: true, grain: 'order', variant: '' });
  });
});
