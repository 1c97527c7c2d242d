import { Grid } from '../ooxml/grid';
import type { SheetSpec } from '../ooxml/sheet';
import type { Style } from '../ooxml/style';
import { CARRIERS, CUSTOMERS } from './companies';

const HEAD: Style = { bold: true, border: 'thin', fill: 'FFF2CC', horizontal: 'center' };
const BODY: Style = { border: 'thin' };
const TERMS = { 'T/T': 'T/T 30/70', 'L/C': '即期L/C', 'O/A': 'O/A 60天' } as const;

/** Who the customers are: headers like those of an order sheet, and not one order. */
export function customersSheet(): SheetSpec {
  const grid = new Grid();
  grid.set(1, 2, '客户资料（新客户让孙敏加）', { bold: true, size: 13 });
  ['客户', '国家', '目的港', '贸易条款', '付款方式', '业务员', '邮箱', '备注'].forEach((text, i) => grid.set(2, 2 + i, text, HEAD));
  CUSTOMERS.filter((c) => c.code !== 'CA').forEach((c, i) => {
    const cells = [c.name, c.country, c.port, c.incoterm, TERMS[c.payment], c.sales, `orders@${c.code.toLowerCase()}.example`, REMARKS[c.code] ?? null];
    cells.forEach((value, j) => grid.set(3 + i, 2 + j, value, BODY));
  });
  return {
    name: '客户资料',
    cells: grid.cells,
    widths: new Map([[1, 2], [2, 26], [3, 10], [4, 14], [5, 10], [6, 13], [7, 10], [8, 22], [9, 34]]),
    freeze: { row: 3, column: 1 },
    tabColor: 'FFD966',
  };
} // prettier-ignore

const REMARKS: Readonly<Record<string, string>> = {
  HP: 'ISF要提前48小时给资料',
  NH: '唛头贴两面',
  AW: '单据要使馆认证，交单期15天',
  TL: '木箱要熏蒸章',
  PH: 'DDP，清关行由货代指定',
};

/** Ports, carriers and the lists behind the drop-downs; hidden. */
export function listsSheet(): SheetSpec {
  const grid = new Grid();
  ['状态', '船公司', '业务员'].forEach((text, i) => grid.set(1, 1 + i, text, { bold: true }));
  STATUSES.forEach((text, i) => grid.set(2 + i, 1, text));
  CARRIERS.forEach(({ name }, i) => grid.set(2 + i, 2, name));
  [...new Set(CUSTOMERS.map((c) => c.sales))].forEach((name, i) => grid.set(2 + i, 3, name));
  return { name: '数据', cells: grid.cells, isHidden: true };
}

export const STATUSES = ['新单', '待定金', '在产', '待客户', '待工厂', '已订舱', '已开船', '待尾款', '完结', '暂停', '取消'] as const; // prettier-ignore
