import { chartsOnGrid, reachOfCharts } from '../../../shared/book/drawn-chart';
import type { NewSheet } from '../../../shared/book/patch';
import type { Request } from '../api-types';
import type { Meta } from '../meta';
import { cellRequests } from './cells';
import { chartRequests } from './charts';
import { HEADER_FORMAT, lookRequests } from './looks';
import { pageRequests } from './pages';

/** What Google gives a new sheet. */
const ROWS = 1000;
const COLUMNS = 26;

/** A sheet with all that is in it, as one unit: it is there whole or not at all. */
export function newSheetRequests(wanted: NewSheet, sheetId: number): Request[] {
  const charts = chartRequests(wanted, sheetId);
  const reach = reachOfCharts(chartsOnGrid(wanted));
  if (wanted.look) return [...pageRequests(wanted, wanted.look, sheetId, reach), ...charts];
  const height = wanted.rows.length;
  const width = Math.max(1, wanted.columns.length, ...wanted.rows.map((row) => row.length));
  const requests: Request[] = [
    {
      addSheet: {
        properties: {
          sheetId,
          title: wanted.name,
          ...(wanted.hidden && { hidden: true }),
          gridProperties: {
            rowCount: Math.max(ROWS, height + 1, reach.bottom),
            columnCount: Math.max(COLUMNS, width, reach.right),
            frozenRowCount: 1,
          },
        },
      },
    },
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: width },
        cell: { userEnteredFormat: HEADER_FORMAT },
        fields: 'userEnteredFormat(backgroundColorStyle,textFormat,verticalAlignment,wrapStrategy)',
      },
    },
  ];
  let rules = 0;
  wanted.columns.forEach((look, c) => {
    // Below the header without an end: rows that people add look the same.
    const body = { sheetId, startRowIndex: 1, startColumnIndex: c, endColumnIndex: c + 1 };
    requests.push(...lookRequests(body, look, () => rules++));
  });
  const cells = wanted.rows.flatMap((row, r) =>
    row.flatMap((write, c) => {
      if (!write || write.as === 'blank') return [];
      const format = r > 0 ? wanted.columns[c]?.format : undefined;
      const shows = format === 'date' ? 'd' : format === 'datetime' ? 't' : 'n';
      return [{ row: r + 1, column: c + 1, write, shows }];
    }),
  );
  return [...requests, ...cellRequests(sheetId, cells), ...charts];
}

/** Ids for new sheets that no sheet has; the same ones whenever the same book is asked. */
export function freeSheetIds(meta: Meta): () => number {
  const taken = new Set(meta.sheets.map(({ id }) => id));
  let next = 20_260_000;
  return () => {
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  };
}
