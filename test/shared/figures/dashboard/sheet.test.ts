import { valueAt, type Sheet } from '../../../../shared/book/model';
import type { DashboardContent } from '../../../../shared/figures/dashboard/content';
import { dashboardSheet } from '../../../../shared/figures/dashboard/sheet';
import { made, mayContent, month, share } from './content';

/** Rows of a sheet from a title on, as they show. */
function below(sheet: Sheet, title: string, count: number): unknown[][] {
  const at = sheet.rows.findIndex(([first]) => first === title);
  return sheet.rows.slice(at + 1, at + 1 + count).map((row) => [...row]);
}

describe('a new dashboard', () => {
  const sheet = made(mayContent());

  test('says its name and when its figures last changed', () => {
    expect(sheet.name).toBe('跟单_看板');
    expect(sheet.rows.slice(0, 2)).toEqual([['跟单看板'], ['数字最近一次变动：2026-05-20 09:00']]);
  });

  test('the figures of this month: 41 of 46 is 89.1 %, a point less than 36 of 40', () => {
    const rows = below(sheet, '本月指标', 11);
    expect(rows[0]).toEqual(['指标', '本月', '件数', '目标', '比上月']);
    expect(rows[4]).toEqual(['指标shippedAsPromised', 0.891, '41 / 46', 0.95, '−1 个点']);
  });

  test('of four claims no percentage is told, and no change', () => {
    expect(below(sheet, '本月指标', 11)[8]).toEqual(['指标claims24h', null, '3 / 4']);
  });

  test('days are told as days: 38.25 in 20 orders, 1.8 fewer than 40', () => {
    expect(below(sheet, '本月指标', 11)[6]).toEqual(['指标daysToMoney', 38.25, '20', null, '−1.8 天']);
  });

  test('twelve months and their sum: 0 + 1 + … + 11 of 1 + 2 + … + 12 is 66 of 78', () => {
    const rows = below(sheet, '按月走势', 14);
    expect(rows[1]).toEqual(['2025-06', null, 0.9, 0.95, 2, '0 / 1']);
    expect(rows[5]).toEqual(['2025-10', 0.8, 0.9, 0.95, 6, '4 / 5']);
    expect(rows[13]).toEqual(['12 个月', 0.846, 0.9, null, 90, '66 / 78']);
  });

  test('late orders by stage and person, eight lines each whether filled or not', () => {
    expect(below(sheet, '逾期：卡在哪一步', 10)).toEqual([
      ['节点', '单数'], ['尾款', 3], ['订舱', 1], [], [], [], [], [], [], ['合计', 4],
    ]); // prettier-ignore
    expect(below(sheet, '逾期：在谁手里', 2)[1]).toEqual(['王丽', 4]);
  });

  test('of ten stages the seven worst, and the other three in one line, so that they come to the total', () => {
    const byStage = Array.from({ length: 10 }, (_, at) => ({
      label: { zh: `节点${at}`, en: `Stage ${at}` },
      orders: 10 - at,
    }));
    const rows = below(made({ ...mayContent(), byStage }, 'en'), 'Late, by stage', 10);
    expect(rows[8]).toEqual(['3 others', 3 + 2 + 1]);
    expect(rows[9]).toEqual(['Total', 55]);
  });

  test('money by age, a column for each currency in its own units, none added to another', () => {
    expect(below(sheet, '未收款账龄', 7)).toEqual([
      ['账龄', 'USD', 'JPY'],
      ['未到期', 10000, 0], ['1–30 天', 2345.5, 0], ['31–60 天', 0, 0], ['61–90 天', 0, 0], ['90 天以上', 0, 5000],
      ['未收合计', 12345.5, 5000],
    ]); // prettier-ignore
  });

  test('money of no currency stands in no column', () => {
    const [usd] = mayContent().ages;
    const rows = below(made({ ...mayContent(), ages: [{ ...usd!, currency: '' }, usd!] }), '未收款账龄', 1);
    expect(rows[0]).toEqual(['账龄', 'USD']);
  });

  test('the sailings of eight weeks', () => {
    const rows = below(sheet, '未来 8 周开船', 10);
    expect(rows[1]).toEqual(['5月18日起', 0]);
    expect(rows[8]).toEqual(['7月6日起', 7]);
    expect(rows[9]).toEqual(['8 周合计', 28]);
  });

  test('is narrow enough for a phone, and its first chart stands right below the figures', () => {
    const { columns, charts, look } = dashboardSheet(mayContent(), 'zh');
    expect(columns).toHaveLength(6);
    expect(columns.reduce((sum, { width = 0 }) => sum + width, 0)).toBeLessThanOrEqual(66);
    expect(charts![0]).toMatchObject({ name: 'gendan-trend', place: { top: 17, bottom: 28 } });
    expect(look!.page.area.right).toBe(6);
  });

  test.each(['zh', 'en'] as const)(
    'each chart covers blank cells alone and draws cells that are there (%s)',
    (lang) => {
      const sheet = made(mayContent(), lang);
      const { charts = [] } = dashboardSheet(mayContent(), lang);
      expect(charts.map(({ name }) => name)).toEqual([
      'gendan-trend', 'gendan-shipped', 'gendan-late-stage', 'gendan-late-person', 'gendan-ages', 'gendan-sailings',
    ]); // prettier-ignore
      for (const { place, categories, series } of charts) {
        for (let row = place.top; row <= place.bottom; row++)
          for (let column = place.left; column <= place.right; column++)
            expect(valueAt(sheet, row, column)).toBeNull();
        expect(valueAt(sheet, categories.top, categories.left)).not.toBeNull();
        for (const { title, values } of series) {
          expect(typeof valueAt(sheet, title.row, title.column)).toBe('string');
          expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
        }
      }
    },
  );

  test('the chart of money says that it draws one currency of several', () => {
    const titles = (['zh', 'en'] as const).map(
      (lang) => dashboardSheet(mayContent(), lang).charts![4]!.title,
    );
    expect(titles).toEqual(['未收款账龄（第一个币种）', 'Receivables by age, first currency']);
  });

  test('no chart covers another', () => {
    const covered = dashboardSheet(mayContent(), 'zh').charts!.flatMap(({ place: { top, left, bottom, right } }) =>
      Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => [
        top + Math.floor(at / (right - left + 1)),
        left + (at % (right - left + 1)),
      ].join()),
    ); // prettier-ignore
    expect(new Set(covered).size).toBe(covered.length);
  });

  test('of a book without anything to tell it has its titles, names and zeros', () => {
    const empty: DashboardContent = {
      ...mayContent(),
      figures: mayContent().figures.map(({ definition }) => ({ definition, value: undefined, before: undefined, target: undefined })),
      months: mayContent().months.map(({ period }) => ({ period, shipped: share('shippedAsPromised', period, 0, 0), stages: undefined, target: undefined, orders: 0 })),
      byStage: [], byPerson: [], ages: [],
    }; // prettier-ignore
    const sheet = made(empty);
    expect(below(sheet, '本月指标', 2)[1]).toEqual(['指标stagesInTime', null, '0']);
    expect(below(sheet, '按月走势', 2)[1]).toEqual([month(2025, 6).key, null, null, null, 0]);
    expect(below(sheet, '未收款账龄', 2)).toEqual([['账龄'], ['未到期']]);
  });
});
