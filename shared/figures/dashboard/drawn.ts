import { chartDataOf, type ChartData } from '../../book/chart-data';
import type { Sheet } from '../../book/model';
import { wholeDay } from '../../time/moment';
import { LANGS, type Lang } from '../../lang';
import { FIGURES } from '../definitions.data';
import { periodAt, periodsUntil } from '../periods';
import { BLOCK_KEYS, type BlockKey } from './block';
import { blocksOf } from './blocks';
import { chartsOf } from './charts';
import { MONTHS, WEEKS, type DashboardContent } from './content';
import { findBlock, isFound } from './find';
import { SHEET_WORDS } from './sheet-words';

/** A chart of the dashboard for a page that draws it itself. Plain JSON. */
export interface DrawnChart {
  readonly name: string;
  readonly data: ChartData;
  /** Its figures are fractions. */
  readonly isShare: boolean;
}

/** The charts over the blocks of a dashboard, read from its cells as they are; a block that is not known again has none. */
export function dashboardCharts(sheet: Sheet): readonly DrawnChart[] {
  return BLOCK_KEYS.flatMap((key, at) => {
    const found = findBlock(
      sheet,
      LANGS.map((lang) => SHAPES[lang][at]!),
    );
    if (!isFound(found)) return [];
    const lang = LANGS.find((each) => SHAPES[each][at] === found.block)!;
    return chartsOf(key, found, lang).map((chart) => ({
      name: chart.name,
      data: titled(key, chartDataOf(sheet, chart), lang),
      isShare: chart.name === 'gendan-trend',
    }));
  });
}

/** A page draws money anew with its cells, so that it can name the currency. */
function titled(key: BlockKey, data: ChartData, lang: Lang): ChartData {
  const currency = key === 'ages' ? data.series[0]?.title : undefined;
  return currency ? { ...data, title: SHEET_WORDS.agesIn(currency)[lang] } : data;
}

/** By what blocks are known again, whatever they tell: as many rows as ever, and nothing in them. */
const NOTHING: DashboardContent = {
  now: wholeDay(1),
  figures: FIGURES.map((definition) => ({ definition, value: undefined, before: undefined, target: undefined })),
  months: periodsUntil(periodAt('month', 40_000), MONTHS).map((period) => ({ period, shipped: undefined, stages: undefined, target: undefined, orders: 0 })),
  byStage: [],
  byPerson: [],
  ages: [],
  weeks: Array.from({ length: WEEKS }, (_, at) => ({ from: at, to: at, orders: 0 })),
}; // prettier-ignore
const SHAPES = { zh: blocksOf(NOTHING, 'zh'), en: blocksOf(NOTHING, 'en') };
