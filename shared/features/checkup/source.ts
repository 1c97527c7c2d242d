import type { Checkup, StageCheck } from '../../checkup/checkup';
import type { Advice } from '../../checkup/proposal';
import { entriesOf } from '../../orders/entry';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { dayOf } from '../../time/moment';
import { medianOf } from '../../trade/share';

// STAND-IN until checkupOf is there.
function checkupOf(plan: Plan, { since }: { since: number | undefined }): Checkup {
  const stages = new Map<string, any>();
  const paths = new Map<string, any>();
  const trans = new Map<string, any>();
  for (const e of entriesOf(plan)) {
    const row = e.whole.speaks.row.order;
    const dated: { key: string; d: number }[] = [];
    row.stages.forEach((s) => {
      const k = s.stage.key;
      const c = stages.get(k) ?? {
        stage: k,
        name: s.stage.name,
        role: (s.stage as any).role ?? 'sales',
        variants: [],
        unit: s.stage.limit?.unit ?? 'd',
        limit: s.stage.limit?.amount,
        times: [],
        waiting: {},
        reopened: { n: 0, orders: [] },
        moved: { n: 0, orders: [] },
        skipped: { of: 0, n: 0, orders: [] },
        onTime: { of: 0, n: 0, late: [] },
      };
      stages.set(k, c);
      if (s.done === undefined) return;
      if (since !== undefined && dayOf(s.done) < since) return;
      dated.push({ key: k, d: dayOf(s.done) });
      if (s.start !== undefined)
        c.times.push({ order: e.key, took: Math.max(0, dayOf(s.done) - dayOf(s.start)) });
      if (s.due !== undefined) {
        c.onTime.n++;
        if (dayOf(s.done) <= dayOf(s.due)) c.onTime.of++;
        else c.onTime.late.push(e.key);
      }
    });
    dated.sort((a, b) => a.d - b.d);
    const path = dated.map((x) => x.key);
    if (path.length === 0) continue;
    const pk = JSON.stringify(path);
    const p = paths.get(pk) ?? { path, n: 0, closed: 0, orders: [] };
    p.n++;
    p.orders.push(e.key);
    paths.set(pk, p);
    for (let i = 0; i + 1 < dated.length; i++) {
      const tk = JSON.stringify([path[i], path[i + 1]]);
      const t = trans.get(tk) ?? { from: path[i], to: path[i + 1], days: [] };
      t.days.push(dated[i + 1]!.d - dated[i]!.d);
      trans.set(tk, t);
    }
  }
  const q = (xs: number[], p: number): number | undefined => {
    if (!xs.length) return undefined;
    const s = [...xs].sort((a, b) => a - b);
    const k = p * (s.length - 1);
    const f = Math.floor(k);
    return s[f]! + (k - f) * ((s[f + 1] ?? s[f]!) - s[f]!);
  };
  const list = [...stages.values()].map((c): StageCheck => {
    const xs = c.times.map((t: any) => t.took);
    return {
      ...c,
      n: xs.length,
      median: medianOf(xs),
      p80: q(xs, 0.8),
      p90: q(xs, 0.9),
      p95: q(xs, 0.95),
      waiting:
        xs.length % 3 === 1 ? { factory: 0.4, customer: 0.2 } : xs.length % 3 === 2 ? { bank: 0.2 } : {},
    };
  });
  const worst = [...list].sort((a, b) => b.onTime.late.length - a.onTime.late.length)[0];
  const long = [...list].sort(
    (a, b) => b.times.reduce((s, t) => s + t.took, 0) - a.times.reduce((s, t) => s + t.took, 0),
  )[0];
  return {
    since,
    orders: entriesOf(plan).length,
    stages: list,
    paths: [...paths.values()].sort((a, b) => b.n - a.n),
    transitions: [...trans.values()].map((t) => ({
      from: t.from,
      to: t.to,
      n: t.days.length,
      medianDays: medianOf(t.days)!,
    })),
    bottleneck: {
      byTime: long && { stage: long.stage, days: long.times.reduce((s, t) => s + t.took, 0), share: 0.31 },
      byLateness: worst && { stage: worst.stage, orders: worst.onTime.late.length, days: 40 },
    },
    pingPong: [
      {
        between: ['sales', 'merchandiser'],
        n: 7,
        orders: [...paths.values()].slice(0, 2).flatMap((p) => p.orders),
      },
    ],
    conformance: {
      share: { of: 5, n: 9 },
      deviations: list.slice(2, 4).map((s) => ({
        kind: 'early',
        stage: s.stage,
        before: list[1]!.stage,
        orders: s.times.slice(0, 4).map((t) => t.order),
      })),
    },
    unkept: [
      {
        person: undefined,
        sheet: plan.tables[0]!.table.sheet,
        column: 4,
        header: '验货日期',
        stage: list[5]!.stage,
        of: 2,
        n: 40,
      },
    ],
  };
}
const adviceOf = (plan: Plan, checkup: Checkup): Advice[] =>
  checkup.stages
    .filter((s) => s.n > 4)
    .slice(0, 3)
    .map((s, i) => ({
      id: 'limit ' + s.stage,
      kind: (['limit', 'chase', 'split'] as const)[i]!,
      stages: [s.stage],
      title: { zh: s.name.zh + '：时限改为 9 个工作日', en: s.name.en + ': limit to 9 working days' },
      because: {
        zh: '90 次里按时 0 次，八成在 9 个工作日内。',
        en: 'On time 0 of 90 times; four in five within 9 working days.',
      },
      orders: s.onTime.late,
      edits:
        i === 2
          ? []
          : [
              {
                variant: 'tt-fob',
                stage: s.stage,
                do: 'set' as const,
                column: 'limit' as const,
                text: '9wd',
              },
            ],
      effect:
        i === 2
          ? { past: { of: 0, before: 0, after: 0 }, open: { of: 0, before: 0, after: 0, changed: [] } }
          : {
              past: { of: 90, before: 90, after: 12 },
              open: { of: 14, before: 3, after: 0, changed: s.onTime.late.slice(0, 3) },
            },
    }));
const proposeAdvice = (plan: Plan, _checkup: Checkup, _id: string, _said: unknown): Proposal => ({
  title: { zh: 'x', en: 'x' },
  patch: { sheets: [], columns: [], cells: [] },
  notes: [],
});
export { checkupOf, adviceOf, proposeAdvice };
