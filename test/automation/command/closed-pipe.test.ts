import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSheet } from '../../../shared/book/model';
import { readWorkbook } from '../../../xlsx/read';
import { built } from '../../tools/built';
import { orderBook } from '../../tools/order-book';
import { buildWorkbook } from '../../tools/workbook';

const MAIN = join(__dirname, '../../../dist/automation/command/main.js');

test('gendan plan --write --yes | head writes, though nobody reads to the end', async () => {
  built('command');
  const folder = mkdtempSync(join(tmpdir(), 'gendan-pipe-'));
  try {
    const path = join(folder, '出货跟踪表.xlsx');
    writeFileSync(path, buildWorkbook(orderBook()));
    const child = spawn(process.execPath, [
      MAIN,
      'plan',
      path,
      '--write',
      '--yes',
      '--now',
      '2026-05-18T10:00',
    ]);
    // The reader is gone before the first line.
    child.stdout.destroy();
    child.stderr.destroy();
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(0);
    const { rows } = findSheet(readWorkbook(readFileSync(path)), '出货')!;
    expect(rows[1]).toContain('跟单·状态');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
