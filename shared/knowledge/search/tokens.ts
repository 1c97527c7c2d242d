import { twoGrams } from '../lessons/goods';

/** Texts beyond this are no notes of people. */
const LONGEST = 20_000;

/** A text in the pieces that searching compares: Latin words by their stem, Chinese in pieces of two letters. */
export interface Pieces {
  /** Stems of its Latin words and figures, in order. */
  readonly words: readonly string[];
  /** Runs of Chinese letters, in order. */
  readonly runs: readonly string[];
}

export function piecesOf(text: string): Pieces {
  // 提单(B/L), T/T, L/C and e-mail are one word each.
  const plain = text.slice(0, LONGEST).normalize('NFKC').toLowerCase().replace(/(?<=[a-z])[/’'-](?=[a-z])/g, '');
  return {
    words: (plain.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).map(stemOf),
    runs: plain.match(/\p{Script=Han}+/gu) ?? [],
  };
} // prettier-ignore

/** What two texts may have in common besides the thesaurus: words that say something, and pairs of Chinese letters. */
export const tokensOf = ({ words, runs }: Pieces): readonly string[] => [
  ...words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)),
  ...runs.flatMap(twoGrams).filter((pair) => !EMPTY_PAIRS.has(pair)),
];

/** Chinese letters by themselves: 税 of 退税 and 关税. Those that stand in every sentence are left out. */
export const lettersOf = ({ runs }: Pieces): readonly string[] =>
  runs.flatMap((run) => [...run].filter((letter) => !EMPTY_LETTERS.has(letter)));

/** Endings of English words that change with the sentence and not with the thing; short words keep theirs. */
function stemOf(text: string): string {
  const word = IRREGULAR.get(text) ?? spelledOnce(text);
  if (word.length < 4 || /\d/.test(word)) return word;
  for (const [ending, instead] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      return undoubled(word.slice(0, -ending.length) + instead);
  return word;
}

/** `legalize` and `colour` as `legalise` and `color`. */
const spelledOnce = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/i[sz](e[ds]?|ing|ations?)$/, 'is$1')
        .replace(/([^aeo])our(?=s?$|ed$|ing$)/, '$1or')
        .replace(/tre(s?)$/, 'ter$1');

/** Forms that no ending tells, by what they are forms of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  ['paid payer pay', 'sent sender send', 'sold seller sell', 'bought buyer buy', 'made maker make', 'left leave', 'lost loss lose', 'broke broken break', 'shrank shrunk shrinkage shrink',
    'fell fallen fall', 'wrote written writing write', 'chose chosen choose', 'held holder hold', 'kept keep', 'found find', 'brought bring', 'caught catch', 'rose risen rise', 'began begun begin',
    'ran run', 'stolen stole steal', 'tore torn tear', 'wore worn wear', 'lent lend', 'spent spend', 'built build', 'stuck stick', 'withdrew withdrawn withdraw', 'forgot forgotten forget',
    'drew drawn draw', 'gone went go', 'taken took take', 'given gave give', 'known knew know', 'said say', 'told tell', 'thought think', 'overpaid overpay', 'unpaid nonpayment unpay', 'refusal refuse',
    'arrival arrive', 'approval approve', 'delivery deliver', 'delivered deliver', 'shipper ship', 'discovery discover', 'renewal renew', 'removal remove', 'proof prove', 'proven prove', 'choice choose',
    'complaint complain', 'analysis analyse', 'inspector inspect', 'inspection inspect', 'insurance insure', 'insurer insure', 'clearance clear', 'acceptance accept', 'allowance allow', 'rejection reject',
    'declaration declare', 'legalization legalise', 'legalisation legalise', 'payable pay', 'deduction deduct', 'collection collect', 'cancellation cancel', 'submission submit', 'permission permit', 'supplier supply',
    'carrier carry', 'departure depart', 'failure fail', 'closure close', 'children child', 'feet foot', 'knives knife', 'shelves shelf', 'leaves leaf']
    .flatMap((line) => {
      const forms = line.split(' ');
      const base = forms.pop()!;
      return forms.map((form) => [form, base] as const);
    }),
); // prettier-ignore

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ations', 'ate'], ['ation', 'ate'], ['ings', ''], ['ing', ''], ['ies', 'y'], ['ied', 'y'], ['sses', 'ss'], ['ments', ''], ['ment', ''],
  ['xes', 'x'], ['ches', 'ch'], ['shes', 'sh'], ['ss', 'ss'], ['us', 'us'], ['ed', ''], ['es', ''], ['ly', ''], ['s', ''], ['e', ''],
]; // prettier-ignore

/** `shipped` and `shipping` are `ship`. */
function undoubled(stem: string): string {
  const base = /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been before but by can could did do doe for from had has have he her him his how i if in into is it its just
   like may me might must my need not of off on one or our out over put say she should so some such than that the their them then
   there these they thing this those to too up us want was we were what when where which who why will with would you your yet any all
   also again about after ask get got give go going goe take make made let still know now only own other same both each every since
   until while during him itself already tell always never much many more most very well whether without upon whom whose`
    .split(/\s+/)
    .map(stemOf),
);

const EMPTY_PAIRS: ReadonlySet<string> = new Set(
  ('怎么 什么 么办 可以 以吗 我们 们的 他们 不能 能不 不要 要不 是不 不是 这个 那个 一个 如果 还是 就是 没有 有没 哪些 哪里 为什 时候 的时 应该 需要 ' +
    '已经 因为 所以 但是 然后 以后 之后 以前 之前 一下 这种 那种 这样 怎样 多少 少钱 几天 一定 还没 才能 一起 自己 什么时 出来 起来 下来 了吗 的话 的吗')
    .split(' '),
); // prettier-ignore

const EMPTY_LETTERS: ReadonlySet<string> = new Set(
  '的了是不在有我他你们这那个和就也都要会能可以上下里来去说到对么怎什吗呢吧把被给让从与及或但因为所如果时候后前先再还没已经自己一二三四五六七八九十两几多少大小好得地着过又才只每各当将于其之此请做办'.split(
    '',
  ),
);
