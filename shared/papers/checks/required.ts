import { remembered } from '../../remembered';
import type { OutsidePaper, PaperKind } from '../../trade/paper-kinds';
import { copiesIn } from './copies';
import { plainCredit } from './reading/credit-text';
import { ASKED } from './required.data';

/** One item of 46A. */
export interface RequiredPaper {
  /** As the credit writes it, in one line. */
  readonly text: string;
  /** The papers that it asks for; none where nobody but a person can tell. */
  readonly kinds: readonly (PaperKind | OutsidePaper)[];
  /** At least so many (UCP 600 art. 17(a), (e)); 0 where copies do. */
  readonly originals: number;
  readonly copies: number;
  /** All originals that were issued, however many. */
  readonly isFullSet: boolean;
  /** How the B/L is made out: `TO ORDER`, `TO ORDER OF X BANK`, a name. */
  readonly consignee?: string;
  readonly notify?: string;
  readonly freight?: 'prepaid' | 'collect';
  /** Of the invoice, in hundredths, where an insurance names it. */
  readonly percent?: number;
}

/** Reads 46A item by item. What it cannot read keeps its text and names no paper: a person reads it. */
export const requiredPapers = remembered((text): readonly RequiredPaper[] => itemsOf(text).map(required), 50);

function required(text: string): RequiredPaper {
  const kinds = kindsIn(text);
  const read = { text, kinds, ...copiesIn(text) };
  if (kinds.includes('bl')) return { ...read, ...transportIn(text) };
  const percent = kinds.includes('insurance') ? percentIn(text) : undefined;
  return percent === undefined ? read : { ...read, percent };
}

/** The items of 46A: numbered, marked by `+` or `-`, or each on lines that begin with a paper's name. */
function itemsOf(text: string): string[] {
  const plain = plainCredit(text);
  const parts = splitNumbered(plain) ?? (MARKED.test(plain) ? plain.split(MARKS) : byLines(plain));
  return parts
    .flatMap((part) => part.split(/;\s*\n|;$/))
    .map(oneLine)
    .filter((part) => /\p{L}{2}/u.test(part));
}

const MARKED = /(?:^|\n) ?[+*•-] ?(?=["A-Z\d])/;
/** At the beginning of a line; `+` and bullets in a line as well, not before a figure (`+ 2 COPIES`). */
const MARKS = /(?:^|\n) ?[+*•-] ?(?=["A-Z\d])| [+*•] ?(?=["A-Z])/;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s.,;:]+|[\s;]+$/g, '');

/** `1) … 2) …`, wherever the lines break; undefined where the numbers do not count up from 1. */
function splitNumbered(text: string): string[] | undefined {
  const marks = [...text.matchAll(/(?:^|[\n ;])\(?(\d{1,2})[.)、] ?(?=["'A-Z\u4e00-\u9fa5])/g)];
  let next = 1;
  const starts = marks.filter(([, number]) => Number(number) === next && next++ > 0);
  if (starts.length < 2 && !(starts.length === 1 && starts[0]!.index === 0)) return undefined;
  const head = text.slice(0, starts[0]!.index);
  const items = starts.map((mark, at) => text.slice(mark.index + mark[0].length, starts[at + 1]?.index));
  return [head, ...items];
}

/** SWIFT breaks its lines after 65 letters: a line goes on unless it begins like a paper. */
function byLines(text: string): string[] {
  const items: string[] = [];
  for (const line of text.split(/\n|;/)) {
    if (items.length === 0 || BEGINS.test(line)) items.push(line);
    else items[items.length - 1] += `\n${line}`;
  }
  return items;
}

const ANY_PAPER = ASKED.map(([, pattern]) => pattern).join('|');
const BEGINS = new RegExp(
  `^ ?(?:(?:(?:MANUALLY |DULY )?SIGNED|FULL|COMPLETE|SET|OF|CLEAN|\\d\\/\\d|ONE|TWO|THREE|ORIGINAL|COPY|COPIES|\\d+|THE|A|DETAILED|\\(|\\)|PLUS) ?)*(?:${ANY_PAPER})`,
);

/** The papers of an item: the one that is named first, and those joined to it by AND or a comma. */
function kindsIn(text: string): RequiredPaper['kinds'] {
  const first = firstPaper(text, 0);
  if (!first) return [];
  const kinds = [first.kind];
  let end = first.end;
  for (;;) {
    const joint = /^(?: ?(?:,|\/|&|AND|,? ?AND) ?)(?:(?:SIGNED|ORIGINAL|DETAILED|A) )*/.exec(text.slice(end));
    const next = joint ? firstPaper(text, end + joint[0].length) : undefined;
    if (!joint || !next || next.start !== end + joint[0].length) return kinds;
    if (!kinds.includes(next.kind)) kinds.push(next.kind);
    end = next.end;
  }
}

const MATCHERS = ASKED.map(([kind, pattern]) => [kind, new RegExp(`(?<![A-Z])(?:${pattern})`, 'g')] as const);

function firstPaper(text: string, from: number) {
  let found: { kind: PaperKind | OutsidePaper; start: number; end: number } | undefined;
  for (const [kind, matcher] of MATCHERS) {
    matcher.lastIndex = from;
    const match = matcher.exec(text);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found || start < found.start || (start === found.start && end > found.end))
      found = { kind, start, end };
  }
  // A paper that is only mentioned: `CARRIER'S CERTIFICATE STATING THAT … B/L`, `FUMIGATION CERTIFICATE`.
  if (from > 0 || !found || !OTHER_PAPER.test(text.slice(0, found.start))) return found;
  return undefined;
}

const OTHER_PAPER =
  /\b(?:CERTIFICATES?|STATEMENTS?|DECLARATIONS?|REPORTS?|LETTERS?|RECEIPTS?|DRAFTS?|NOTES?|ADVICES?)\b/;

/** What the B/L has to say by 46A. */
function transportIn(text: string): Pick<RequiredPaper, 'consignee' | 'notify' | 'freight'> {
  const consignee = (/(?:MADE OUT|CONSIGNED|ISSUED|DRAWN) (?=TO )(?:TO (?!(?:THE )?ORDER))?(.+)$/.exec(text) ?? [])[1];
  const notify = /NOTIFY(?:ING)?(?: PARTY)?[ :]+(.+)$/.exec(text)?.[1];
  const [prepaid, collect] = [/FREIGHT[ A-Z"']{0,24}\bPRE-?PAID/.test(text), /FREIGHT[ A-Z"']{0,24}(?:\bCOLLECT|PAYABLE AT DESTINATION)/.test(text)];
  return {
    ...(consignee && { consignee: untilNext(consignee) }),
    ...(notify && { notify: untilNext(notify) }),
    ...(prepaid !== collect && { freight: prepaid ? ('prepaid' as const) : ('collect' as const) }),
  };
} // prettier-ignore

/** A phrase ends where the next requirement begins. */
const untilNext = (text: string): string =>
  text
    .split(/[,.;]? ?\b(?:AND (?:BLANK|ENDORSED|MARKED|NOTIFY|SHOWING|INDICATING|BEARING|STATING|MENTIONING)|(?:BLANK )?ENDORSED|BLANK|IN BLANK|MARKED|NOTIFY(?:ING)?|SHOWING|INDICATING|EVIDENCING|STATING|MENTIONING|BEARING|"?FREIGHT)\b/)[0]!
    .split(/ ?\(?\b(?:AS PER FIELD|WITH FULL (?:NAME|ADDRESS))/)[0]!
    .replace(/^["' ]+|["' ,.;]+$/g, ''); // prettier-ignore

/** `FOR 110 PCT OF INVOICE VALUE`, `110% OF THE INVOICE`, `INVOICE VALUE PLUS 10 PCT`. */
function percentIn(text: string): number | undefined {
  const whole = /(\d{3}(?:\.\d+)?) ?(?:PCT|%|PER ?CENT)/.exec(text);
  if (whole) return Number(whole[1]);
  const plus = /PLUS ?(\d{1,2}) ?(?:PCT|%|PER ?CENT)/.exec(text);
  return plus ? 100 + Number(plus[1]) : undefined;
}
