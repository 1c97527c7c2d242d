import type { Lang } from '../../shared/lang';
import { whyNone } from '../../shared/mapping/why-none';
import { byAge } from '../../shared/money/ages';
import { debtorsOf } from '../../shared/money/debtors';
import { forecastOf } from '../../shared/money/forecast';
import { ledgerOf, type LedgerOrder, type LedgerPart } from '../../shared/money/ledger';
import { openPayables } from '../../shared/money/payables';
import { receivablesOf, untoldOf } from '../../shared/money/receivables';
import { customersOf } from '../../shared/money/records';
import { sumsOf } from '../../shared/money/sums';
import type { Plan } from '../../shared/plan/plan';
import { majorOf, type Money } from '../../shared/records/money';
import { dayOf, isoDay } from '../../shared/time/moment';

/** The ledger as `gendan money --json` prints it: days in ISO form, amounts as figures of their currency, absent ones null. */
export function moneyJson(plan: Plan, lang: Lang): object {
  if (plan.tables.length === 0) return { orders: [], reason: whyNone(plan.book)[lang] };
  const ledger = ledgerOf(plan);
  const receivables = receivablesOf(ledger);
  const forecast = forecastOf(receivables, dayOf(plan.now));
  return {
    now: isoDay(dayOf(plan.now)),
    orders: ledger.map(orderJson),
    byAge: byAge(receivables).map(({ currency, total, by }) => ({
      currency,
      total: majorOf({ minor: total, currency }),
      ...Object.fromEntries(Object.entries(by).map(([age, minor]) => [age, majorOf({ minor, currency })])),
    })),
    byCustomer: debtorsOf(receivables, customersOf(plan)).map(({ customer, open, overdue, oldest }) => ({
      customer,
      open: open.map(sumJson),
      overdue: overdue.map(sumJson),
      oldest,
    })),
    forecast: {
      overdue: forecast.overdue.map(sumJson),
      weeks: forecast.weeks.map(({ week, from, to, sums }) => ({
        week,
        from: isoDay(from),
        to: isoDay(to),
        sums: sums.map(sumJson),
      })),
      undated: forecast.undated.map(sumJson),
    },
    unknown: [...receivables.filter(({ open }) => open === undefined), ...untoldOf(ledger)].map(
      ({ line: { key }, part: { part } }) => ({ key, part }),
    ),
    owed: openPayables(plan).map(({ order, kind, payee, open, due, age }) => ({
      order,
      kind,
      payee,
      ...sumJson(open),
      due: due === undefined ? null : isoDay(due),
      age,
    })),
    owedTotal: sumsOf(openPayables(plan).map(({ open }) => open)).map(sumJson),
  };
}

const sumJson = (money: Money) => ({ currency: money.currency, amount: majorOf(money) });

const orderJson = ({ key, customer, parts, currency }: LedgerOrder) => ({
  key,
  customer,
  parts: parts.map((part) => partJson(part, currency)),
});

function partJson(
  { part, percent, stage, due, amount, received, open, age, isSettled, source, lastReceived }: LedgerPart,
  currency: string,
) {
  const figure = (money: Money | undefined): number | null => (money ? majorOf(money) : null);
  return {
    part,
    percent: percent ?? null,
    stage,
    due: due === undefined ? null : isoDay(due),
    amount: figure(amount),
    currency: amount?.currency ?? currency,
    received: figure(received),
    open: figure(open),
    age,
    settled: isSettled,
    lastReceived: lastReceived === undefined ? null : isoDay(lastReceived),
    source,
  };
}
