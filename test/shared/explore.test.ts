import { applyPatch } from '../../shared/book/apply';
import { isEmptyPatch } from '../../shared/book/patch';
import { CAPABILITIES } from '../../shared/features';
import { fullRunPatch } from '../../shared/features/full-run';
import { proposeDashboard } from '../../shared/figures/dashboard/dashboard';
import { proposeFigures } from '../../shared/features/figures/propose';
import { plan } from '../../shared/plan/plan';
import { mergedPatch } from '../../shared/proposals/proposal';
import { moment } from '../tools/order-facts';
import { readFileSync, readdirSync } from "node:fs";
import { readWorkbook } from '../../xlsx/read';
import { setUp } from '../tools/set-up';
import * as team from '../tools/team-book';

const books: [string, any][] = [
  ...readdirSync('samples').filter((n) => n.endsWith('.xlsx')).map((n): [string, any] => [n, setUp(readWorkbook(readFileSync('samples/' + n)), undefined, moment('2026-05-18 09:00'))]),
  ['team', (team as any).teamBook?.('zh') ?? (team as any).bookFor?.('zh')],
];
console.log(Object.keys(team));
test.each(books)('%s', (name, book) => {
  if (!book) return;
  const run = (b: any, at: string) => fullRunPatch(CAPABILITIES, plan(b, moment(at)));
  let p = plan(book, moment('2026-05-18 09:00'));
  let b = applyPatch(book, mergedPatch(proposeFigures(p).patch)).book;
  b = applyPatch(b, proposeDashboard(plan(b, moment('2026-05-18 09:00'))).patch).book;
  const first = run(b, '2026-05-18 09:00');
  b = applyPatch(b, first).book;
  for (const at of ['2026-05-18 09:00', '2026-05-18 10:00', '2026-05-18 14:10', '2026-05-18 17:50', '2026-05-18 23:50', '2026-05-19 08:00']) {
    const second = run(b, at);
    console.log(name, at, isEmptyPatch(second), second.cells.length, second.columns.length, second.sheets.map((s: any) => s.name), JSON.stringify(second.cells.slice(0, 8)));
  }
});
