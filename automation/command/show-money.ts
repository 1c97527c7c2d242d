import { AGE_WORDS, AGES, byAge } from '../../shared/money/ages';
import { debtorsOf } from '../../shared/money/debtors';
import { forecastOf } from '../../shared/money/forecast';
import { ledgerOf } from '../../shared/money/ledger';
import { PART_NAMES } from '../../shared/money/part-names';
import { openPayables } from '../../shared/money/payables';
import { receivablesOf, untoldOf, worstFirst, type Receivable } from '../../shared/money/receivables';
import { customersOf } from '../../shared/money/records';
import { plainSums, plainWords, sumsOf } from '../../shared/money/sums';
import type { Plan } from '../../shared/plan/plan';
import { dayOf, isoDay } from '../../shared/time/moment';
import { PAYMENT_KINDS } from '../../shared/trade/sheets/payments.sheet';
import type { Context } from './context';
import { MONEY_SAY } from './money-words';
import { textTable } from './text-table';

/** Parts and customers shown unless all are asked for. */
const MOST = 40;

/** Who owes what since when: ages, customers, the open parts, what comes in when, what we owe. */
export function printMoney(plan: Plan, context: Context, all: boolean): void {
  const ledger = ledgerOf(plan);
  const receivables = receivablesOf(ledger);
  if (receivables.length === 0) context.print(context.say(MONEY_SAY.nothing));
  else {
    printAges(receivables, context);
    printCustomers(plan, receivables, context, all);
    printParts(receivables, context, all);
    printForecast(plan, receivables, context);
  }
  printPayables(plan, context);
  const { remark, say } = context;
  const unknown = receivables.filter(({ open }) => open === undefined);
  if (unknown.length > 0) remark(say(MONEY_SAY.unknown(unknown.length, someOf(unknown))));
  const untold = untoldOf(ledger);
  if (untold.length > 0) remark(say(MONEY_SAY.untold(untold.length, someOf(untold))));
}

/** A few of the orders by name, as examples. */
function someOf(found: readonly Receivable[]): string {
  const names = [...new Set(found.map(({ line }) => line.key))];
  return names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
}

function printAges(receivables: readonly Receivable[], { print, say, paint }: Context): void {
  print(paint.bold(say(MONEY_SAY.byAge)));
  const head = [say(MONEY_SAY.currency), ...AGES.map((age) => say(AGE_WORDS[age])), say(MONEY_SAY.total)];
  const rows = byAge(receivables).map(({ currency, by, total }) => [
    currency || say(MONEY_SAY.noWord),
    ...AGES.map((age) => (by[age] === 0 ? '' : plainWords({ minor: by[age], currency }))),
    plainWords({ minor: total, currency }),
  ]);
  print(textTable(head, rows));
}

function printCustomers(
  plan: Plan,
  receivables: readonly Receivable[],
  { print, say, paint }: Context,
  all: boolean,
): void {
  print(paint.bold(say(MONEY_SAY.byCustomer)));
  const debtors = debtorsOf(receivables, customersOf(plan));
  const head = [MONEY_SAY.customer, MONEY_SAY.open, MONEY_SAY.overdue, MONEY_SAY.oldest].map(say);
  const rows = debtors
    .slice(0, all ? undefined : MOST)
    .map(({ customer, open, overdue, oldest }) => [
      customer || say(MONEY_SAY.noWord),
      plainSums(open),
      plainSums(overdue),
      oldest > 0 ? String(oldest) : '',
    ]);
  print(textTable(head, rows));
}

function printParts(receivables: readonly Receivable[], context: Context, all: boolean): void {
  const { print, say, paint } = context;
  print(paint.bold(say(MONEY_SAY.parts)));
  const sorted = [...receivables].sort(worstFirst);
  const shown = all ? sorted : sorted.slice(0, MOST);
  const head = [MONEY_SAY.order, MONEY_SAY.customer, MONEY_SAY.part, MONEY_SAY.open, MONEY_SAY.due, MONEY_SAY.age].map(say); // prettier-ignore
  const rows = shown.map(({ line, part, open, age }) => {
    const name = PART_NAMES[part.stage];
    return [
      line.key,
      line.customer,
      name ? `${part.part} ${say(name)}` : String(part.part),
      open ? plainWords(open) : say(MONEY_SAY.noWord),
      part.due === undefined ? '' : isoDay(part.due),
      age > 0 ? String(age) : '',
    ];
  });
  print(textTable(head, rows));
  if (shown.length < sorted.length) print(say(MONEY_SAY.more(sorted.length - shown.length)));
}

function printForecast(plan: Plan, receivables: readonly Receivable[], { print, say, paint }: Context): void {
  print(paint.bold(say(MONEY_SAY.forecast)));
  const { overdue, weeks, undated } = forecastOf(receivables, dayOf(plan.now));
  const rows = [
    ...(overdue.length > 0 ? [[say(MONEY_SAY.late), plainSums(overdue)]] : []),
    ...weeks.map(({ week, from, sums }) => [`${week} (${isoDay(from)})`, plainSums(sums)]),
    ...(undated.length > 0 ? [[say(MONEY_SAY.undated), plainSums(undated)]] : []),
  ];
  print(textTable([MONEY_SAY.week, MONEY_SAY.sum].map(say), rows));
}

function printPayables(plan: Plan, { print, say, paint }: Context): void {
  const owed = openPayables(plan);
  if (owed.length === 0) return;
  print(paint.bold(`${say(MONEY_SAY.owed)}  ${plainSums(sumsOf(owed.map(({ open }) => open)))}`));
  const head = [MONEY_SAY.order, MONEY_SAY.payee, MONEY_SAY.part, MONEY_SAY.open, MONEY_SAY.due, MONEY_SAY.age].map(say); // prettier-ignore
  const rows = owed.map(({ order, payee, kind, open, due, age }) => [
    order,
    payee,
    say(PAYMENT_KINDS[kind]),
    plainWords(open),
    due === undefined ? '' : isoDay(due),
    age > 0 ? String(age) : '',
  ]);
  print(textTable(head, rows));
}
