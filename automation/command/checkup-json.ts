import { slowestShare } from '../../shared/checkup/bottleneck';
import type { Checkup, Rework } from '../../shared/checkup/checkup';
import type { Advice } from '../../shared/checkup/proposal';
import { both, type Bilingual, type Lang } from '../../shared/lang';
import { whyNone } from '../../shared/mapping/why-none';
import type { Plan } from '../../shared/plan/plan';
import { isoDay } from '../../shared/time/moment';
import { FEW, type Share } from '../../shared/trade/share';

/** Why nothing can be checked up: no orders are found, or none of them has done anything since. */
export function whyNothing(plan: Plan, { orders, since }: Checkup): Bilingual | undefined {
  if (plan.tables.length === 0) return whyNone(plan.book);
  if (orders > 0) return undefined;
  if (since === undefined)
    return both(
      '没有可看的订单：表里没有，或都已取消、是旧表里的同一张单。',
      'There is no order to look at: there is none, or all are cancelled or older copies.',
    );
  const day = isoDay(since);
  return both(
    `${day} 起没有一张订单完成过节点。请把 --since 写早一些，或不写。`,
    `No order has done anything since ${day}. Give --since an earlier day, or leave it out.`,
  );
}

/** What `gendan checkup BOOK --json` prints where nothing can be checked up. */
export const nothingJson = (why: Bilingual, lang: Lang): object => ({ orders: [], reason: why[lang] });

/** The check-up as it prints it: shares as fractions, absent figures null. */
export function checkupJson(checkup: Checkup, proposals: readonly Advice[], lang: Lang): object {
  const { orders, since, stages, paths, transitions, bottleneck, pingPong, conformance, unkept } = checkup;
  const { byTime, byLateness } = bottleneck;
  const slowest = slowestShare(checkup);
  return {
    orders,
    since: since === undefined ? null : isoDay(since),
    stages: stages.map((each) => ({
      stage: each.stage,
      name: each.name[lang],
      role: each.role,
      processes: each.variants,
      unit: each.unit,
      limit: each.limit ?? null,
      n: each.n,
      median: each.median ?? null,
      p80: each.p80 ?? null,
      p90: each.p90 ?? null,
      p95: each.p95 ?? null,
      waiting: each.n < FEW ? null : Object.fromEntries(Object.entries(each.waiting).map(([party, share]) => [party, fraction(share)])), // prettier-ignore
      reopened: reworkJson(each.reopened),
      moved: reworkJson(each.moved),
      skipped: { ...shareJson(each.skipped), orders: each.skipped.orders },
      onTime: { ...shareJson(each.onTime), late: each.onTime.late },
    })),
    variants: paths,
    transitions,
    bottleneck: {
      byTime: byTime
        ? {
            stage: byTime.stage,
            days: rounded(byTime.days),
            share: slowest === undefined ? null : fraction(slowest),
          }
        : null,
      byLateness: byLateness ?? null,
    },
    pingPong,
    conformance: { ...shareJson(conformance.share), deviations: conformance.deviations },
    unkept: unkept.map(({ sheet, column, header, stage, person, ...share }) => ({
      sheet,
      column,
      header,
      stage,
      person: person ?? null,
      ...shareJson(share),
    })),
    proposals: proposals.map(({ title, because, ...each }) => ({
      ...each,
      title: title[lang],
      because: because[lang],
    })),
  };
}

/** How many of how many; of fewer than five no share. */
function shareJson({ of, n }: Share): { count: number; of: number; share: number | null } {
  return { count: of, of: n, share: n < FEW ? null : fraction(of / n) };
}

const reworkJson = ({ n, orders }: Rework): object => ({ n, orders });

/** A share to four decimals: 62.5 % is 0.625. */
const fraction = (share: number): number => Math.round(share * 10_000) / 10_000;
const rounded = (days: number): number => Math.round(days * 100) / 100;
