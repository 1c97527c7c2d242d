/** One run over a workbook in a process of its own: times and peak memory as JSON on standard output. */
import { readFileSync } from 'node:fs';
import { patchWorkbook } from '../xlsx/patch';
import { readWorkbook } from '../xlsx/read';
import type { Sheet } from '../shared/book/model';
import type { CellChange, CellWrite, Patch } from '../shared/book/patch';

export interface Measured {
  readonly readMs: number;
  readonly patchMs: number;
  readonly peakMb: number;
}

function main(path: string): void {
  const bytes = readFileSync(path);
  const started = performance.now();
  const sheet = readWorkbook(bytes).sheets[0]!;
  const read = performance.now();
  const patch = resultColumns(sheet);
  const planned = performance.now();
  const { report } = patchWorkbook(bytes, patch);
  const done = performance.now();
  if (report.written !== patch.cells.length + patch.columns.length)
    throw new Error('the patch was not written whole');
  const measured: Measured = {
    readMs: read - started,
    patchMs: done - planned,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}

/** What a plan writes beside every order. */
function resultColumns(sheet: Sheet): Patch {
  const width = sheet.rows[0]!.length;
  const titles = ['下一节点', '责任人', '到期', '状态', '剩余', '备注'];
  const columns = titles.map((title, i) => {
    const format = i === 2 ? ('datetime' as const) : undefined;
    return {
      sheet: sheet.name,
      column: width + 1 + i,
      headerRow: 1,
      title,
      lastRow: sheet.rows.length,
      width: 14,
      format,
    };
  });
  const cells: CellChange[] = [];
  for (let row = 2; row <= sheet.rows.length; row++) {
    const key = { column: 1, value: sheet.rows[row - 1]![0]! };
    resultOf(row).forEach((write, i) =>
      cells.push({ sheet: sheet.name, row, column: width + 1 + i, key, seen: null, write }),
    );
  }
  return { sheets: [], columns, cells };
}

function resultOf(row: number): CellWrite[] {
  const text = (value: string): CellWrite => ({ as: 'text', value });
  const status = ['已逾期', '即将到期', '正常', '等待上一节点'][row % 4]!;
  return [
    text(['订舱', '报关', '开证', '尾款'][row % 4]!),
    text(['张敏', '李强', 'Ana'][row % 3]!),
    { as: 'datetime', value: 46077 + (row % 300) / 4 },
    text(status),
    { as: 'number', value: (row % 90) - 30 },
    text(`第 ${row} 行`),
  ];
}

main(process.argv[2]!);
