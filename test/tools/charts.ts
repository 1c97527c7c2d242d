import { nameOfSeries } from '../../emulators/spreadsheet/chart';
import type { Workbook } from '../../emulators/spreadsheet/workbook';
import type { ChartsUnderTest } from './charts-contract';

/** The charts of an emulated spreadsheet. */
export function chartsOf(workbook: Workbook): ChartsUnderTest {
  const sheetOf = (name: string) => workbook.find(name)!;
  return {
    shown: async (name) =>
      (workbook.find(name)?.charts ?? []).map(({ title, kind, categories, series, place }) => ({
        title,
        kind,
        categories,
        place,
        series: series.map((one) => ({
          name: nameOfSeries(sheetOf(name), one),
          values: one.values,
          isLine: one.isLine ?? false,
          colour: one.colour,
        })),
      })),
    move: async (name, at, place) => void (sheetOf(name).charts[at]!.place = place),
    rename: async (name, at, title) => void (sheetOf(name).charts[at]!.title = title),
    remove: async (name, at) => void sheetOf(name).charts.splice(at, 1),
  };
}
