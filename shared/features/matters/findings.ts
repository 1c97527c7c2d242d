import type { Finding } from '../../finding';
import { both, type Bilingual } from '../../lang';
import { arbiterBar } from '../../matters/arbiter';
import { MATTER_KINDS, MATTER_STATES, type MatterState } from '../../matters/kinds.data';
import { MATTERS, type Matter } from '../../matters/matters.sheet';
import { numberParts } from '../../matters/hand-offs/number';
import { OPEN_STATES } from '../../matters/open-state';
import { mattersOf, type PlacedMatter } from '../../orders/matters';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { ColumnKey } from '../../records/sheet';
import { onceFor } from '../../remembered';
import { dayOf, lastMinuteOf, minuteOf, type Moment } from '../../time/moment';
import { orderKey } from '../../trade/order-key';
import { unknownOrders } from '../../trade/unknown-order';
import { missingStatement } from './dispute';
import { REFUSED } from './refusals';

/** What is wrong in rows of 跟单_事项; the rest of each row counts. Lists of findings ask again and again. */
export const matterFindings = onceFor((plan: Plan): readonly Finding[] => {
  const matters = mattersOf(plan);
  const orders = new Set(plan.tables.flatMap((table) => table.rows.map(({ row }) => row.order)));
  const keys = new Set([...orders].map(orderKey));
  const named = matters.flatMap(({ matter: { order }, turn, place }) =>
    order && turn ? [{ order, place: place('order') }] : [],
  );
  return [
    ...recordsOf(plan, MATTERS).findings,
    ...matters.flatMap((each) => ofRow(plan, each, keys)),
    ...unknownOrders(named, orders, 'matter'),
  ];
});

interface Wrong {
  readonly column: ColumnKey<typeof MATTERS>;
  readonly message: Bilingual;
  readonly severity?: Finding['severity'];
}

/** `orders`: keys of those in the book. */
function ofRow(plan: Plan, placed: PlacedMatter, orders: ReadonlySet<string>): Finding[] {
  return [
    ...wrongState(placed.matter),
    ...wrongTimes(placed.matter, plan.now),
    ...twoOrders(placed.matter, orders),
    ...wrongDispute(plan, placed.matter),
    ...unanswered(plan, placed),
  ]
    .filter(({ column }, at, all) => all.findIndex((each) => each.column === column) === at)
    .map(({ column, message, severity = 'warning' }) => ({
      place: placed.place(column),
      severity,
      kind: 'matter',
      message,
    }));
}

/** Which states end a kind, beside `withdrawn`. */
const ENDS: Readonly<Record<Matter['kind'], readonly MatterState[]>> = {
  handoff: ['accepted', 'done'],
  decision: ['done', 'declined'],
  dispute: ['decided', 'done'],
  suggestion: ['accepted', 'declined', 'decided', 'done'],
  breach: ['acknowledged', 'accepted', 'done'],
  activity: ['done', 'declined'],
};

function wrongState({ number, kind, state = 'open', closed }: Matter): Wrong[] {
  const { zh, en } = MATTER_STATES[state];
  const isFit = OPEN_STATES[kind].includes(state) || ENDS[kind].includes(state) || state === 'withdrawn';
  if (!isFit) {
    const word = MATTER_KINDS[kind];
    const message = both(
      `${number} 是${word.zh}，没有“${zh}”这个状态，按已了结算；要办请改成“进行中”`,
      `${number} is a ${word.en.toLowerCase()}, which is never “${en}”: it counts as over; set it to “Open” if somebody is to act`,
    );
    return [{ column: 'state', message }];
  }
  const isEnded = closed !== undefined && state !== 'rejected' && OPEN_STATES[kind].includes(state);
  if (!isEnded) return [];
  const message = both(
    `${number} 有结束时间，状态还是“${zh}”，按已了结算：改状态，还是清空结束时间？`,
    `${number} has a closing time and is still “${en}”: it counts as over. Change its state, or empty “Closed”?`,
  );
  return [{ column: 'closed', message }];
}

/** Of each moment what cannot be: before it was handed over or raised, or still to come. */
function wrongTimes({ number, kind, handed, accepted, closed }: Matter, now: Moment): Wrong[] {
  const found: Wrong[] = [];
  const isFuture = (at: Moment | undefined): boolean => at !== undefined && dayOf(at) > dayOf(now);
  const isBefore = (at: Moment | undefined): boolean =>
    at !== undefined && handed !== undefined && lastMinuteOf(at) < minuteOf(handed);
  if (kind === 'handoff') {
    if (isFuture(handed)) found.push({ column: 'handed', message: FUTURE.handed(number) });
    if (isFuture(accepted)) found.push({ column: 'accepted', message: FUTURE.accepted(number) });
    else if (isBefore(accepted)) found.push({ column: 'accepted', message: BEFORE.accepted(number) });
  }
  if (isFuture(closed)) found.push({ column: 'closed', message: FUTURE.closed(number) });
  else if (isBefore(closed)) found.push({ column: 'closed', message: BEFORE.closed(number) });
  return found;
}

const FUTURE = {
  handed: (number: string): Bilingual =>
    both(`${number} 的交出时间还没到，请核对`, `${number} is handed over at a time to come: check it`),
  accepted: (number: string): Bilingual =>
    both(`${number} 的接受时间还没到，请核对：接收人从那时才起算`, `${number} is accepted at a time to come: check it, the receiver’s clock starts only then`),
  closed: (number: string): Bilingual =>
    both(`${number} 的结束时间还没到，请核对：有结束时间就按已了结算`, `${number} is closed at a time to come: check it, what has a closing time counts as over`),
}; // prettier-ignore
const BEFORE = {
  accepted: (number: string): Bilingual =>
    both(`${number} 接受时间早于交出时间，请核对`, `${number} was accepted before it was handed over: check both times`),
  closed: (number: string): Bilingual =>
    both(`${number} 结束时间早于交出时间，请核对`, `${number} was closed before it was handed over or raised: check both times`),
}; // prettier-ignore

/** A hand-off whose number names one order of the book, and its column another: rows were moved, or one is mistyped. */
function twoOrders({ number, kind, order }: Matter, orders: ReadonlySet<string>): Wrong[] {
  const said = kind === 'handoff' && order ? numberParts(number)?.order.split(' / ')[0] : undefined;
  if (!order || said === undefined || orderKey(said) === orderKey(order) || !orders.has(orderKey(said)))
    return [];
  const message = both(
    `${number} 编号里是 ${said}，订单列写的是 ${order}：按订单列算，请核对`,
    `${number} names ${said} in its number and ${order} as its order, which counts: check which it is`,
  );
  return [{ column: 'order', message }];
}

function wrongDispute(plan: Plan, matter: Matter): Wrong[] {
  const { kind, state, number, arbiter = '' } = matter;
  if (kind !== 'dispute' || state === 'withdrawn') return [];
  const found: Wrong[] = [];
  const bar = arbiter.trim() === '' ? undefined : arbiterBar(matter, arbiter, plan.team);
  if (bar && !plan.config.settings.ownApproval)
    found.push({ column: 'arbiter', message: REFUSED.bar(arbiter, bar) });
  const missing = state === 'decided' || state === 'done' ? missingStatement(matter) : undefined;
  if (missing !== undefined) {
    const message = both(
      `${number} 已经裁决，却没有${missing}的陈述。请补上，或把状态改回“进行中”`,
      `${number} is decided without a statement of ${missing}: add it, or set the state back to “Open”`,
    );
    found.push({ column: missing === (matter.raisedBy || '1') ? 'first' : 'second', message });
  }
  return found;
}

/** What nobody acts on though those above have heard of it, and what names nobody and has nobody to fall to. */
function unanswered({ team, now }: Plan, { matter: { number }, turn }: PlacedMatter): Wrong[] {
  if (!turn) return [];
  if (turn.owner === '' && team.members.length > 0 && team.holders(turn.role, dayOf(now)).length === 0) {
    const message = both(`${number} 没写由谁办，也没有人担任这个岗位`, `${number} names nobody who is to act, and nobody holds the role`); // prettier-ignore
    return [{ column: 'owner', message }];
  }
  if (!turn.escalated.includes('director')) return [];
  const message = both(`${number} 逾期已上报两次，还没有人办`, `${number} was escalated twice and nobody has acted`); // prettier-ignore
  return [{ column: 'number', message, severity: 'info' }];
}
