import type { Area } from '../../../shared/book/model';
import type { HeldSeries } from '../../spreadsheet/chart';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument, itemNotFound, notEmulated } from '../errors';
import { defineKind, selfOf, type Thing } from '../kind';
import { areaOf, guardSheet, heightOf, widthOf } from './cells';
import { chartKind, kindOfType } from './chart';
import { rangeKind } from './range';

/** The charts of a sheet. */
export const chartsKind = defineKind<Worksheet>('ChartCollection', {
  read: { count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map(({ id }) => chartKind({ sheet, id })),
  item: (sheet, key) => found(sheet, key) ?? notThere(),
  to: {
    getItem: (sheet, [key]) => found(sheet, key) ?? notThere(),
    getItemOrNullObject: (sheet, [key]) => found(sheet, key) ?? null,
    getItemAt: (sheet, [index]) => {
      const chart = sheet.charts[Number(index)] ?? notThere();
      return chartKind({ sheet, id: chart.id });
    },
    add: (sheet, [type, source, seriesBy]) => {
      guardSheet({ sheet });
      const range = selfOf(rangeKind, source);
      const kind = kindOfType(type);
      if (!range || !['Auto', 'Columns', 'Rows', null, undefined].includes(seriesBy as string))
        throw invalidArgument();
      const area = areaOf(range);
      // Excel would draw it; a chart of the model stands over its own sheet.
      if (range.sheet !== sheet) throw notEmulated('ChartCollection.add of cells of another sheet');
      if (seriesBy !== 'Columns') throw notEmulated('ChartCollection.add but by columns');
      const id = Math.max(sheet.id * 100, ...sheet.charts.map((chart) => chart.id)) + 1;
      const place = { top: 1, left: area.right + 2, bottom: 15, right: area.right + 9 };
      sheet.charts = [
        ...sheet.charts,
        { id, name: `Chart ${sheet.charts.length + 1}`, title: '', kind, place, ...drawn(sheet, area) },
      ];
      return chartKind({ sheet, id });
    },
  },
  call: { getCount: ({ charts }) => charts.length },
});

function found(sheet: Worksheet, key: unknown): Thing | undefined {
  const wanted = String(key).toLowerCase();
  const chart = sheet.charts.find(({ name, id }) => name.toLowerCase() === wanted || String(id) === wanted);
  return chart && chartKind({ sheet, id: chart.id });
}

/**
 * What Excel makes of a source by itself: a first row of texts names the series, a first column of texts (or one under
 * an empty corner) the categories.
 */
function drawn(sheet: Worksheet, area: Area): { categories?: Area; series: HeldSeries[] } {
  const isText = (row: number, column: number): boolean => typeof sheet.cell(row, column)?.value === 'string';
  const isEmpty = (sheet.cell(area.top, area.left)?.value ?? null) === null;
  const isHeaded = heightOf(area) > 1 && (isText(area.top, area.right) || (isEmpty && widthOf(area) > 1));
  const top = isHeaded ? area.top + 1 : area.top;
  const isNamed = widthOf(area) > 1 && (isEmpty || isText(area.bottom, area.left));
  const left = isNamed ? area.left + 1 : area.left;
  const series = Array.from({ length: area.right - left + 1 }, (_, i): HeldSeries => {
    const column = left + i;
    return {
      values: { top, left: column, bottom: area.bottom, right: column },
      ...(isHeaded ? { title: { row: area.top, column } } : { name: `Series${i + 1}` }),
    };
  });
  return { series, ...(isNamed && { categories: { ...area, top, right: area.left } }) };
}

function notThere(): never {
  throw itemNotFound();
}
