import { a1 } from '../../book/address';
import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import { askedTest } from '../../orders/asked';
import type { OrderFilter } from '../../orders/filter';
import { isFiltering } from '../../orders/filter';
import { ofMine } from '../../orders/mine';
import { cellsOf } from '../../orders/order-cells';
import { MEANINGS } from '../../mapping/status-meaning';
import { bundleText } from '../../plan/bundle-text';
import { fittingAnswers } from '../../plan/bundled-questions';
import { dayAbout, gatherQuestions, type AskedOrder, type Gathered } from '../../plan/gather-questions';
import type { Plan } from '../../plan/plan';
import { questionId, type Meaning, type SignKind } from '../../plan/question-id';
import { SIGN_ANSWERS, signQuestions } from '../../plan/sign-questions';
import { KEPT_WORDS, YES_NO } from '../../templates/vocabulary';
import { dayOf, wholeDay, type Moment } from '../../time/moment';
import { NoSuchQuestion } from './errors';
import { HAS_OWN_DAY } from './said';

/** What is asked of one column in one meaning, with its first orders. Plain JSON. */
export interface AskedBundle {
  readonly id: string;
  readonly sheet: string;
  readonly header: string;
  readonly kind: Meaning | SignKind;
  readonly text: Bilingual;
  /** How many orders; 0 for what is asked of a column, a word or a colour. */
  readonly count: number;
  /** The newest, of one day the dearest first; of words and colours each of them. */
  readonly lines: readonly AskedLine[];
  /** Fitting answers as they are typed; what has to be completed ends in `=DATE`. */
  readonly answers: readonly string[];
  /** Those that are no answer about an order, with their words. */
  readonly choices: readonly { readonly value: string; readonly label: Bilingual }[];
}

/** One order, word or colour that is asked about. */
export interface AskedLine {
  readonly id: string;
  readonly order: string;
  readonly customer: string;
  readonly place: Place | undefined;
  /** `M12`. */
  readonly cell: string;
  readonly text: Bilingual;
  /** The day on which it may have happened as planned; undefined where no date has passed. */
  readonly on: Moment | undefined;
}

/** Whose questions about which orders, and how many are told. */
export interface AskedWanted {
  readonly me: string;
  readonly filter: OrderFilter;
  readonly bundles: number;
  readonly lines: number;
}

export interface AskedView {
  readonly bundles: readonly AskedBundle[];
  /** Of how many bundles these are the first. */
  readonly total: number;
}

/** What a person is asked, by column and meaning, the newest and dearest first. */
export function askedView(plan: Plan, { me, filter, bundles, lines }: AskedWanted): AskedView {
  // What is asked of a column or a word is asked of the book, and not of some orders.
  const signs = isFiltering(filter) ? [] : signBundles(plan);
  const gathered = gatheredFor(plan, me, filter);
  const first = gathered.slice(0, Math.max(0, bundles - signs.length));
  const told = first.map((each) => bundleOf(plan, each, lines));
  return { bundles: [...signs.slice(0, bundles), ...told], total: signs.length + gathered.length };
}

/** One page of the orders of a bundle, with where its old ones begin. */
export interface AskedPage {
  readonly bundle: AskedBundle;
  readonly lines: readonly AskedLine[];
  /** The orders of long ago, as one block: their first position, how many, and the day of the newest of them. */
  readonly old: { readonly from: number; readonly count: number; readonly until: Moment } | undefined;
}

/** Which bundle of which orders. */
export interface BundleWanted {
  readonly id: string;
  readonly me: string;
  readonly filter: OrderFilter;
}

/** NoSuchQuestion once nothing of it is asked any more. */
export function askedPage(plan: Plan, wanted: BundleWanted, from: number, count: number): AskedPage {
  const gathered = oneOf(plan, wanted);
  const { orders } = gathered;
  const newest = dayAbout(orders[0]!);
  // The newest come first and those without a day last: the old ones lie together between them.
  const isOld = (order: AskedOrder): boolean => dayAbout(order) > 0 && dayAbout(order) < newest - OLD_DAYS;
  const first = orders.findIndex(isOld);
  return {
    bundle: bundleOf(plan, gathered, 0),
    lines: orders.slice(from, from + count).map((order) => lineOf(plan, gathered, order)),
    old:
      first > 0
        ? { from: first, count: orders.filter(isOld).length, until: wholeDay(dayAbout(orders[first]!)) }
        : undefined,
  };
}

/** The ids of a run of orders of a bundle, for whoever chooses them. */
export const askedIds = (plan: Plan, wanted: BundleWanted, from: number, count: number): string[] =>
  oneOf(plan, wanted)
    .orders.slice(from, from + count)
    .map(({ question }) => question.id);

/** Orders this long before the newest are one block. */
const OLD_DAYS = 90;

function gatheredFor(plan: Plan, me: string, filter: OrderFilter): readonly Gathered[] {
  const isAsked = askedTest(plan, ofMine(filter, me));
  const all = gatherQuestions(plan);
  if (!isAsked) return all;
  return all.flatMap((each) => {
    if (each.kind === 'half-kept') return isFiltering(filter) ? [] : [each];
    const orders = each.orders.filter(({ row, question }) => isAsked(each.table, row, question.stage));
    return orders.length > 0 ? [{ ...each, orders }] : [];
  });
}

function oneOf(plan: Plan, { id, me, filter }: BundleWanted): Gathered {
  const found = gatheredFor(plan, me, filter).find((each) => idOf(each) === id);
  if (!found || found.orders.length === 0) throw new NoSuchQuestion(id);
  return found;
}

const idOf = ({ table, column, about, kind }: Gathered): string =>
  questionId({ sheet: table.table.sheet, column, stage: about, kind });

function bundleOf(plan: Plan, gathered: Gathered, lines: number): AskedBundle {
  const { table, header, kind, orders } = gathered;
  return {
    id: idOf(gathered),
    sheet: table.table.sheet,
    header,
    kind,
    text: bundleText(gathered),
    count: orders.length,
    lines: orders.slice(0, lines).map((order) => lineOf(plan, gathered, order)),
    answers: fittingAnswers(kind),
    choices:
      kind === 'half-kept'
        ? (['keep', 'not-kept'] as const).map((value) => ({ value, label: KEPT_WORDS[value] }))
        : [],
  };
}

function lineOf(plan: Plan, { table, column, kind, stage }: Gathered, order: AskedOrder): AskedLine {
  const { row, question } = order;
  const { sheet } = table.table;
  // When money came in is told by no date that passed.
  const hasDay = HAS_OWN_DAY.has(kind) && stage.branch !== 'money' && question.on !== undefined;
  return {
    id: question.id,
    order: row.row.key,
    customer: cellsOf(table, row, plan.now).customer,
    place: { sheet, row: row.row.row, column },
    cell: a1(row.row.row, column),
    text: question.text,
    on: hasDay ? wholeDay(dayOf(question.on!)) : undefined,
  };
}

function signBundles(plan: Plan): AskedBundle[] {
  return signQuestions(plan).map(({ id, sheet, header, kind, text, signs }): AskedBundle => {
    const labels = kind === 'legend' ? YES_NO : MEANINGS;
    // Which stage a word means is told in Set up, where the stages are.
    const answers = SIGN_ANSWERS[kind].filter((value) => value in labels);
    return {
      id,
      sheet,
      header,
      kind,
      text,
      count: 0,
      lines: signs.map(({ id: own, sign, cell }) => ({
        id: own,
        order: sign,
        customer: '',
        place: undefined,
        cell,
        text,
        on: undefined,
      })),
      answers,
      choices: answers.map((value) => ({ value, label: (labels as Record<string, Bilingual>)[value]! })),
    };
  });
}
