import type { Bilingual } from '../../lang';
import type { PaperValue, PaperValues } from '../paper';
import type { PaperSet, Stated, StatedPaper } from './types';

/** One thing that one paper says, with the cell that says it. */
export interface Statement {
  readonly kind: Stated['kind'];
  readonly number: string;
  readonly field: string;
  readonly value: PaperValue;
  /** What it is called where no field says so: a sum of lines. */
  readonly title?: Bilingual;
  /** Of a goods line which one, from 0. */
  readonly line?: number;
}

/** What a paper says in its head; undefined where it is silent. */
export function said(paper: StatedPaper | undefined, ...fields: readonly string[]): Statement | undefined {
  const found = paper && of(paper.kind, paper.number, paper.values, fields);
  return found && ELSEWHERE.test(found.value.text) ? undefined : found;
}

/** `AS PER B/L`, `SAME AS INVOICE NO. CI-7`, 同提单: what it says stands on another paper, and is no value of its own. */
const ELSEWHERE =
  /^\W*(?:(?:AS PER|ACCORDING TO|SEE|(?:THE )?SAME AS(?: PER)?)\s+(?:THE\s+)?(?:SIGNED\s+|COMMERCIAL\s+|ATTACHED\s+)*(?:INVOICE|B\s?\/\s?L|BILL OF LADING|P\s?\/\s?L|PACKING LIST|AWB|AIR WAYBILL|L\s?\/\s?C|CREDIT|ATTACHED|ATTACHMENT|RIDER|ABOVE|BELOW)(?![A-Z])[^\n]{0,40}|(?:详?见|同|按)(?:商业)?(?:发票|提单|装箱单|箱单|信用证|附件|附页|上)[^\n]{0,20})$/i;

/** What a goods line of a paper says. */
export function lineSaid(
  paper: StatedPaper,
  at: number,
  ...fields: readonly string[]
): Statement | undefined {
  const line = paper.lines[at];
  const found = line && of(paper.kind, paper.number, line, fields);
  return found && { ...found, field: `line.${found.field}`, line: at };
}

export const creditSaid = ({ credit }: PaperSet, ...fields: readonly string[]): Statement | undefined =>
  credit && of('lc', textOf(credit, 'credit_number'), credit, fields);

export const orderSaid = ({ order }: PaperSet, ...fields: readonly string[]): Statement | undefined =>
  of('order', textOf(order, 'order_number'), order, fields);

export const cardSaid = ({ card }: PaperSet, ...fields: readonly string[]): Statement | undefined =>
  of('card', textOf(card, 'customer'), card, fields);

/** The first field that says something. */
function of(
  kind: Stated['kind'],
  number: string,
  values: PaperValues,
  fields: readonly string[],
): Statement | undefined {
  for (const field of fields) {
    const value = values[field];
    if (value && (value.text.trim() !== '' || value.figure !== undefined))
      return { kind, number, field, value };
  }
  return undefined;
}

const textOf = (values: PaperValues, key: string): string => values[key]?.text.trim() ?? '';

/** The side that a cell says is the one to change, where the other one is worked out. */
export const byCell = (
  left: Statement | undefined,
  right: Statement | undefined,
): readonly [Statement | undefined, Statement | undefined] =>
  left && right && !left.value.from && right.value.from ? [right, left] : [left, right];

/** The papers of some kinds, in the order of the kinds. */
export const papersOf = ({ papers }: PaperSet, ...kinds: readonly StatedPaper['kind'][]): StatedPaper[] =>
  kinds.flatMap((kind) => papers.filter((paper) => paper.kind === kind));

export const paperOf = (set: PaperSet, kind: StatedPaper['kind']): StatedPaper | undefined =>
  papersOf(set, kind)[0];

export const statements = (...found: readonly (Statement | undefined)[]): Statement[] =>
  found.filter((one): one is Statement => one !== undefined);

/** What several papers say of the same thing, in the order of the kinds. */
export const saidBy = (
  set: PaperSet,
  kinds: readonly StatedPaper['kind'][],
  ...fields: readonly string[]
): Statement[] => statements(...papersOf(set, ...kinds).map((paper) => said(paper, ...fields)));
