import { readFileSync } from 'node:fs';
import { parseA1 } from '../../../shared/book/address';
import type { Area } from '../../../shared/book/model';
import { readCharts } from '../../../xlsx/charts/read-charts';
import type { ChartsUnderTest } from '../../tools/charts-contract';

/** The charts in a file, as a spreadsheet program finds them. */
export const chartsInFile = (path: string): ChartsUnderTest => chartsIn(async () => readFileSync(path));

/** The charts in the bytes of a file. */
export const chartsIn = (bytes: () => Promise<Uint8Array>): ChartsUnderTest => ({
  shown: async (name) =>
    readCharts(await bytes(), name).map(({ title, kind, series, place }) => ({
      title,
      kind: kind === 'other' ? fail(`a chart of ${name} is of no kind of ours`) : kind,
      categories: areaOf(series[0]?.categories),
      place,
      series: series.map(({ keptTitle = '', values, isLine }) => {
        return { name: keptTitle, values: areaOf(values)!, isLine };
      }),
    })),
});

/** `'看板'!$B$2:$B$4` without its sheet. */
function areaOf(reference: string | undefined): Area | undefined {
  const text = reference?.slice(reference.lastIndexOf('!') + 1);
  const [from, to = from] = (text ?? '').split(':').map((corner) => parseA1(corner));
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function fail(why: string): never {
  throw new Error(why);
}
