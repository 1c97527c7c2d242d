import type { Party } from './party';
import { relativeDay } from './dates.relative';
import { saysNothing } from './empty';
import { BLANK, type CellState, type Reading } from './reading';
import { plainText } from './text';

/** What a text says of a stage; `whole` when it says nothing else. */
export interface StateWord {
  readonly state: CellState;
  readonly party?: Party;
  readonly whole: boolean;
}

/** Reads a cell that tells how far something is: ticks, words, signs. A text that tells nothing stays text. */
export function readState(raw: string): Reading {
  const text = plainText(raw);
  if (saysNothing(text)) return BLANK;
  const found = stateOf(text);
  return found ? stateReading(found, text) : { is: 'text', text };
}

/** The reading of a cell that tells a state; what else it says, or that something failed, is its note. */
export function stateReading({ state, party, whole }: StateWord, text: string): Reading {
  const isNote = !whole || (state === 'not yet' && FAILED.test(text));
  return { is: 'state', state, ...(party && { party }), ...(isNote && { note: text }) };
}

const FAILED = /不合格|不通过|未通过|返工|退回|打回|拒收|fail|reject|refus|\bng\b/i;

const WHOLE: readonly (readonly [CellState, RegExp])[] = [
  [
    'not applicable',
    /^(n[/.]?a\.?|\/+|\\+|-+|[—–一]+|无|无需|不需要?|不适用|免|免检|免验|不用|不涉及|nil|none|waived|exempt(?:ed)?|not (applicable|required|needed))$/i,
  ],
  [
    'done',
    /^(√+|[✓✔☑✅🗸👌👍]+|●|■|◆|★|v+|o\.?k\.?|okay|y|yes|done|true|是|有|好|对|齐|全|100\s*%|finished|completed?|paid|received|shipped|sent|approved|confirmed|pass(?:ed)?|cleared|released|closed|signed|booked|loaded|arrived|delivered)[.!。√✓]*$/iu,
  ],
  [
    'not yet',
    /^([×✗✘✖❌☐□○◯⭕]+|x+|n|no|nope|not yet|none yet|false|否|没|没有|未|tbc|tba|tbd|tbn|tba\/tbc|pending|open|\?+|wip|in progress|outstanding|unpaid|awaiting|waiting|ng|not (paid|received|sent|done|shipped))[.!。]*$/iu,
  ],
];

const CANCELLED = /取消|作废|撤单|退单|终止|\bcancel|\bvoid\b|\bcxl\b/i;
/** What is not cancelled, or was another order: 不取消了, 取消后恢复, 上一单取消了，这单照做. */
const GOES_ON =
  /(不|未|没有?|别|勿)再?(取消|作废|撤单|退单)|(上一?|前一?|另一?)(单|票|批|次)|照做|照常|恢复|重启|\brevived?\b|\breinstat|\bre-?activat|\b(not|never)\s+(be\s+|been\s+)?cancel|\b(last|previous|other|another)\s+(order|po|pi|shipment)\b/i;
/** Nobody has decided yet: 取消？客户还没定, `may cancel, not sure`. */
const UNDECIDED = /[?？]|[没未](?:有)?(?:定|确定|决定)|可能|\b(?:may|might|maybe|perhaps|not sure)\b/i;
export const isUndecided = (text: string): boolean => UNDECIDED.test(text);

const HOLD = /暂停|搁置|暂缓|挂起|hold|suspend/i;
const WAITING = /^(待|等|等待|等候|waiting|awaiting|wait)/i;
const NOT_YET =
  /未|没有?(收|付|到|出|定|确认|寄|发|做|好|齐)|还没|尚|待|等(?!级)|预计|计划|预估|拟|将|进行中|处理中|办理中|催|延期|推迟|甩[柜箱仓舱]|部分|一半|不行|不ok|不合格|不通过|返工|退回|打回|拒收|(?<![\d.])\d{1,2}(\.\d+)?\s*%|\bnot\b|\bun(paid|sent|confirmed)|\b(tbc|tba|tbd|pending|expected|planned|estimated|reject(ed)?|refused|fail(ed|ure|s)?|in progress|partial(ly)?|postponed|delayed|rolled|bumped|shut[- ]?out|ng)\b/i;
const DONE =
  /已|完成|完毕|完$|收到|到账|到帐|付清|结清|收讫|放行|通过|齐全?$|合格|办妥|办好|做好|订好|√|✓|✔|☑|✅|\b(ok|done|paid|received|shipped|sent|approved|confirmed|pass(?:ed)?|cleared|released|completed?|finished|booked|loaded|signed)\b/i;

const PARTY: readonly (readonly [Party, RegExp])[] = [
  ['customer', /客户|客人|买家|买方|customer|client|buyer/i],
  ['factory', /工厂|厂家|供应商|生产|车间|factory|supplier|vendor|mill/i],
  ['bank', /银行|开证行|水单|bank/i],
  ['carrier', /船公司|货代|船东|放舱|舱位|订舱|carrier|forwarder|shipping line/i],
  ['other', /海关|报关行|商检|机构|领导|审批|财务|customs|agency|manager|inspection/i],
];

/** Who a text says is waited for. */
export function partyOf(text: string): Party | undefined {
  return PARTY.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The state that a plain text tells, undefined when it tells none. A long sentence tells none: it is a note. */
export function stateOf(text: string): StateWord | undefined {
  if (text.length > 40) return undefined;
  for (const [state, pattern] of WHOLE) if (pattern.test(text)) return { state, whole: true };
  const whole = text.length <= 6 && !/\d/.test(text);
  if (CANCELLED.test(text) && !GOES_ON.test(text) && !isUndecided(text)) return { state: 'cancelled', whole };
  if (HOLD.test(text)) return { state: 'hold', whole };
  if (/^(待定|待确认|待付|待通知|等通知|待|等)$/.test(text)) return { state: 'not yet', whole: true };
  const party = partyOf(text);
  if (WAITING.test(text) && party)
    return { state: 'waiting', party, whole: text.length <= 8 && !/\d/.test(text) };
  if (NOT_YET.test(text)) return { state: 'not yet', whole };
  return DONE.test(text) ? { state: 'done', whole } : undefined;
}

/** Whether a text names a time without a day: 月底, 尽快, ASAP. */
export function vagueWord(text: string): boolean {
  return text.length <= 20 && (VAGUE.test(text) || relativeDay(text, ANY_DAY) !== undefined);
}

const ANY_DAY = 46000;

const VAGUE =
  /月底|月初|月中|上旬|中旬|下旬|本周|这周|下周|上周|周[一二三四五六日末]|本月|下个?月|年前|年后|年底|节前|节后|春节|国庆|尽快|尽早|马上|近期|今天|明天|后天|\b(asap|before cny|after cny|next (week|month)|this (week|month)|end of (the )?month|soon|mid month)\b/i;
