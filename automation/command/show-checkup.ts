import { slowestShare } from '../../shared/checkup/bottleneck';
import type { Checkup, StageCheck } from '../../shared/checkup/checkup';
import { emptinessOf } from '../../shared/features/checkup/emptiness';
import { same, type Bilingual } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import { PARTY_WORDS, ROLE_NOUNS } from '../../shared/templates/vocabulary';
import { formatLimit } from '../../shared/time/limit-text';
import { isoDay } from '../../shared/time/moment';
import { FEW, percent, shareText } from '../../shared/trade/share';
import { CHECKUP_BOOK_SAY as WORDS } from './checkup-book-words';
import type { Context } from './context';
import { textTable } from './text-table';

/** Ways, and orders of one finding, that are named. */
const MOST_PATHS = 5;
const MOST_ORDERS = 3;

/** What a manager wants first in three lines, then the stages, the ways, what was not as written and what nobody fills in. */
export function printCheckup(plan: Plan, checkup: Checkup, context: Context): void {
  const names = new Map<string, Bilingual>();
  for (const { stages } of plan.process.variants)
    for (const { key, name } of stages) if (!names.has(key)) names.set(key, name);
  const nameOf = (key: string): Bilingual => names.get(key) ?? same(key);
  printHead(checkup, nameOf, context);
  printStages(checkup.stages, emptinessOf(plan, checkup)?.hasNoLog ?? false, context);
  printPaths(checkup, nameOf, context);
  printDeviations(checkup, nameOf, context);
  printPingPong(checkup, context);
  printUnkept(checkup, context);
}

type NameOf = (stage: string) => Bilingual;

function printHead(checkup: Checkup, nameOf: NameOf, { print, say, paint }: Context): void {
  const { orders, since, bottleneck, conformance } = checkup;
  print(paint.bold(say(WORDS.orders(orders, since === undefined ? undefined : isoDay(since)))));
  const { byTime, byLateness } = bottleneck;
  const slowest = slowestShare(checkup);
  const share = slowest === undefined ? undefined : percent(slowest);
  const parts = [
    ...(byTime ? [WORDS.slowest(nameOf(byTime.stage), share, round(byTime.days))] : []),
    ...(byLateness ? [WORDS.latest(nameOf(byLateness.stage), byLateness.orders, byLateness.days)] : []),
  ];
  const told = parts.map(say).join(say({ zh: '；', en: '; ' }));
  print(told === '' ? say(WORDS.noBottleneck) : told.charAt(0).toUpperCase() + told.slice(1));
  const { share: asWritten } = conformance;
  print(say(asWritten.n === 0 ? WORDS.noConforming : WORDS.conforming(say(shareText(asWritten)))));
  print();
}

function printStages(
  stages: readonly StageCheck[],
  hasNoLog: boolean,
  { print, say, lang, paint }: Context,
): void {
  const told = stages.filter(isTold);
  if (told.length === 0) return;
  print(paint.bold(say(WORDS.stages)));
  const head = [
    WORDS.stage, WORDS.times, WORDS.median, same('P80'), same('P90'), same('P95'), WORDS.limit, WORDS.onTime,
    WORDS.waiting, WORDS.rework, WORDS.skipped,
  ]; // prettier-ignore
  const rows = told.map((each) => [
    say(each.name),
    each.n === 0 ? '' : String(each.n),
    ...[each.median, ...percentilesOf(each)].map((took) => (took === undefined ? '' : round(took))),
    each.limit === undefined ? '' : formatLimit({ amount: each.limit, unit: each.unit }, lang),
    say(shareText(each.onTime)),
    waitingText(each, { say }),
    each.reopened.n + each.moved.n === 0 ? '' : `${each.reopened.n}/${each.moved.n}`,
    each.skipped.of === 0 ? '' : say(shareText(each.skipped)),
  ]);
  print(textTable(head.map(say), rows, 28));
  print(paint.dim(say(WORDS.unitNote)));
  if (hasNoLog) print(paint.dim(say(WORDS.noLog)));
  print();
}

/** Of few there are none: two times have no ninth of ten. */
const percentilesOf = ({ n, p80, p90, p95 }: StageCheck): readonly (number | undefined)[] =>
  n < FEW ? [undefined, undefined, undefined] : [p80, p90, p95];

/** Whether any figure stands in its row. */
const isTold = ({ n, onTime, skipped, reopened, moved }: StageCheck): boolean =>
  n + onTime.n + skipped.of + reopened.n + moved.n > 0;

/** `客户 62%`; nothing of few. */
function waitingText({ n, waiting }: StageCheck, { say }: Pick<Context, 'say'>): string {
  if (n < FEW) return '';
  return Object.entries(waiting)
    .sort(([, a], [, b]) => b - a)
    .map(([party, share]) => `${say(PARTY_WORDS[party as keyof typeof PARTY_WORDS])} ${percent(share)}`)
    .join(', ');
}

function printPaths({ paths }: Checkup, nameOf: NameOf, { print, say, paint }: Context): void {
  if (paths.length === 0) return;
  print(paint.bold(say(WORDS.paths(paths))));
  for (const { path, n } of paths.slice(0, MOST_PATHS))
    print(`  ×${n}  ${path.map((key) => say(nameOf(key))).join(' → ')}`);
  if (paths.length > MOST_PATHS) print(paint.dim(`  ${say(WORDS.morePaths(paths.length - MOST_PATHS))}`));
  print();
}

function printDeviations({ conformance: { deviations } }: Checkup, nameOf: NameOf, context: Context): void {
  printList(
    WORDS.deviations,
    deviations.map(({ kind, stage, before, orders }) => ({
      text: WORDS[kind](nameOf(stage), nameOf(before), orders.length),
      orders,
    })),
    context,
  );
}

function printPingPong({ pingPong }: Checkup, context: Context): void {
  printList(
    WORDS.pingPong,
    pingPong.map(({ between: [a, b], n, orders }) => ({
      text: WORDS.between(ROLE_NOUNS[a], ROLE_NOUNS[b], n, orders.length),
      orders,
    })),
    context,
  );
}

function printUnkept({ unkept }: Checkup, context: Context): void {
  printList(
    WORDS.unkept,
    unkept.map(({ sheet, header, person, ...share }) => ({
      text: WORDS.column(sheet, header, person, shareText(share)),
      orders: [],
    })),
    context,
  );
}

/** A heading and its lines, each with a few orders as examples. */
function printList(
  title: Bilingual,
  lines: readonly { readonly text: Bilingual; readonly orders: readonly string[] }[],
  { print, say, paint, lang }: Context,
): void {
  if (lines.length === 0) return;
  print(paint.bold(say(title)));
  for (const { text, orders } of lines) {
    const some = orders.slice(0, MOST_ORDERS).join(lang === 'zh' ? '、' : ', ');
    const more = orders.length > MOST_ORDERS ? ' …' : '';
    const named = some === '' ? '' : lang === 'zh' ? `（${some}${more}）` : ` (${some}${more})`;
    print(`  ${say(text)}${named}`);
  }
  print();
}

const round = (figure: number): string => String(Math.round(10 * figure) / 10);
