import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libreOffice, recalculated } from '../../../scripts/libreoffice';
import { valueAt } from '../../../shared/book/model';
import { figuresPatch } from '../../../shared/figures/written';
import { plan as planOf } from '../../../shared/plan/plan';
import { patchWorkbook } from '../../../xlsx/patch';
import { readWorkbook } from '../../../xlsx/read';
import { moment } from '../../tools/order-facts';

const program = libreOffice();
const NOW = moment('2026-05-18 10:00');

(program ? test : test.skip)(
  'LibreOffice comes to the same values by the formulas of 跟单_指标',
  () => {
    const files = ['出货跟踪表-2026.xlsx', 'Order Tracker LC 2026.xlsx'];
    const books = new Map(
      files.map((file) => {
        const bytes = readFileSync(join(__dirname, '../../../samples', file));
        return [file, patchWorkbook(bytes, figuresPatch(planOf(readWorkbook(bytes), NOW))).bytes];
      }),
    );
    const made = recalculated(program!, books);
    expect(made.size).toBe(files.length);
    for (const bytes of made.values()) {
      const sheet = readWorkbook(bytes).sheets.find(
        ({ name }) => name === '跟单_指标' || name === 'Gendan Figures',
      )!;
      const at = (zh: string, en: string): number => sheet.rows[0]!.findIndex((title) => title === zh || title === en) + 1; // prettier-ignore
      const [value, formula] = [at('值', 'Value'), at('公式', 'Formula')];
      let compared = 0;
      for (let row = 2; row <= sheet.rows.length; row++) {
        const [told, counted] = [valueAt(sheet, row, value), valueAt(sheet, row, formula)];
        if (typeof told !== 'number') expect(counted ?? '').toBe('');
        else {
          expect(counted).toBeCloseTo(told, 12);
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(20);
    }
  },
  300_000,
);
