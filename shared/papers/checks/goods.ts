import { hasHan } from '../../cells/text';
import { NOTE } from './words';
import { goodsItems, goodsText, goodsWords, lineText, refersElsewhere, shareIn } from './reading/goods';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { creditSaid, lineSaid, paperOf, papersOf, said, type Statement } from './statement';
import type { PaperSet, StatedPaper } from './types';

/** Corresponding, not identical (R: the article was not read itself). Goods that are not named at all: a bank refuses. */
const DESCRIPTION = rule(2, 'UCP 600 art. 18(c)', 'R', 'hard');
/** A word of the description left out: many banks refuse, some do not. */
const WORDS_LEFT_OUT = rule(2, 'UCP 600 art. 18(c)', 'R', 'soft');
/** Other papers may speak in general terms that do not conflict. */
const GENERAL_TERMS = rule(3, 'UCP 600 art. 14(e)', 'P', 'hard');
const NOT_CALLED_FOR = rule(11, 'ISBP 821 C12', 'R', 'hard');

/** Less of an item's words than this are other goods. */
const ENOUGH = 0.5;

/** Check 2: every item that 45A names stands on the invoice, in any spelling and order. */
export function checkDescription(set: PaperSet, ledger: Ledger): void {
  const goods = creditSaid(set, 'goods');
  const ci = paperOf(set, 'ci');
  if (!goods || !ci) return;
  const text = goodsText(ci.values, ci.lines);
  const words = goodsWords(text);
  if (words.size === 0) return;
  const left = said(ci, 'goods') ?? lineSaid(ci, 0, 'description_en', 'description');
  if (!left) return;
  for (const item of goodsItems(goods.value.text)) {
    const lacking = [...item.words].filter((word) => !words.has(word));
    if (lacking.length === 0) continue;
    const known = shareIn(item.words, words);
    const found = known < ENOUGH ? DESCRIPTION : WORDS_LEFT_OUT;
    const note = NOTE.missingWords(known === 0 ? item.text : lacking.join(' '));
    ledger.add({ rule: found, left, right: goods, sign: '⊅', note });
  }
}

/** Check 11: no goods on the invoice that 45A does not name, free of charge or not. */
export function checkNotCalledFor(set: PaperSet, ledger: Ledger): void {
  const goods = creditSaid(set, 'goods');
  const ci = paperOf(set, 'ci');
  if (!goods || !ci) return;
  const named = goodsWords(goods.value.text);
  // 45A that was typed in Chinese names no goods that could be compared with English ones.
  if (hasHan(goods.value.text) && goodsItems(goods.value.text).length === 0) return;
  const elsewhere = refersElsewhere(goods.value.text) ? wordsElsewhere(set) : new Set<string>();
  // 45A leaves the goods to a pro forma invoice that nobody has here.
  if (elsewhere === undefined) return;
  ci.lines.forEach((line, at) => {
    const left = lineSaid(ci, at, 'description_en', 'description');
    const words = goodsWords(lineText(line));
    if (!left || words.size === 0) return;
    const isFree = FREE.test(lineText(line).toUpperCase()) && !FREE.test(goods.value.text.toUpperCase());
    const isNamed = shareIn(words, named) >= ENOUGH || shareIn(words, elsewhere) === 1;
    if (isFree || !isNamed)
      ledger.add({ rule: NOT_CALLED_FOR, left, right: goods, sign: '⊅', note: NOTE.notCalledFor });
  });
}

const FREE =
  /\b(?:FREE OF CHARGE|F\.?O\.?C|FREE|SAMPLES?|GIFTS?|GIVEAWAYS?|ADVERTISING|PROMOTIONAL)\b|样品|赠/;

/** The words of the papers to which 45A refers; undefined where none is here. */
function wordsElsewhere(set: PaperSet): Set<string> | undefined {
  const papers = papersOf(set, 'pi', 'contract').filter(({ lines }) => lines.length > 0);
  if (papers.length === 0) return undefined;
  return goodsWords(papers.map(({ values, lines }) => goodsText(values, lines)).join('\n'));
}

const OTHERS = ['pl', 'bl', 'insurance', 'co', 'certificate', 'beneficiary', 'advice', 'si'] as const;

/** Check 3, goods: what other papers call them shares at least a word with the invoice or 45A. */
export function checkGeneralTerms(set: PaperSet, ledger: Ledger): void {
  const ci = paperOf(set, 'ci');
  const right = creditSaid(set, 'goods') ?? (ci && firstGoods(ci));
  if (!right) return;
  const known = goodsWords([right.value.text, ci ? goodsText(ci.values, ci.lines) : ''].join('\n'));
  if (known.size === 0) return;
  for (const paper of papersOf(set, ...OTHERS)) {
    const left = firstGoods(paper);
    const words = goodsWords(goodsText(paper.values, paper.lines));
    if (left && words.size > 0 && shareIn(words, known) === 0)
      ledger.add({ rule: GENERAL_TERMS, left, right, note: NOTE.otherGoods });
  }
}

const firstGoods = (paper: StatedPaper): Statement | undefined =>
  said(paper, 'goods') ?? lineSaid(paper, 0, 'description_en', 'description');
