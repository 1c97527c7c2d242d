import type { Plan } from '../../shared/plan/plan';

/** The questions that every record sheet answers, over all that are declared. */
async function records() {
  const [{ recordQueries }, { RECORD_SHEETS }] = await Promise.all([
    import('../../shared/proposals/records'),
    import('../../shared/features/record-sheets'),
  ]);
  return recordQueries(RECORD_SHEETS);
}

/** Desks show what all capabilities bring to them. */
async function desks() {
  const [{ deskQueries }, { CAPABILITIES }] = await Promise.all([
    import('../../shared/features/desks/queries'),
    import('../../shared/features'),
  ]);
  return deskQueries(CAPABILITIES);
}

/** Findings are what all capabilities find, besides those of the orders. */
async function findings() {
  const [{ findingQueries }, { CAPABILITIES }] = await Promise.all([
    import('../../shared/features/findings/queries'),
    import('../../shared/features'),
  ]);
  return findingQueries(CAPABILITIES);
}

/** What is to be done today besides the stages of orders, of all capabilities. */
async function items() {
  const [{ itemQueries }, { CAPABILITIES }] = await Promise.all([
    import('../../shared/features/today/items'),
    import('../../shared/features'),
  ]);
  return itemQueries(CAPABILITIES);
}

/** A meeting talks about what all capabilities bring. */
async function meetings() {
  const [{ meetingQueries, ...own }, { CAPABILITIES }] = await Promise.all([
    import('../../shared/features/meetings/queries'),
    import('../../shared/features'),
  ]);
  return { ...own, ...meetingQueries(CAPABILITIES) };
}

/**
 * Where the questions of each capability are, loaded when the first of them is asked. A question goes by its
 * capability and its name there: `order.stage`.
 * #add-a-query #add-a-view
 */
export const ROOMS = {
  book: () => import('../../shared/proposals/queries'),
  today: () => import('../../shared/features/today/queries'),
  questions: () => import('../../shared/features/questions/queries'),
  board: () => import('../../shared/features/board/queries'),
  order: () => import('../../shared/features/order/queries'),
  neworder: () => import('../../shared/features/order/new/queries'),
  money: () => import('../../shared/features/money/queries'),
  matters: () => import('../../shared/features/matters/queries'),
  messages: () => import('../../shared/features/messages/queries'),
  norms: () => import('../../shared/features/norms/queries'),
  projects: () => import('../../shared/features/projects/queries'),
  figures: () => import('../../shared/features/figures/queries'),
  team: () => import('../../shared/features/team/queries'),
  skills: () => import('../../shared/features/skills/queries'),
  knowledge: () => import('../../shared/features/knowledge/queries'),
  timeline: () => import('../../shared/features/timeline/queries'),
  month: () => import('../../shared/features/month/queries'),
  process: () => import('../../shared/features/process/queries'),
  checkup: () => import('../../shared/features/checkup/queries'),
  calendar: () => import('../../shared/features/calendar/queries'),
  setup: () => import('../../shared/features/setup/queries'),
  share: () => import('../../shared/features/share/queries'),
  orders: () => import('../../shared/orders/queries'),
  trade: () => import('../../shared/features/trade/queries'),
  documents: () => import('../../shared/features/documents/queries'),
  records,
  items,
  desks,
  findings,
  meetings,
} satisfies Record<string, () => Promise<object>>;

type Rooms = { [R in keyof typeof ROOMS]: Awaited<ReturnType<(typeof ROOMS)[R]>> };

/** Every question that the pane may ask of a planned book. */
export type QueryName = { [R in keyof Rooms]: `${R}.${keyof Rooms[R] & string}` }[keyof Rooms];

type Query<N> = N extends `${infer R extends keyof Rooms}.${infer Q}` ? Rooms[R][Q & keyof Rooms[R]] : never;

/** What a query takes besides the plan. */
export type QueryArgs<N extends QueryName> =
  Query<N> extends (plan: Plan, ...args: infer A extends unknown[]) => unknown ? A : never;
export type Answer<N extends QueryName> =
  Query<N> extends (plan: Plan, ...args: never[]) => infer A ? A : never;

/** The function that answers a question. */
export async function queryOf(name: QueryName): Promise<(plan: Plan, ...args: unknown[]) => unknown> {
  const [room, query] = name.split('.') as [keyof Rooms, string];
  const loaded: Readonly<Record<string, unknown>> = await ROOMS[room]();
  return loaded[query] as (plan: Plan, ...args: unknown[]) => unknown;
}
