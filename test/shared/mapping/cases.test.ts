import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsxHost } from '../../../automation/file/host';
import { mapTables } from '../../../shared/plan/map-tables';
import { SHIPPED_STAGES } from '../../../shared/plan/shipped-stages';
import { readConfig } from '../../../shared/config';
import { compileProcess } from '../../../shared/process/compile';
import { acts, type TableMap } from '../../../shared/mapping/mapping';
import { sharedDir } from '../../tools/shared-dir';

/** Small books that were read wrongly, and what is right: `header: field`, `-` for a column that does nothing. */
const folder = sharedDir();
const cases = folder && join(folder, 'cases');
const there = cases !== undefined && existsSync(join(cases, 'README.md'));

async function tableOf(name: string): Promise<TableMap> {
  const host = openXlsxHost(join(cases!, `${name}.xlsx`), { lang: 'zh', stamp: () => '' });
  const { config } = readConfig({ sheets: [] }, 'zh');
  const { process: stages } = compileProcess(config.processRows, SHIPPED_STAGES);
  return mapTables(await host.readBook(), stages, undefined).tables[0]!;
}

function fields(table: TableMap): Record<string, string> {
  return Object.fromEntries(
    table.columns.map((column) => [
      column.header,
      acts(column) ? (column.field ?? column.stage ?? '-') : '-',
    ]),
  );
}

const keyOf = (table: TableMap): string | undefined =>
  table.columns.find(({ column }) => column === table.keys[0])?.header;

(there ? describe : describe.skip)('a small book that was read wrongly', () => {
  test.each<[string, string | undefined, Record<string, string>]>([
    ['c02x_wide_15', 'PO', { Supplier: 'factory', 'Ship date': 'etd', flag_3: '-' }],
    ['c04_ids', 'shipment_id', { exporter_id: '-', EXPORTER: '-', buyer_id: 'customer_code', etd: 'etd' }],
    ['c08_qty_types', '订单号', { 已发货数量: 'shipped_qty', 货物类型: '-', 完工未发产品: '-', 交期: 'cust_due' }],
    ['c11_style_packed', 'po', { style: 'sku', po_qty: 'qty', packed_qty: '-', due_date: 'cust_due' }],
    ['c13_key_sku', '货号', { 货号: 'sku', 订单交期: 'cust_due', 发货日期: 'atd' }],
    ['c24_co_company', 'Order No', { 'Co.': '-', Rcvd: '-', Pcs: 'qty', 货物状态: 'status', 'Ex-Fact': 'factory_due' }],
    ['p4_sample', '样品单号', { 样品单号: 'sample_no', 快递单号: 'express_no', 寄样日期: 'sample_sent', 样品完成: 'sample_made' }],
    ['p7_claim', '客诉号', { 首次回复: 'claim_reply', 结案日期: 'claim_closed', 客诉日期: 'claim_date' }],
    ['lc', 'Order No', { 'B/L Date': 'bl_date', 'B/L No': 'bl_no', ATD: 'atd', 'L/C Expiry': 'lc_expiry' }],
    ['p5_modes', '订单号', { 运输方式: 'ship_mode', 空运单号: 'bl_no' }],
  ])('%s is named by %s', async (name, key, expected) => {
    const table = await tableOf(name);
    expect(keyOf(table)).toBe(key);
    expect(fields(table)).toMatchObject(expected);
    expect(table.headerRow).toBe(1);
  }); // prettier-ignore

  test('a style number shows no first article', async () => {
    const table = await tableOf('c13_key_sku');
    expect(table.columns.find(({ header }) => header === '货号')?.stage).toBeNull();
  });
});
