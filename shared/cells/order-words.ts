import type { Moment } from '../time/moment';
import { CHINESE, ENGLISH, FILLERS, STEPS, type OrderWord } from './order-words.data';
import type { Party } from './party';
import type { DateContext } from './reading';
import { isUndecided, partyOf, stateOf } from './states';
import { bare, statusParts } from './status-parts';
import { hasHan } from './text';

export type { OrderWord } from './order-words.data';

/** What a status says of an order. */
export interface OrderSaying {
  readonly word: OrderWord;
  /** The day beside the word: `已完成（11/3）`, `Shipped 3 Nov`. */
  readonly date?: Moment;
  /** Who is waited for: 待客户确认. */
  readonly party?: Party;
  /** All is paid, and the goods are still to sail: 未发货(已收款). */
  readonly isToSail?: true;
}

/** Longer texts are notes, which nobody wrote to be counted. */
const LONGEST = 60;

/**
 * What a text in the team's own status column says of the order; undefined when nobody taught us the word, so that
 * a person has to say what it means. Of several things said (`shipped, not paid`) the one counts that is furthest
 * along and has happened.
 */
export function orderWordOf(raw: string, context: DateContext = {}): OrderSaying | undefined {
  const saying = sayingOf(raw, context);
  return saying?.word === 'cancelled' && isUndecided(raw) ? undefined : saying;
}

function sayingOf(raw: string, context: DateContext): OrderSaying | undefined {
  const { length } = raw.trim();
  if (length === 0 || length > LONGEST) return undefined;
  const { words: text, date } = statusParts(raw, context);
  const words = moneyOutside(text)
    .split(CLAUSE)
    .map(bare)
    .filter((clause) => clause !== '')
    .flatMap(clauseWords);
  if (words[0] === undefined) return ofState(text);
  const known = words.filter((word): word is OrderWord => word !== undefined);
  const word = wholeOf(known, text);
  const party = word === 'waiting' || word === 'hold' ? partyOf(text) : undefined;
  return {
    word,
    ...(date !== undefined && { date }),
    ...(party && { party }),
    ...(word === 'paid' && IS_TO_SAIL.test(text) && { isToSail: true as const }),
  };
}

const IS_TO_SAIL =
  /[未没待](?:有|安排)?(?:出货|发货|出运|发运|装船|开船|走货|装运|开航|离港)|\b(?:not (?:yet )?|un|to be |awaiting |pending )(?:ship|sail|dispatch|despatch)/;

function wholeOf(known: readonly OrderWord[], text: string): OrderWord {
  const word = known.includes('paid') && known.includes('sailed') ? 'closed' : furthest(known);
  // 已完成(尾款未收): the goods are gone, the money is not in.
  return word === 'closed' && known.length > 1 && IS_OWED.test(text) ? 'sailed' : word;
}

/**
 * What stands in brackets beside a word for the goods and speaks of the money is said for itself: 已发货(尾款未收). A part
 * or a share in brackets limits the word, and stays with it.
 */
const moneyOutside = (text: string): string =>
  text.replace(/^([^()]+)\(([^()]+)\)/, (whole, outer: string, inner: string) =>
    OF_MONEY.test(inner) && !OF_MONEY.test(outer) && !OF_PART.test(inner) ? `${outer},${inner},` : whole,
  );

const OF_MONEY =
  /款|货值|定金|订金|收汇|结汇|付清|收齐|结清|\b(?:un)?paid\b|\bpayment|\bbalance\b|\bdeposit\b|\bmoney\b/;
const OF_PART = /部分|分批|一半|\d|%|\bpart|\bhalf\b/;
const IS_OWED =
  /[未没欠待差].{0,3}(?:款|汇|钱|余额)|(?:款|汇|钱|余额).{0,3}[未没待欠差]|\bunpaid\b|\b(?:not|pending|outstanding|awaiting|due|open)\b.*\b(?:paid|payment|balance|money)\b|\b(?:payment|balance|money)\b.*\b(?:not|pending|outstanding|awaited|due|open)\b/;

/** What stops an order is understood in the middle of a sentence, too: 客户要求取消订单. */
function ofState(text: string): OrderSaying | undefined {
  const said = stateOf(text);
  if (said?.state !== 'cancelled' && said?.state !== 'hold' && said?.state !== 'waiting') return undefined;
  return { word: said.state, ...(said.party && { party: said.party }) };
}

/** What parts a status that says several things. */
const CLAUSE = /[,，、;；/|+&。\n]+|\s+-\s+|\band\b|\bbut\b/;
/** In Chinese 已 and 未 begin the next thing said: 已出货未付款. */
const NEXT = /(?<=[\u4e00-\u9fa5])(?=已|未|尚未|还未|待)/;

/** Later ones outweigh earlier ones; what stops an order outweighs all. */
const ORDER: readonly OrderWord[] = [
  'open', 'inquiry', 'sample', 'deposit', 'waiting', 'making', 'booked', 'ready', 'declared', 'paid', 'part shipped',
  'sailed', 'documents', 'closed', 'hold', 'cancelled',
]; // prettier-ignore

function furthest(words: readonly OrderWord[]): OrderWord {
  return words.reduce((best, word) => (isFurther(word, best) ? word : best));
}

/** Whether one word outweighs another that is said of the same order. */
export const isFurther = (word: OrderWord, than: OrderWord): boolean =>
  ORDER.indexOf(word) > ORDER.indexOf(than);

function clauseWords(clause: string): readonly (OrderWord | undefined)[] {
  if (!hasHan(clause)) return [englishWord(clause)];
  const whole = chineseWord(clause);
  return whole === undefined ? clause.split(NEXT).map(chineseWord) : [whole];
}

const ends = (words: string): RegExp => new RegExp(`^(?:${words})$`);
const CHINESE_WORDS = Object.entries(CHINESE).map(([word, text]) => [word as OrderWord, ends(text)] as const);
const ENGLISH_WORDS = Object.entries(ENGLISH).map(([word, text]) => [word as OrderWord, ends(text)] as const);
const OF_CHINESE =
  /^(?:此单|该单|本单|订单|整单|货物|货|全部|都|全|均|状态)+|(?:订单|状态|阶段|延期|延迟|迟|晚|按时|准时|提前)$/g;
const TO_COME = /^(?:还?(?:未|没有?)|尚未|还没有?|待|等待?|准备|即将|预备|计划|安排|可)/;
const WHOLE_STEPS = STEPS.map(({ step, ...words }) => ({
  words,
  step: ends(step),
  done: ends(
    `(?:已经?|都已)(?:全部|都)?(?:${step})(?:完成|完毕|完|了|好|好了|完了)?|(?:${step})(?:已?完成|完毕|完|了|好|好了|完了|已完|ok)`,
  ),
  going: ends(`(?:正在|在)?(?:${step})(?:中|进行中|过程中|当中)|正在(?:${step})`),
}));

function chineseWord(clause: string): OrderWord | undefined {
  const text = clause.replace(/\s+/g, '');
  const bare = text.replace(OF_CHINESE, '');
  for (const each of new Set([text, bare])) {
    const found =
      CHINESE_WORDS.find(([, pattern]) => pattern.test(each))?.[0] ??
      WHOLE_STEPS.find(({ done }) => done.test(each))?.words.done ??
      WHOLE_STEPS.find(({ going }) => going.test(each))?.words.going;
    if (found) return found;
    const later = TO_COME.exec(each);
    if (!later) continue;
    const rest = each.slice(later[0].length);
    const step = WHOLE_STEPS.find(({ step: name }) => name.test(rest));
    if (step) return step.words.toCome;
    if (/^[待等]/.test(each)) return 'waiting';
  }
  return undefined;
}

const FILLER = new RegExp(`(?:^|\\s)(?:${FILLERS})(?=\\s|$)`, 'g');
const NOT =
  /^(?:not(?: yet| been)?|un|no|never|to be|will be|pending|awaiting|waiting(?: for)?|await|need to be)\s*/;
const STILL_OPEN =
  /(?:pending|outstanding|due|awaited|unpaid|not (?:yet )?(?:received|paid|done|made)|in progress)$/;

function englishWord(clause: string): OrderWord | undefined {
  const text = clause.replace(/\s+/g, ' ').trim();
  const bare = text.replace(FILLER, ' ').replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
  for (const each of new Set([text, bare])) {
    const found = ENGLISH_WORDS.find(([, pattern]) => pattern.test(each))?.[0];
    if (found) return found;
  }
  const not = NOT.exec(text);
  if (not) {
    const isWait = /^(?:await|wait|pending)/.test(not[0]);
    const rest = text.slice(not[0].length);
    if (isWait)
      return partyOf(rest) ? 'waiting' : /^(?:ship|dispatch|vessel|load|pick)/.test(rest) ? 'ready' : 'open';
    return englishWord(rest) === undefined ? undefined : 'open';
  }
  return STILL_OPEN.test(text) ? 'open' : undefined;
}
