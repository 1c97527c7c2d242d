import { oneLine } from '../../shared/cells/one-line';
import { addressOf, columnLetters } from '../../shared/book/address';
import type { Patch } from '../../shared/book/patch';
import { both, type Bilingual } from '../../shared/lang';
import { CAPABILITIES } from '../../shared/features';
import { allFindings } from '../../shared/features/findings/all';
import { OF_BOOK, type Finding } from '../../shared/finding';
import { lateOrders, orderCounts } from '../../shared/plan/late-orders';
import { leftOf, leftText } from '../../shared/plan/left';
import type { OrderPlan } from '../../shared/plan/order-plan';
import type { Plan } from '../../shared/plan/plan';
import { unverifiedNote } from '../../shared/plan/why';
import { ownerText, standingText } from '../../shared/plan/result-patch';
import { CLOSED, type Status } from '../../shared/process/status';
import { findingKind, PHASE_WORDS, STATUS_TONES, statusText } from '../../shared/templates/vocabulary';
import { isoOf, lastMinuteOf } from '../../shared/time/moment';
import type { Context } from './context';
import { statusCounts } from './plan-json';
import { toDoText } from '../../shared/templates/vocabulary/to-do';
import { textTable } from './text-table';
import { SAY } from './words';

/** Orders shown unless all are asked for. */
const MOST_ORDERS = 40;
const EXAMPLES_PER_KIND = 3;

/** The open orders, the most pressing first. */
export function printOrders(plan: Plan, context: Context, all: boolean): void {
  const { print, say, paint, lang } = context;
  const orders = plan.tables.flatMap(({ rows }) => rows.map(({ order }) => order));
  const open = orders
    .filter((order) => order.next !== undefined || standingText(order) !== undefined)
    .sort(byUrgency);
  const shown = all ? open : open.slice(0, MOST_ORDERS);
  const count = orderCounts(plan).orders;
  const counts = Object.entries(statusCounts(plan)).map(
    ([status, count]) => `${statusText(status as Status, lang)} ${count}`,
  );
  print(
    paint.bold(say(both(`${isoOf(plan.now)}，${count}张订单：`, `${isoOf(plan.now)}, ${count} orders: `))) +
      counts.join(lang === 'zh' ? '，' : ', '),
  );
  const [late, behind] = [lateOrders(plan).length, orderCounts(plan).behind];
  print(
    say(
      both(
        `逾期 ${late} 单，落后 ${behind} 单`,
        `${late} ${late === 1 ? 'order' : 'orders'} late, ${behind} behind`,
      ),
    ),
  );
  const asked = plan.questions.filter(({ about }) => about === 'column').length;
  if (asked > 0) print(paint.yellow(say(SAY.columnsAsked(asked))));
  print();
  const head = [SAY.order, SAY.next, SAY.owner, SAY.due, SAY.status, SAY.left].map(say);
  if (shown.length > 0)
    print(
      textTable(
        head,
        shown.map((order) => orderLine(order, plan, context)),
        34,
      ),
    );
  if (shown.length < open.length)
    print(
      paint.dim(
        say(
          both(
            `  另有${open.length - shown.length}张，--all 全部列出`,
            `  and ${open.length - shown.length} more: --all lists them`,
          ),
        ),
      ),
    );
  printUnverified(plan, open, context);
  print();
}

/** Which deadlines rest on days that no calendar knows for certain, once for each reason. */
function printUnverified(plan: Plan, open: readonly OrderPlan[], { print, say, paint }: Context): void {
  const reasons = new Map<string, { text: Bilingual; times: number }>();
  for (const order of open) {
    const { next } = order;
    if (!next) continue;
    const text = unverifiedNote(next, plan.clocks.of(order.variant, order.country)[next.stage.index]!);
    if (!text) continue;
    const known = reasons.get(text.zh);
    reasons.set(text.zh, { text, times: (known?.times ?? 0) + 1 });
  }
  for (const { text, times } of reasons.values())
    print(
      paint.yellow(
        say(
          both(
            `${SAY.unverified.zh}${text.zh}（${times}个截止日）`,
            `${SAY.unverified.en}${text.en} (${times} ${times === 1 ? 'deadline' : 'deadlines'})`,
          ),
        ),
      ),
    );
}

function orderLine(order: OrderPlan, plan: Plan, { say, lang, paint }: Context): string[] {
  const { next } = order;
  if (!next) {
    const phase = say(PHASE_WORDS[order.phase]);
    return [
      order.key,
      lang === 'zh' ? `（${phase}）` : `(${phase})`,
      '',
      '',
      statusText(order.status, lang),
      '',
    ];
  }
  const left = leftOf(next, plan.clocks.of(order.variant, order.country)[next.stage.index]!, plan.now);
  const tone = PAINT[STATUS_TONES[next.status]];
  return [
    order.key,
    say(toDoText(next.stage.name)),
    ownerText(next, lang),
    next.due === undefined ? '' : isoOf(next.due),
    tone
      ? paint[tone](statusText(next.status, lang, next.wait?.party))
      : statusText(next.status, lang, next.wait?.party),
    left ? say(leftText(left, next.status)) : '',
  ];
}

const PAINT: Partial<Record<string, 'red' | 'yellow' | 'green' | 'cyan' | 'dim'>> = {
  late: 'red',
  soon: 'yellow',
  good: 'green',
  waiting: 'cyan',
  muted: 'dim',
};

function byUrgency(a: OrderPlan, b: OrderPlan): number {
  return Number(b.late) - Number(a.late) || dueOf(a) - dueOf(b) || a.row - b.row;
}

function dueOf({ next }: OrderPlan): number {
  return next?.due === undefined || CLOSED.has(next.status) ? Infinity : lastMinuteOf(next.due);
}

/** Findings by kind, the grave ones first, each kind with a few examples. */
export function printFindings(plan: Plan, { print, say, paint }: Context): void {
  const findings = allFindings(CAPABILITIES, plan);
  if (findings.length === 0) return;
  print(paint.bold(`${say(SAY.findings)}: ${findings.length}`));
  for (const [kind, group] of byKind(findings)) {
    print(`  ${say(findingKind(kind))} ×${group.length}`);
    for (const { place, message } of group.slice(0, EXAMPLES_PER_KIND))
      print(`    ${OF_BOOK.has(kind) ? '' : `${addressOf(place)}  `}${oneLine(say(message))}`);
    if (group.length > EXAMPLES_PER_KIND) print('    …');
  }
  print();
}

const GRAVITY = { error: 0, warning: 1, info: 2 };

function byKind(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.kind, [...(groups.get(finding.kind) ?? []), finding]);
  return [...groups].sort(([, a], [, b]) => GRAVITY[a[0]!.severity] - GRAVITY[b[0]!.severity]);
}

/** What --write would change. */
export function printPatch(patch: Patch, { print, say }: Context): void {
  const sheets = new Map<string, { cells: number; titles: string[] }>();
  const entry = (sheet: string) => {
    if (!sheets.has(sheet)) sheets.set(sheet, { cells: 0, titles: [] });
    return sheets.get(sheet)!;
  };
  for (const { sheet, column, title } of patch.columns)
    entry(sheet).titles.push(`${columnLetters(column)} ${title}`);
  for (const { sheet } of patch.cells) entry(sheet).cells++;
  if (sheets.size === 0) return print(say(SAY.nothingToWrite));
  for (const [sheet, { cells, titles }] of sheets)
    print(`${say(SAY.wouldWrite)} ${sheet}: ${say(changeText(cells, titles))}`);
}

function changeText(cells: number, titles: readonly string[]): Bilingual {
  const list = titles.join(', ');
  return titles.length > 0
    ? both(
        `新增${titles.length}列（${list}），${cells}个单元格`,
        `${titles.length} new columns (${list}), ${cells} cells`,
      )
    : both(`${cells}个单元格`, `${cells} cells`);
}
