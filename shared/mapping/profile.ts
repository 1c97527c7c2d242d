import { isError, type CellKind, type CellValue, type Sheet } from '../book/model';
import { stateOf } from '../cells/states';
import { plainText } from '../cells/text';

/** What a sample of a column's cells looks like: how many of each, out of `filled`. */
export interface Profile {
  readonly filled: number;
  readonly dates: number;
  readonly serials: number;
  readonly numbers: number;
  readonly states: number;
  /** TRUE and FALSE, which a check box leaves: a tick perhaps, no date. */
  readonly truths: number;
  readonly codes: number;
  readonly containers: number;
  readonly containerTypes: number;
  readonly incoterms: number;
  readonly payments: number;
  readonly currencies: number;
  readonly releases: number;
  readonly names: number;
  /** Words without digits: companies, products, ports. */
  readonly words: number;
  /** Texts of more than 40 characters. */
  readonly long: number;
  /** Cells that hold a formula. */
  readonly formulas: number;
}

type Class = Exclude<keyof Profile, 'filled' | 'formulas'>;

const CONTAINER = /^[A-Z]{3}[UJZ]\s?-?\d{6,7}\b/i;
const CONTAINER_TYPE =
  /(\d+\s*[x*×]\s*)?(20|40|45)\s*'?\s*(gp|hq|hc|ot|fr|rf|rh|nor|尺|柜|呎)|\b(lcl|fcl)\b|拼箱|整柜|拼柜|散货/i;
const INCOTERM = /\b(fob|cif|cfr|cnf|c&f|exw|fca|cpt|cip|dap|ddp|ddu|fas|dpu|dat)\b/i;
const PAYMENT =
  /\b(t\/?t|l\/?c|d\/?p|d\/?a|o\/?a|cad|net\s?\d+|paypal|western union)\b|电汇|信用证|定金|月结|预付|赊销|托收|after b\/?l|days|见提单|at sight|即期|deposit/i;
/** `LC-1` and `L/C 260125` are numbers of credits, not terms. */
const LC_NUMBER = /^l\/?c[-#\s]?(?=\S*\d)[a-z0-9-]{1,20}$/i;
const CURRENCY = /^(usd|eur|rmb|cny|gbp|hkd|jpy|aud|cad|us\$|美元|人民币|欧元|英镑|日元|港币|\$|¥|€|£)$/i;
const RELEASE = /电放|正本|telex|original|swb|sea ?way|海运单|surrender|obl/i;
const DATE_TEXT =
  /^(?:[\u4e00-\u9fa5√✓:\s(]{0,6}|(?:et[ad]|at[ad]|ok|tbc|before|by|on)\W{0,3})(?:\d{4}\s*[./\-年]\s*\d{1,2}(?:\s*[./\-月]\s*\d{1,2})?|(?:20)\d{6}\b|\d{1,2}\s*月\s*(?:\d{1,2}|底|初|中|上|下)|\d{1,2}[./-]\d{1,2}(?!\d)(?:[./-]\d{2,4})?(?![\d.]*[a-z%])|\d{1,2}(?:st|nd|rd|th)?[\s-]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.-]?\d{1,2})/i;
const NUMBER_TEXT =
  /^(?:us\$|usd|rmb|cny|eur|[$¥€£~约])?\s*-?\d[\d,]*(?:\.\d+)?\s*(?:万|k)?\s*(?:[a-z\u4e00-\u9fa5/%³.]{0,8})$/i;
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤小阿老';

/** Texts of one shape, whatever else they may look like. */
const SHAPES: readonly (readonly [Class, RegExp])[] = [
  ['truths', /^(true|false)$/i],
  ['codes', LC_NUMBER],
  ['containers', CONTAINER],
  ['currencies', CURRENCY],
];

/** Looks at the given rows of a column. */
export function profileOf(sheet: Sheet, rows: readonly number[], column: number): Profile {
  const counts = emptyCounts();
  for (const row of rows) {
    const value = sheet.rows[row - 1]?.[column - 1] ?? null;
    if (value === null || (typeof value === 'string' && value.trim() === '')) continue;
    const kind = ((sheet.kinds[row - 1] ?? '')[column - 1] ?? '.') as CellKind;
    counts.filled++;
    if (kind >= 'A' && kind <= 'Z') counts.formulas++;
    const found = classOf(value, kind);
    if (found) counts[found]++;
  }
  return counts;
}

function emptyCounts(): { -readonly [K in keyof Profile]: number } {
  return {
    filled: 0, dates: 0, serials: 0, numbers: 0, states: 0, truths: 0, codes: 0, containers: 0, containerTypes: 0, incoterms: 0,
    payments: 0, currencies: 0, releases: 0, names: 0, words: 0, long: 0, formulas: 0,
  }; // prettier-ignore
}

function classOf(value: CellValue, kind: CellKind): Class | undefined {
  if (typeof value === 'number') {
    if (/[dt]/i.test(kind)) return 'dates';
    if (value >= 20000101 && value <= 20501231 && Number.isInteger(value)) return 'dates';
    return Number.isInteger(value) && value >= 36000 && value <= 60000 ? 'serials' : 'numbers';
  }
  if (typeof value === 'boolean') return 'truths';
  if (value === null || isError(value)) return undefined;
  return classOfText(plainText(value));
}

function classOfText(text: string): Class | undefined {
  const shape = SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
  if (shape) return shape;
  const state = stateOf(text);
  if (state?.whole) return 'states';
  if (text.length <= 60 && CONTAINER_TYPE.test(text)) return 'containerTypes';
  if (DATE_TEXT.test(text)) return 'dates';
  if (NUMBER_TEXT.test(text)) return /^\d{8,}$/.test(text) ? 'codes' : 'numbers';
  if (text.length <= 60 && INCOTERM.test(text) && !/\bt\/t\b|l\/c/i.test(text)) return 'incoterms';
  if (text.length <= 80 && PAYMENT.test(text)) return 'payments';
  if (text.length <= 12 && RELEASE.test(text)) return 'releases';
  if (text.length > 40) return 'long';
  if (state) return 'states';
  if (/\d/.test(text)) return /^[A-Z0-9][A-Z0-9\s/_.#()\-\u4e00-\u9fa5]*$/i.test(text) ? 'codes' : 'words';
  return isName(text) ? 'names' : 'words';
}

function isName(text: string): boolean {
  if (/^[\u4e00-\u9fa5]{2,3}$/.test(text)) return SURNAMES.includes(text[0]!);
  return /^[A-Z][a-z]{2,9}(\s[A-Z][a-z]*\.?)?$/.test(text) && text.length <= 16;
}
