import { plan } from '../../shared/plan/plan';
import { checkupOf } from '../../shared/checkup/checkup-of';
import { adviceOf } from '../../shared/checkup/advice';
import { keptBook } from '../tools/checkup-book';
import { MID_MORNING as now } from '../tools/set-up';
test('x', () => {
  const out: string[] = [];
  for (const lang of ['zh', 'en'] as const) {
    const b = keptBook(lang);
    const p = plan(b, now); const c = checkupOf(p, {}); const a = adviceOf(p, c);
    out.push(b.sheets.map((s) => s.name + s.rows.length).join());
    out.push(p.findings?.slice(0, 5).map((f: any) => JSON.stringify(f.what ?? f)).join('\n') ?? '');
    out.push(c.stages.filter((s) => s.n + s.onTime.n > 0).map((s) => [s.stage, s.unit, s.limit, s.n, s.median, s.p80, s.onTime.of, s.onTime.n, JSON.stringify(s.waiting), s.reopened.n, s.moved.n, s.skipped.of].join(' ')).join('\n'));
    out.push(JSON.stringify(c.paths.map((x) => [x.n, x.path.join('>')])));
    out.push(JSON.stringify(c.conformance.share), JSON.stringify(c.conformance.deviations.map((d) => [d.kind, d.stage, d.before, d.orders.length])), JSON.stringify(c.unkept.length));
    out.push([lang, c.orders, p.tables.length, a.map((x) => x.id + ' ' + x.title[lang] + ' // ' + x.because[lang] + JSON.stringify(x.effect.past) + JSON.stringify({ ...x.effect.open, changed: x.effect.open.changed.length })).join(' | ')].join(' '));
  }
  console.log(out.join('\n'));
});
