import Papa from 'papaparse';
import { both, type Bilingual, type Lang } from '../../lang';
import type { LateOrderAnswer } from '../answers';
import { personOf } from './late';

const COLUMNS: readonly [Bilingual, (order: LateOrderAnswer, lang: Lang) => string | number][] = [
  [both('组', 'Group'), ({ group }) => group],
  [both('团队', 'Team'), ({ team }) => team],
  [both('责任人', 'Owner'), (order, lang) => personOf(order)[lang]],
  [both('客户', 'Customer'), ({ customer }) => customer],
  [both('订单', 'Order'), ({ order }) => order],
  [both('节点', 'Stage'), ({ stage }, lang) => stage[lang]],
  [both('截止', 'Due'), ({ due }) => due],
  [both('逾期工作日', 'Working days late'), ({ daysLate }) => daysLate],
  [both('为什么', 'Why'), ({ why }, lang) => why[lang]],
  [both('工作簿', 'Workbook'), ({ title }) => title],
  [both('单元格', 'Cell'), ({ cell }) => cell],
];

/** Late orders as a file for Excel, a row each. No cell of it is a formula, whatever the sheets say. */
export function lateCsv(orders: readonly LateOrderAnswer[], lang: Lang): string {
  const csv = Papa.unparse(
    [
      COLUMNS.map(([title]) => title[lang]),
      ...orders.map((order) => COLUMNS.map(([, cell]) => cell(order, lang))),
    ],
    { escapeFormulae: true, newline: '\r\n' },
  );
  // Excel takes a file for UTF-8 by this mark alone.
  return `\ufeff${csv}\r\n`;
}
