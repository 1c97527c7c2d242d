import type { Sheet } from '../../../../shared/book/model';
import { dashboardCharts } from '../../../../shared/figures/dashboard/drawn';
import { FIGURES } from '../../../../shared/figures/definitions.data';
import type { DashboardContent } from '../../../../shared/figures/dashboard/content';
import { made, mayContent } from './content';

const content: DashboardContent = {
  ...mayContent(),
  figures: FIGURES.map((definition) => ({
    definition,
    value: undefined,
    before: undefined,
    target: undefined,
  })),
};

describe('the charts of a dashboard, read from its cells', () => {
  const charts = dashboardCharts(made(content));

  test('are those that the host draws', () => {
    expect(charts.map(({ name, isShare }) => [name, isShare])).toEqual([
      ['gendan-trend', true], ['gendan-shipped', false], ['gendan-late-stage', false], ['gendan-late-person', false],
      ['gendan-ages', false], ['gendan-sailings', false],
    ]); // prettier-ignore
  });

  test('months of fewer than five are no point, and the goal is a line', () => {
    const [trend] = charts;
    expect(trend!.data.categories).toHaveLength(12);
    expect(trend!.data.series.map(({ title, values, isLine }) => [title, values.slice(0, 5), isLine])).toEqual([
      ['承诺出运', [null, null, null, null, 0.8], undefined],
      ['节点按时', [0.9, 0.9, 0.9, 0.9, 0.9], undefined],
      ['目标', [0.95, 0.95, 0.95, 0.95, 0.95], true],
    ]);
  }); // prettier-ignore

  test('of eight lines those that are filled', () => {
    const stages = charts.find(({ name }) => name === 'gendan-late-stage');
    expect(stages!.data).toMatchObject({ kind: 'bar', categories: ['尾款', '订舱'], series: [{ values: [3, 1] }] });
  }); // prettier-ignore

  test('of money the one currency that is charted is named', () => {
    const title = (sheet: Sheet) => dashboardCharts(sheet).find(({ name }) => name === 'gendan-ages')!.data.title;
    expect([title(made(content)), title(made(content, 'en'))]).toEqual(['未收款账龄（USD）', 'Receivables by age (USD)']);
    expect(title(made({ ...content, ages: [] }))).toBe('未收款账龄（第一个币种）');
  }); // prettier-ignore

  test('in English too, and where blocks were moved', () => {
    const sheet = made(content, 'en');
    const moved = { ...sheet, merges: [], rows: [[], ['Checked'], ...sheet.rows.map((row) => [null, ...row])], kinds: ['', 's', ...sheet.kinds.map((kinds) => `.${kinds}`)] };
    expect(dashboardCharts(moved)).toEqual(dashboardCharts(sheet));
    expect(dashboardCharts(sheet)[5]!.data.categories[0]).toBe('from 18 May');
  }); // prettier-ignore

  test('of a block that is not known again there is none', () => {
    const sheet = made(content);
    const rows = sheet.rows.map((row) => row.map((value) => (value === '按月走势' ? '走势' : value)));
    expect(dashboardCharts({ ...sheet, rows }).map(({ name }) => name)).not.toContain('gendan-trend');
  });
});
