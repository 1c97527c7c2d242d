import { benchSheet } from '../../../bench/book';
import { plan as planOf } from '../../../shared/plan/plan';
import { parseIso, dayOf } from '../../../shared/time/moment';
import { allFigureRows } from '../../../shared/figures/rows-of';
import { figuresPatch } from '../../../shared/figures/written';
import { aggregatedRows } from '../../../shared/figures/sheet-rows';
import { figuresView } from '../../../shared/features/figures/view';
import { applyPatch } from '../../../shared/book/apply';
import { patchOf } from '../../../shared/plan/patch-of';
test('t', () => {
  const now = parseIso('2026-05-18 10:00')!;
  const { sheet } = benchSheet(10000, dayOf(now));
  const t = (n: string, f: () => any) => { const a = process.cpuUsage(); const r = f(); const b = process.cpuUsage(a); console.log(n, Math.round(b.user / 1000), 'ms'); return r; };
  for (const k of [1,2]) {
  const book = { sheets: [sheet] };
  const plan = t('plan', () => planOf(book, now));
  t('patchOf', () => patchOf(plan));
  const rows = t('rows', () => allFigureRows(plan));
  console.log(rows.length, t('agg', () => aggregatedRows(plan)).length);
  const patch = t('patch', () => figuresPatch(plan));
  console.log(patch.sheets.map((s: any) => [s.name, s.rows.length]));
  const book2 = t('apply', () => applyPatch(book, patch).book);
  const plan2 = t('plan2', () => planOf(book2, now));
  const p2 = t('again', () => figuresPatch(plan2));
  console.log(p2.cells.length, p2.sheets.length, p2.cells.slice(0,3));
  t('view', () => figuresView(plan2, {}));
  }
});
