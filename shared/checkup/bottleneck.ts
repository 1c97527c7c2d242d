import { dayOf, MINUTES_PER_DAY } from '../time/moment';
import { FEW } from '../trade/share';
import type { Bottleneck, Checkup } from './checkup';
import type { Deed } from './order-said';
import { elapsedOf, isTimed } from './stage-checks';

/** Which stage takes the most time of all, and which is late in the most orders. `keys`: in the order of the process. */
export function bottleneckOf(deeds: readonly Deed[], keys: readonly string[]): Bottleneck {
  const minutes = new Map<string, number>();
  const late = new Map<string, { orders: Set<string>; days: number }>();
  let all = 0;
  for (const deed of deeds) {
    const { key } = deed.stage;
    if (isTimed(deed)) {
      const elapsed = elapsedOf(deed);
      all += elapsed;
      minutes.set(key, (minutes.get(key) ?? 0) + elapsed);
    }
    if (!deed.isLate) continue;
    let lateness = late.get(key);
    if (!lateness) late.set(key, (lateness = { orders: new Set(), days: 0 }));
    lateness.orders.add(deed.order);
    if (deed.due !== undefined) lateness.days += Math.max(0, deed.day - dayOf(deed.due));
  }
  const slow = bestOf(keys, (key) => [minutes.get(key) ?? 0, 0]);
  const often = bestOf(keys, (key) => [late.get(key)?.orders.size ?? 0, late.get(key)?.days ?? 0]);
  return {
    byTime:
      slow === undefined
        ? undefined
        : { stage: slow, days: minutes.get(slow)! / MINUTES_PER_DAY, share: minutes.get(slow)! / all },
    byLateness:
      often === undefined
        ? undefined
        : { stage: often, orders: late.get(often)!.orders.size, days: late.get(often)!.days },
  };
}

/** The share of all time that the slowest stage takes; undefined where it is not known or made of few times. */
export function slowestShare({ stages, bottleneck: { byTime } }: Pick<Checkup, 'stages' | 'bottleneck'>) {
  const n = stages.reduce((sum, each) => sum + (each.stage === byTime?.stage ? each.n : 0), 0);
  return n < FEW ? undefined : byTime?.share;
}

/** The key with the greatest figures, the first of those that are alike; undefined where all are nothing. */
function bestOf(
  keys: readonly string[],
  figures: (key: string) => readonly [number, number],
): string | undefined {
  let best: { key: string; figures: readonly [number, number] } | undefined;
  for (const key of keys) {
    const [a, b] = figures(key);
    if (a === 0) continue;
    if (!best || a > best.figures[0] || (a === best.figures[0] && b > best.figures[1]))
      best = { key, figures: [a, b] };
  }
  return best?.key;
}
