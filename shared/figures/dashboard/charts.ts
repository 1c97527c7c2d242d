import type { ChartSeries, NewChart } from '../../book/chart';
import type { Area } from '../../book/model';
import type { Lang } from '../../lang';
import { AGES } from '../../money/ages';
import type { BlockKey, BlockPlace } from './block';
import { LINES, MONTHS, WEEKS } from './content';
import { INKS } from './inks';
import { SHEET_WORDS } from './sheet-words';
import { DASHBOARD_WORDS as SAY } from './words';

/** A chart before somebody says where it stands. */
export type BlockChart = Omit<NewChart, 'place'>;

/** The charts over the cells of a block that stands at a place. */
export function chartsOf(key: BlockKey, at: BlockPlace, lang: Lang): readonly BlockChart[] {
  return CHARTS[key](at, lang);
}

const CHARTS: Readonly<Record<BlockKey, (at: BlockPlace, lang: Lang) => readonly BlockChart[]>> = {
  figures: () => [],
  months: (at, lang) => {
    const [categories, series] = [columnOf(at, 0, MONTHS), seriesOf(at, MONTHS)];
    return [
      {
        name: 'gendan-trend',
        title: SHEET_WORDS.trend[lang],
        kind: 'line',
        categories,
        series: [series(1, INKS.plain), series(2, INKS.second), { ...series(3, INKS.goal), isLine: true }],
      },
      {
        name: 'gendan-shipped',
        title: SHEET_WORDS.shipped[lang],
        kind: 'column',
        categories,
        series: [series(4, INKS.plain)],
      },
    ];
  },
  byStage: (at, lang) => [lateChart('gendan-late-stage', SAY.late.byStage[lang], at)],
  byPerson: (at, lang) => [lateChart('gendan-late-person', SAY.late.byPerson[lang], at)],
  ages: (at, lang) => [
    {
      name: 'gendan-ages',
      title: SHEET_WORDS.ages[lang],
      kind: 'column',
      categories: columnOf(at, 0, AGES.length),
      series: [seriesOf(at, AGES.length)(1, INKS.plain)],
    },
  ],
  weeks: (at, lang) => [
    {
      name: 'gendan-sailings',
      title: SAY.weeks.title[lang],
      kind: 'column',
      categories: columnOf(at, 0, WEEKS),
      series: [seriesOf(at, WEEKS)(1, INKS.plain)],
    },
  ],
};

const lateChart = (name: string, title: string, at: BlockPlace): BlockChart => ({
  name,
  title,
  kind: 'bar',
  categories: columnOf(at, 0, LINES),
  series: [seriesOf(at, LINES)(1, INKS.late)],
});

const columnOf = ({ row, column }: BlockPlace, offset: number, rows: number): Area => ({
  top: row + 2,
  left: column + offset,
  bottom: row + 1 + rows,
  right: column + offset,
});

const seriesOf =
  (at: BlockPlace, rows: number) =>
  (offset: number, colour: string): ChartSeries => ({
    title: { row: at.row + 1, column: at.column + offset },
    values: columnOf(at, offset, rows),
    colour,
  });
