import { addressOf } from '../../book/address';
import { both, same, type Bilingual, type Lang } from '../../lang';
import { word, wordFor, type Word, type Words } from '../../templates/vocabulary/words';
import { LINE_FIELDS, PAPER_FIELDS } from '../../trade/paper-fields';
import { ALL_PAPERS } from '../../trade/paper-kinds';
import type { Statement } from './statement';
import type { Stated } from './types';

/** What stands beside papers in a comparison. */
export const SIDES: Words<Stated['kind']> = {
  ...ALL_PAPERS,
  order: word('订单', 'Order'),
  card: word('客户资料', 'Customer card'),
  account: word('公司银行资料', 'Company bank data'),
  register: word('单证登记', 'Register of documents'),
};

const TITLES: ReadonlyMap<string, Word> = new Map([
  ...PAPER_FIELDS.map(({ key, title }) => [key, title] as const),
  ...LINE_FIELDS.map(({ key, title }) => [`line.${key}`, title] as const),
]);

/** What a field is called; `line.hs` as well. */
export const titleOf = (field: string): Bilingual => TITLES.get(field) ?? same(field);

/** `商业发票 CI-1：总金额 USD 12,400.00 ≠ 信用证 LC-1：32B 金额 USD 12,000.00 · UCP 600 art. 18(b) · 改 跟单_明细!F3` */
export function conflictText(
  left: Statement,
  right: Statement,
  {
    article,
    sign,
    note,
    also = [],
    change = left,
  }: { article: string; sign: string; note?: Bilingual; also?: readonly Statement[]; change?: Statement },
): Bilingual {
  const sentence = (lang: Lang): string => {
    const sides = `${sideText(left, lang)} ${sign} ${sideText(right, lang)}`;
    return [
      sides,
      alsoText(also, left, lang),
      note?.[lang],
      articleIn(article, lang),
      changeText(change, lang),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return both(sentence('zh'), sentence('en'));
}

/** What a rule of the house or of the trade is called in one language; an article of UCP or ISBP is called so in both. */
function articleIn(article: string, lang: Lang): string {
  const [zh, en] = article.split(' / ');
  if (en !== undefined) return lang === 'zh' ? zh! : en;
  return lang === 'zh' ? article.replace(/ art\. (\S+)/, ' 第 $1 条') : article;
}

/** The other papers, each kind once. */
function alsoText(also: readonly Statement[], { kind: told }: Statement, lang: Lang): string {
  const kinds = [...new Set(also.map(({ kind }) => kind))].filter((kind) => kind !== told);
  if (kinds.length === 0) return '';
  const names = kinds.map((kind) => wordFor(SIDES, kind, lang));
  return lang === 'zh' ? `${names.join('、')}也这样写` : `also on ${names.join(', ')}`;
}

function sideText({ kind, number, field, value, title }: Statement, lang: Lang): string {
  const paper = [wordFor(SIDES, kind, lang), number].filter((part) => part !== '').join(' ');
  const said = oneLine(value.text || String(value.figure ?? ''));
  return lang === 'zh'
    ? `${paper}：${(title ?? titleOf(field)).zh} ${said}`
    : `${paper}: ${(title ?? titleOf(field)).en} ${said}`;
}

function changeText({ kind, value: { from } }: Statement, lang: Lang): string {
  if (from) return lang === 'zh' ? `改 ${addressOf(from)}` : `change ${addressOf(from)}`;
  const paper = wordFor(SIDES, kind, lang);
  return lang === 'zh' ? `请核对${paper}` : `check the ${paper}`;
}

/** A name and address of five lines is told by its beginning. */
const LONGEST = 120;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Notes that say what was worked out. */
export const NOTE = {
  most: (limit: string, why: string) => both(`最多 ${limit}（${why}）`, `at most ${limit} (${why})`),
  least: (limit: string, why: string) => both(`至少 ${limit}（${why}）`, `at least ${limit} (${why})`),
  missingWords: (words: string) =>
    both(`发票上没有 45A 的“${words}”`, `the invoice does not say “${words}” of 45A`),
  notCalledFor: both(
    '45A 没有要这项货（样品、赠品也不行）',
    '45A does not call for these goods, not even free of charge',
  ),
  otherGoods: both('和发票、45A 的货名没有一个词相同', 'not one word of the goods on the invoice and in 45A'),
  source: (words: string) =>
    both(`信用证写明了“${words}”，发票要照写`, `the credit states “${words}”: the invoice has to say so`),
  country: (a: string, b: string) => both(`国家 ${a} ≠ ${b}`, `country ${a} ≠ ${b}`),
  contact: both(
    '申请人做收货人或通知方时，联系方式要和信用证一致',
    'the applicant as consignee or notify party has the contact details of the credit',
  ),
  weighed: both('VGM 减皮重，称重法允许差 5%', 'VGM less tare, weighed: 5 % allowed'),
  calculated: both('VGM 减皮重（计算法）', 'VGM less tare (calculated)'),
  houseOrder: both(
    '习惯：发票不晚于装箱单，装箱单不晚于提单',
    'custom: invoice, then packing list, then B/L',
  ),
  cover: both(
    '保单晚于装运日，又没有写保险从装运日起生效',
    'dated after shipment and not effective from shipment',
  ),
  onlyCredit: both(
    '各单证都一样，只有信用证不同：先看信用证是不是抄错了；没抄错就请客户改证，或改单证',
    'all papers agree, only the credit differs: see whether it was copied wrong; if not, have it amended or change the papers',
  ),
  allDrawings: (list: string) => both(`同一信用证下的发票：${list}`, `invoices under this credit: ${list}`),
  transhipped: both(
    '信用证不许转运，提单写了转运，又没有集装箱（20(c)(ii) 只放过装在集装箱、拖车、子驳里的货）',
    'the credit prohibits transhipment; art. 20(c)(ii) lets it pass only for goods in containers, trailers or barges',
  ),
  transhippedAnyway: both(
    '信用证不许转运，并排除了 20(c)：集装箱货转运也不行',
    'the credit prohibits transhipment and excludes art. 20(c), for goods in containers as well',
  ),
  unpresented: (today: string) =>
    both(
      `到今天 ${today} 还没有交单日期；已经交了就填上`,
      `no day of presentation by today, ${today}; if it was made, write it in`,
    ),
  neverLater: both('单据不能晚于交单日', 'no document is dated after its presentation'),
  noExtension: both('最迟装运日遇休息日也不顺延', 'the latest shipment date is never extended'),
  rolled: both('遇银行休息日已顺延', 'moved over days on which the bank is closed'),
  unclean: both('批注说货物或包装有问题，不是清洁提单', 'a clause on defective goods or packing: not clean'),
  freightOf: (term: string, prepaid: boolean) =>
    prepaid
      ? both(`${term} 由卖方付运费：预付`, `under ${term} the seller pays the freight: prepaid`)
      : both(`${term} 由买方付运费：到付`, `under ${term} the buyer pays the freight: collect`),
  legalQuantity: both(
    '法定数量和净重或数量对不上',
    'the legal quantity is not that of the weight or the pieces',
  ),
  invoiceName: both('申报品名要和开票品名一致', 'the declared name is that of the VAT invoice'),
  orderBl: both(
    '指示提单下，产地证收货人应是信用证里出现的一方',
    'with an order B/L the certificate names a party of the credit',
  ),
  gap: (numbers: string) =>
    both(
      `中间的 ${numbers} 没有登记（作废的也要留着）`,
      `${numbers} is not in the register (voids stay there)`,
    ),
  twice: both('同一个号码用了两次', 'the same number twice'),
  notApproved: both(
    '账号一致，但还没有第二个人核准',
    'the same account, but no second person has approved it',
  ),
  unknownAccount: both(
    '不是核准过的账户；改账号先打电话核对',
    'no approved account; check a changed account by telephone first',
  ),
  sum: both('各行合计', 'sum of the lines'),
} as const;

/** Titles of what is worked out and stands in no cell. */
export const MADE = {
  sumOf: (field: string): Bilingual =>
    both(`各行${titleOf(`line.${field}`).zh}合计`, `Sum of ${titleOf(`line.${field}`).en} of the lines`),
  cargo: both('VGM−皮重', 'VGM less tare'),
  lastDay: both('最迟交单日', 'Last day of presentation'),
  presented: both('交单日', 'Presented'),
  drawn: both('各发票合计', 'Sum of the invoices'),
  leastInsured: both('最低保险金额', 'Least insured amount'),
  ofGoods: (what: Bilingual): Bilingual => both(`45A ${what.zh}`, `45A ${what.en}`),
} as const;
