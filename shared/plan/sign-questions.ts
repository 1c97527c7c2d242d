import { addressOf } from '../book/address';
import type { Bilingual } from '../lang';
import { furtherQuestions } from '../mapping/further';
import { legendOf } from '../mapping/legend';
import { acts, type Question, type TableMap } from '../mapping/mapping';
import { MEANINGS } from '../mapping/status-meaning';
import type { Plan } from './plan';
import { questionId, type SignKind } from './question-id';

/** One word or one colour that a person is asked about. */
export interface AskedSign {
  /** Answers it alone. */
  readonly id: string;
  /** The word; what the legend says of the colour. */
  readonly sign: string;
  /** Where it stands first. */
  readonly cell: string;
  /** How many rows show a word; 1 for a colour. */
  readonly count: number;
}

/** What a book is asked of its status words, or of the legend of a sheet. */
export interface SignQuestion {
  /** Answers all its signs alike. */
  readonly id: string;
  readonly kind: SignKind;
  readonly sheet: string;
  readonly header: string;
  readonly text: Bilingual;
  readonly signs: readonly AskedSign[];
  /** As the mapping asks it. */
  readonly question: Question;
}

/** The answers to each, as they are typed. */
export const SIGN_ANSWERS: Readonly<Record<SignKind, readonly string[]>> = {
  word: [...Object.keys(MEANINGS).filter((means) => means !== 'stage'), 'stage=STAGE'],
  legend: ['yes', 'no'],
};

/** What is asked of the team's own words and colours. */
export function signQuestions(plan: Plan): SignQuestion[] {
  const { book, config } = plan;
  return furtherQuestions(book, mapsOf(plan), config.settings).map((question) => {
    const { about, sheet, words = [], says = [], text } = question;
    const kind = about === 'legend' ? 'legend' : 'word';
    const place = placeOf(plan, kind, sheet);
    const signs =
      kind === 'word'
        ? words.map(({ word, count, ...cell }) => ({ sign: word, count, cell: addressOf(cell) }))
        : says.map((sign) => ({ sign, count: 1, cell: cellSaying(plan, sheet, sign) }));
    return {
      id: idOf(place, kind),
      kind,
      sheet: place.sheet,
      header: place.header,
      text,
      signs: signs.map((each) => ({ ...each, id: idOf(place, kind, each.sign) })),
      question,
    };
  });
}

/** The id of one word or colour, asked about or answered. */
export function signId(plan: Plan, kind: SignKind, sign: string): string {
  const sheet = kind === 'legend' ? mapsOf(plan).find((table) => statesIn(plan, table.sheet, sign))?.sheet : undefined;
  return idOf(placeOf(plan, kind, sheet), kind, sign);
} // prettier-ignore

/** The column that the ids name: words hold for the book and stand at its first status column, colours at the key of their sheet. */
function placeOf(
  plan: Plan,
  kind: SignKind,
  sheet?: string,
): { sheet: string; column: number; header: string } {
  const tables = mapsOf(plan);
  const statusOf = ({ columns }: TableMap) => columns.find((each) => each.field === 'status' && acts(each));
  const table =
    (kind === 'word' ? tables.find(statusOf) : tables.find((each) => each.sheet === sheet)) ?? tables[0]!;
  const column = (kind === 'word' && statusOf(table)?.column) || (table.keys[0] ?? table.left);
  const header = table.columns.find((each) => each.column === column)?.header ?? '';
  return { sheet: table.sheet, column, header };
}

const idOf = ({ sheet, column }: { sheet: string; column: number }, kind: SignKind, key?: string): string =>
  questionId({ sheet, column, key, stage: kind === 'word' ? 'status' : 'colours', kind });

const mapsOf = ({ tables }: Plan): TableMap[] => tables.map(({ table }) => table);

const statesIn = (plan: Plan, sheet: string, says: string) =>
  plan.book.sheets.filter(({ name }) => name === sheet).flatMap((each) => legendOf(each, mapsOf(plan))).find((each) => each.says === says); // prettier-ignore

function cellSaying(plan: Plan, sheet: string, says: string): string {
  const { row, column } = statesIn(plan, sheet, says)!;
  return addressOf({ sheet, row, column });
}
