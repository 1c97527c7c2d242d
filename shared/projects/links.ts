import type { Bilingual } from '../lang';
import type { Finding } from '../finding';
import { keyFor, type Words } from '../templates/vocabulary/words';
import { orderKey } from '../trade/order-key';
import { inOrder, isBefore } from './in-order';
import type { Net, NetRow } from './net';
import type { ProjectLine } from './project-rows';
import { SAYS } from './words';

/**
 * Adds the links of a project to its net, `A/装柜 > B/订舱` in the words of either language; of an order in several
 * shipments all do the left side first. Gives a finding for each that cannot be read, names what is not there, or closes a
 * ring: those count for nothing. `gone`: orders of the project that were cancelled; their links say nothing any more.
 */
export function addLinks(
  net: Net,
  line: ProjectLine,
  stages: Words<string>,
  gone: readonly string[],
): Finding[] {
  const findings: Finding[] = [];
  const place = line.from.place('links');
  const tell = (message: Bilingual): void => {
    findings.push({ place, severity: 'warning', kind: 'project', message });
  };
  const pairs: Pair[] = [];
  const named = rowsByName(net.rows);
  for (const order of gone) named.set(orderKey(order), []);
  for (const text of line.values.links) {
    const sides = text.split(ARROW).map(withoutShaft);
    if (sides.length < 2 || sides.some((side) => side === '')) {
      tell(SAYS.noLink(text));
      continue;
    }
    const read = sides.map((side) => sideOf(side, named, net, stages));
    const wrong = read.find((side) => 'problem' in side);
    if (wrong) tell(wrong.problem);
    else
      for (let at = 1; at < read.length; at++)
        pairs.push(pairOf(text, read[at - 1] as Side, read[at] as Side));
  }
  join(net, pairs, tell);
  return findings;
}

/** The head of what stands between the two sides of a link, as keyboards and their helpers write it. */
const ARROW = /[>＞→⇒≥➔➜➡⟶»›》]+[=＝]?\uFE0F?/u;

/** The dashes that lead to the head of an arrow; character by character, since a cell may hold thousands. */
function withoutShaft(side: string): string {
  let end = side.length;
  while (end > 0 && SHAFT.test(side[end - 1]!)) end--;
  return side.slice(0, end).trim();
}

const SHAFT = /[-=－＝–—―─~\s]/u;

interface Side {
  readonly tasks: readonly number[];
}

interface Pair {
  readonly text: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const pairOf = (text: string, before: Side, after: Side): Pair => ({
  text,
  before: before.tasks,
  after: after.tasks,
});

/** No number and name together have more. */
const MOST_PARTINGS = 20;

/**
 * What parts order and stage: a slash, or what people type for one. Numbers of orders and names of stages may have them of
 * their own, so each is tried, the last one first.
 */
const PARTING = /[/／:：\s]/u;

/** The tasks of a side, `A-1/装柜`. */
function sideOf(
  text: string,
  named: ReadonlyMap<string, readonly NetRow[]>,
  { nodes }: Net,
  stages: Words<string>,
): Side | { readonly problem: Bilingual } {
  let known: string | undefined;
  let tried = 0;
  for (
    let at = lastParting(text, text.length);
    at > 0 && tried++ < MOST_PARTINGS;
    at = lastParting(text, at)
  ) {
    const [name, word] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    const rows = named.get(orderKey(name));
    if (!rows) continue;
    known = name;
    const stage = keyFor(stages, word);
    if (stage === undefined) continue;
    const tasks = rows.flatMap((row) => tasksOf(row, stage));
    if (rows.length > 0 && tasks.length === 0) return { problem: SAYS.notKept(text, name, word) };
    return { tasks: tasks.filter((task) => nodes[task]!.is === 'open') };
  }
  if (known !== undefined) return { problem: SAYS.noStage(text, known) };
  return { problem: lastParting(text, text.length) > 0 ? SAYS.noOrder(text) : SAYS.noLink(text) };
}

function lastParting(text: string, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (PARTING.test(text[at]!)) return at;
  return -1;
}

/** Rows by the key of their order, and by what their sheet calls them where no order of the project is called so. */
function rowsByName(rows: readonly NetRow[]): Map<string, readonly NetRow[]> {
  const found = new Map<string, NetRow[]>();
  const add = (name: string, row: NetRow): void => {
    const known = found.get(name);
    if (known) known.push(row);
    else found.set(name, [row]);
  };
  for (const row of rows) add(orderKey(row.order), row);
  const orders = new Set(found.keys());
  for (const row of rows) {
    const own = orderKey(row.placed.row.row.key);
    if (!orders.has(own)) add(own, row);
  }
  return found;
}

function tasksOf({ stages, task }: NetRow, key: string): number[] {
  const at = task[stages.findIndex(({ stage }) => stage.key === key)];
  return at === undefined ? [] : [at];
}

/** Puts the pairs into the net; where that closes a ring, those that close it are left out, in the order in which they are written. */
function join(net: Net, pairs: readonly Pair[], tell: (message: Bilingual) => void): void {
  const { after } = net;
  const before = after.map((each) => [...each]);
  for (const pair of pairs) connect(after, pair);
  if (inOrder(after)) return;
  before.forEach((each, at) => (after[at] = each));
  for (const pair of pairs) {
    const closes = pair.before.some((from) =>
      pair.after.some((to) => from === to || isBefore(to, from, after)),
    );
    if (closes) tell(SAYS.ring(pair.text));
    else connect(after, pair);
  }
}

function connect(after: number[][], pair: Pair): void {
  for (const to of pair.after)
    for (const from of pair.before) if (!after[to]!.includes(from)) after[to]!.push(from);
}
