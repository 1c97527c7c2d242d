import type { Bilingual } from '../lang';
import { isoOf, wholeDay } from '../time/moment';
import { FITTING_ANSWERS } from '../process/question';
import { bundleText } from './bundle-text';
import { dayAbout, gatherQuestions, type Gathered } from './gather-questions';
import type { Plan } from './plan';
import { questionId, type Meaning, type SignKind } from './question-id';
import { SIGN_ANSWERS, signQuestions, type SignQuestion } from './sign-questions';

/** What a book is asked of one column in one meaning. Plain JSON. */
export interface QuestionBundle {
  /** Answers it for all its orders. */
  readonly id: string;
  readonly sheet: string;
  /** Letters of the column are in the id; this is its header. */
  readonly header: string;
  /** Key of the stage; empty for what is asked of words and colours. */
  readonly stage: string;
  readonly kind: Meaning | SignKind;
  /** How many orders; 0 for a question about the column itself. Of words: rows that show one; of a legend: its colours. */
  readonly count: number;
  readonly text: Bilingual;
  /** The newest of the orders, the dearest first among equals; of words and colours each, with an id that answers it alone. */
  readonly samples: readonly { readonly id: string; readonly order: string; readonly cell: string }[];
  /** Those of long ago as one block, with an id that answers them alone. */
  readonly old?: { readonly id: string; readonly count: number; readonly until: string };
  /** As they are typed. */
  readonly answers: readonly string[];
}

/** How many questions a person is shown at once. */
export const MOST_SHOWN = 5;
const SAMPLES = 3;
/** Orders this long past, beside newer ones, are one block. */
const OLD_DAYS = 90;

/** What a person is asked of a book: at most five questions, the newest and dearest first. */
export const bundledQuestions = (plan: Plan): QuestionBundle[] => allBundles(plan).slice(0, MOST_SHOWN);

/** Every question of a book, one per column and meaning; what words and colours mean comes first, since it may settle others. */
export const allBundles = (plan: Plan): QuestionBundle[] => [
  ...signQuestions(plan).map(signBundle),
  ...gatherQuestions(plan).map(bundleOf),
];

function signBundle({ id, sheet, header, kind, text, signs }: SignQuestion): QuestionBundle {
  return {
    id,
    sheet,
    header,
    stage: '',
    kind,
    count: signs.reduce((sum, { count }) => sum + count, 0),
    text,
    samples: signs.map(({ id: own, sign, cell }) => ({ id: own, order: sign, cell })),
    answers: SIGN_ANSWERS[kind],
  };
}

function bundleOf(gathered: Gathered): QuestionBundle {
  const { table, column, header, stage, about, kind, orders } = gathered;
  const sheet = table.table.sheet;
  const name = { sheet, column, stage: about, kind };
  const newest = orders[0] && dayAbout(orders[0]);
  const old = orders.filter((order) => dayAbout(order) > 0 && dayAbout(order) < newest! - OLD_DAYS);
  const until = old[0] && isoOf(wholeDay(dayAbout(old[0])));
  return {
    id: questionId(name),
    sheet,
    header,
    stage: stage.key,
    kind,
    count: orders.length,
    text: bundleText(gathered),
    samples: orders
      .slice(0, SAMPLES)
      .map(({ row, question: { id, cell } }) => ({ id, order: row.row.key, cell })),
    ...(until !== undefined && { old: { id: questionId({ ...name, until }), count: old.length, until } }),
    answers: fittingAnswers(kind),
  };
}

/** The answers that make sense, as they are typed. */
export const fittingAnswers = (kind: Meaning): string[] =>
  kind === 'half-kept' ? ['keep', 'not-kept'] : FITTING_ANSWERS[kind].flatMap((value) => typed(value, kind));

function typed(value: string, kind: Meaning): string[] {
  if (value === 'due') return ['due=DATE'];
  return value === 'done' && kind !== 'vessel' && kind !== 'revived' ? ['done', 'done=DATE'] : [value];
}
