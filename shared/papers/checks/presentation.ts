import { both, type Bilingual } from '../../lang';
import { wordFor } from '../../templates/vocabulary/words';
import { ALL_PAPERS } from '../../trade/paper-kinds';
import { lastPresentation, shippedOn } from './last-presentation';
import { figureOf } from './reading/figure';
import { requiredPapers, type RequiredPaper } from './required';
import type { PaperSet, StatedPaper } from './types';

/**
 * `there`: issued. `draft`: made and not issued yet. `short`: fewer originals than asked for are recorded. `missing`: nobody
 * recorded it. `read`: the line of 46A has to be read by a person.
 */
export type ItemState = 'there' | 'draft' | 'short' | 'missing' | 'read';

/** A document that the credit asks for, and what there is of it. */
export interface PresentationItem {
  readonly asked: RequiredPaper;
  /** One of the papers that the item names; undefined where a person has to read it. */
  readonly kind: StatedPaper['kind'] | undefined;
  readonly number: string;
  readonly state: ItemState;
  readonly text: Bilingual;
}

/** What is presented under a credit, and until when. Plain JSON. */
export interface Presentation {
  readonly items: readonly PresentationItem[];
  readonly isComplete: boolean;
  /** A serial day; undefined where the credit has neither an expiry nor a period that has begun. */
  readonly lastDay: number | undefined;
  /** Days from today to the last day, negative when it has passed. */
  readonly daysLeft: number | undefined;
  readonly why: Bilingual;
}

const NO_CREDIT = both('没有信用证，没有要交的单据', 'There is no credit, so there is nothing to present');
const NOT_SHIPPED = both('还没有装船日期，只按 31D 算', 'no on-board date yet, by 31D alone');
const NO_DAY = both(
  '信用证上没有到期日，也没有装船日期，算不出最迟交单日；请填 31D 和装船日期',
  'The credit has no expiry and nothing was shipped: fill in 31D and the on-board date',
);

/** The package of documents of a credit. What 46A says and nobody can read for certain is kept for a person. */
export function presentationOf(set: PaperSet): Presentation {
  if (!set.credit) return { items: [], isComplete: false, lastDay: undefined, daysLeft: undefined, why: NO_CREDIT };
  const required = requiredPapers(set.credit['documents_required']?.text ?? '');
  const items = required.flatMap((asked) => itemsOf(asked, set));
  const last = lastPresentation(set);
  const why = last ? (shippedOn(set) === undefined ? both(`${last.why.zh}；${NOT_SHIPPED.zh}`, `${last.why.en}; ${NOT_SHIPPED.en}`) : last.why) : NO_DAY;
  return {
    items,
    isComplete: items.length > 0 && items.every(({ state }) => state === 'there'),
    lastDay: last?.day,
    daysLeft: last && last.day - set.today,
    why,
  };
} // prettier-ignore

function itemsOf(asked: RequiredPaper, set: PaperSet): PresentationItem[] {
  if (asked.kinds.length === 0) {
    const text = both(`请人工看：${asked.text}`, `To be read by a person: ${asked.text}`);
    return [{ asked, kind: undefined, number: '', state: 'read', text }];
  }
  return asked.kinds.map((kind) => {
    const papers = set.papers.filter((paper) => paper.kind === kind);
    const paper = papers.find(({ isIssued }) => isIssued) ?? papers[0];
    const state = stateOf(asked, paper);
    return { asked, kind, number: paper?.number ?? '', state, text: textOf(kind, asked, state, paper) };
  });
}

function stateOf(asked: RequiredPaper, paper: StatedPaper | undefined): ItemState {
  if (!paper) return 'missing';
  if (!paper.isIssued) return 'draft';
  const originals = paper.values['originals'] && figureOf(paper.values['originals'])?.value;
  return originals !== undefined && originals < asked.originals ? 'short' : 'there';
}

function textOf(
  kind: StatedPaper['kind'],
  asked: RequiredPaper,
  state: ItemState,
  paper: StatedPaper | undefined,
): Bilingual {
  const number = paper?.number ? ` ${paper.number}` : '';
  const [zh, en] = [wordFor(ALL_PAPERS, kind, 'zh'), wordFor(ALL_PAPERS, kind, 'en')].map(
    (name) => name + number,
  );
  const count = asked.isFullSet
    ? both('全套正本', 'a full set of originals')
    : both(
        `正本 ${asked.originals}，副本 ${asked.copies}`,
        `${asked.originals} original, ${asked.copies} copies`,
      );
  const is: Readonly<Record<ItemState, Bilingual>> = {
    there: both('已出', 'issued'),
    draft: both('只有草稿，还没出', 'a draft only, not issued'),
    short: both('登记的正本份数不够', 'fewer originals are recorded'),
    missing: both('缺；做好或收到后登记到单证数据', 'missing: make it, or record it when it comes'),
    read: both('请人工看', 'to be read by a person'),
  };
  return both(`${zh}（${count.zh}）：${is[state].zh}`, `${en} (${count.en}): ${is[state].en}`);
}
