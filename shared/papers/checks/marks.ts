import { plainCredit } from './reading/credit-text';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { cardSaid, creditSaid, saidBy, type Statement } from './statement';
import type { PaperSet, StatedPaper } from './types';

/** Marks of the credit stand on the papers; more may stand there, in any order. */
const OF_CREDIT = rule(10, 'ISBP 821 A32-A34', 'R', 'hard');
const OF_CARD = rule(10, '跟单_客户 / customer card', 'R', 'soft');

const MARKED: readonly StatedPaper['kind'][] = [
  'bl',
  'ci',
  'pl',
  'si',
  'co',
  'insurance',
  'certificate',
  'customs',
];

/** Check 10, marks: where the credit or the card states them, papers that show marks show those. */
export function checkMarks(set: PaperSet, ledger: Ledger): void {
  const ofCredit = marksOfCredit(set);
  const right = ofCredit ?? cardSaid(set, 'marks');
  if (!right) return;
  for (const left of saidBy(set, MARKED, 'marks'))
    ledger.compare(ofCredit ? OF_CREDIT : OF_CARD, left, right, shows);
}

/** `SHIPPING MARKS: …` in 45A or 47A, up to a blank line or the next item. */
function marksOfCredit(set: PaperSet): Statement | undefined {
  for (const field of ['goods', 'conditions']) {
    const statement = creditSaid(set, field);
    const marks = statement && STATED.exec(plainCredit(statement.value.text))?.[1]?.trim();
    if (statement && marks && !/^(?:AS PER|TO BE|MUST|AT )/.test(marks))
      return { ...statement, value: { ...statement.value, text: marks } };
  }
  return undefined;
}

const STATED =
  /SHIPPING MARKS?(?: AND NUMBERS?)? ?:\s*((?:(?!\n ?\n|\n ?(?:\d{1,2}[.)]|[+*] )|\n(?:PACKING|ORIGIN|PRICE|TOTAL|ALL |THE )).)+)/s;

/** Numbers of cartons (`C/NO. 1-UP`) differ from paper to paper and do not count; N/M says that there are none. */
function shows(own: Statement, stated: Statement): boolean | undefined {
  const [a, b] = [plainCredit(own.value.text), plainCredit(stated.value.text)];
  const [none, without] = [NO_MARKS.test(a), NO_MARKS.test(b)];
  if (none || without) return none === without;
  const shown = bare(a);
  // Word by word: what stands on several lines here may stand on one line there, in another order.
  const words = withoutCartons(b)
    .split(/[\s/,;|]+/)
    .map(plainMark)
    .filter((word) => word !== '');
  if (shown === '' || words.length === 0) return undefined;
  return words.every((word) => shown.includes(word));
}

const NO_MARKS = /^\W*(?:N ?\/ ?M|NO MARKS?|NIL|无唛头?)\W*$/;

const bare = (text: string): string => plainMark(withoutCartons(text));

const plainMark = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const withoutCartons = (text: string): string =>
  text.replace(/\b(?:C(?:TN|ARTON|ASE)?S?[./ ]*)?NOS?[.:# ]*(?:\d+ ?(?:[-~/]|TO|OF) ?(?:\d+|UP)|\d* ?-? ?UP|\d+)(?![\w])/g, ' '); // prettier-ignore
