import type { TableColumn, TableSpec } from './sheet';
import { attributes, DECLARATION, escapeXml } from './xml';

/** The part of a formatted table (ListObject). */
export function tableXml(table: TableSpec, id: number): string {
  const [from, to] = table.range.split(':') as [string, string];
  const lastRow = Number(/\d+$/.exec(to)![0]) - (table.hasTotals ? 1 : 0);
  const open = attributes({
    id,
    name: table.name,
    displayName: table.name,
    ref: table.range,
    totalsRowCount: table.hasTotals,
    totalsRowShown: table.hasTotals ? undefined : '0',
  });
  const columns = table.columns.map(columnXml).join('');
  return `${DECLARATION}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${open}><autoFilter ref="${from}:${to.replace(/\d+$/, String(lastRow))}"/><tableColumns count="${table.columns.length}">${columns}</tableColumns><tableStyleInfo name="${table.style}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function columnXml({ name, formula, total }: TableColumn, index: number): string {
  const open = attributes({
    id: index + 1,
    name,
    totalsRowLabel: total && 'label' in total ? total.label : undefined,
    totalsRowFunction: total && 'sum' in total ? total.sum : undefined,
  });
  return formula === undefined
    ? `<tableColumn${open}/>`
    : `<tableColumn${open}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
}
