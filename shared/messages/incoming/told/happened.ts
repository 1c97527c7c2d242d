import { hasWord } from '../words-in';
import { sentencesOf } from './sentences';

/** What leaves a doubt whether a sample is approved as it is. */
const DOUBT =
  /[?？]|\b(?:not|no|but|except|subject to|condition|provided|if|once|after|when|will|would|please (?:change|correct|send|redo|make|modify|improve)|however|only|new (?:sample|one)|reject(?:ed)?|comments?|pending|wait(?:ing)?|until|still|revise[d]?|resend|n't)\b|n't\b|不(?!错|好意思|用)|但|除了|重新|修改|改|再|等|待|如果|若|意见|问题是|拒|可是|只是|尚|还要|还需/i;

/** A sample of another kind or thing than the one that production waits for, or what belongs to samples. */
const OTHER_SAMPLE =
  /\b(?:counter|packag(?:e|ing)|packing|size|shipping|shipment|tops?|sales(?:man)?|photo|free|colou?r|fabric|swatch|material|carton|box|label|print(?:ing)?|logo|new|next|revised|second|third|2nd|3rd|first|initial|proto(?:type)?|fit|hardware|lid|component|mould|mold|retail|display)[ -]+samples?\b|\bsamples? (?:invoice|fees?|costs?|charges?|payment|order|quotation|price|room|list|photos?|of (?:the |a )?(?:new|next|other|packag|carton|box|label|colou?r|fabric))|\bnext (?:e-?mail|order)\b|(?:包装|船|大货|色|尺寸|面料|颜色|手板|初|头|二次|回|销售|拍照|留|免费)样|样品?(?:费|发票|单|间|册)/i;

const APPROVED: readonly string[] = [
  'sample* + approved', 'sample* + approve', 'sample* + confirmed', 'sample* + confirm', 'sample* + ok', 'sample* + okay', 'sample* + accepted', 'sample* + passed', 'pps + approved', 'pps + ok',
  '样品 + 确认', '样品 + 没问题', '样品 + 没有问题', '样品 + 通过', '样品 + 可以', '样品 + ok', '产前样 + 确认', '产前样 + 没问题', '产前样 + 没有问题', '产前样 + 通过', '产前样 + 可以', '产前样 + ok',
]; // prettier-ignore

/** Whether a customer says without any doubt that the sample is approved: nowhere in the mail a but, a wish or a question. */
export function approvesSample(own: string): boolean {
  const text = own.replace(/没有?问题/g, ' ok ');
  if (own.length > MOST || DOUBT.test(text) || OTHER_SAMPLE.test(own)) return false;
  return sentencesOf(own).some((sentence) => APPROVED.some((word) => hasWord(sentence, word)));
}

/** What takes more words has more to say than yes. */
const MOST = 1200;

/** The part of the price that has come in, as somebody says who sees the account. */
export type MoneyPart = 'deposit' | 'balance';

const FIRST = ['deposit', 'down payment', 'advance payment', '定金', '订金', '预付款'];
const LAST = ['balance', 'final payment', '尾款', '余款'];
const CAME = /到账|到帐|入账|收到了?(?:定金|尾款|余款|款)|\b(?:received|credited|arrived|came in)\b/i;
const NOT =
  /没|未|还差|尚|不|待|[?？吗]|\b(?:not|no|n't|yet|if|when|once|will|pending|part(?:ial|ly)?|short)\b|n't\b|部分|预计|应该|大概/i;

/** Which part has come in; undefined where no sentence says so of one part alone, without a doubt. */
export function moneyCame(own: string): { readonly part: MoneyPart; readonly sentence: string } | undefined {
  const said = sentencesOf(own).filter((sentence) => CAME.test(sentence));
  if (said.length !== 1 || NOT.test(own)) return undefined;
  const [sentence] = said as [string];
  const isFirst = FIRST.some((word) => hasWord(sentence, word));
  const isLast = LAST.some((word) => hasWord(sentence, word));
  return isFirst === isLast ? undefined : { part: isFirst ? 'deposit' : 'balance', sentence };
}
