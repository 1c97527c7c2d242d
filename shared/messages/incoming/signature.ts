const SIGN_OFF =
  /^[\s*_]{0,4}(?:--|—|best regards|kind regards|warm regards|with best regards|with kind regards|best wishes|many thanks and best regards|thanks (?:and|&) (?:best |kind )?regards|thanks (?:and|&) b\.?rgds|b\.?\s?rgds|rgds|regards|sincerely|yours sincerely|yours faithfully|yours truly|cheers|br|mit freundlichen grüßen|cordialement|saludos|sent from my .{1,40}|get outlook for .{1,20}|发自我的.{1,20}|顺颂商祺|顺祝商祺|此致|祝好|祝商祺|商祺|致礼|敬礼|顺祝.{1,10})[\s,.!，。！*_]{0,6}$/i;
const DISCLAIMER =
  /^[\s*_[(]{0,4}(?:disclaimer|confidentiality (?:notice|note)|this (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|intended|privileged)|the information (?:contained )?in this|please consider the environment|本邮件(?:及其附件|及附件|包含|含有|的)|此邮件.{0,20}(?:保密|机密)|免责声明|保密(?:声明|提示))/i;
const BANNER =
  /^[\s*_[(]{0,4}(?:caution|external|warning|外部邮件)[\]:： ].{0,160}(?:outside|external|sender|外部|来自)/i;

/** From which line on a text is signature and disclaimer; `name` is whose it is. A P.S. is the writer's, so what stands from it on is not cut off. */
export function signatureAt(lines: readonly string[], name: string): number {
  const words = new Set(wordsOf(name));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.length > 300) continue;
    if (DISCLAIMER.test(line) && !BANNER.test(line)) return at;
    if ((SIGN_OFF.test(line) || (at > 0 && isName(line, words))) && isLast(lines, at + 1)) return at;
  }
  return lines.length;
}

/** The sender's name, or a part of it, in a line of its own. */
function isName(line: string, words: ReadonlySet<string>): boolean {
  const own = line.length > 60 ? [] : wordsOf(line);
  return own.length > 0 && own.length <= 4 && own.every((word) => words.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const MOST_LINES = 14;
const LONGEST_LINE = 110;
const MORE = /^\s*(?:p\.?\s?s\b|another|also\b|btw|ps[:：]|另外|还有|附言|又及)/i;

/** Whether only short lines are left, as a signature has them. */
function isLast(lines: readonly string[], from: number): boolean {
  let count = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!.trim();
    if (line === '') continue;
    if (DISCLAIMER.test(line.slice(0, 300))) return true;
    if (
      MORE.test(line) ||
      ++count > MOST_LINES ||
      (line.length > LONGEST_LINE && !/@|tel|www|地址|电话/i.test(line.slice(0, 400)))
    )
      return false;
  }
  return true;
}

const FILLER =
  /\b(?:fyi|f\.y\.i\.?|for your (?:information|reference|info)|(?:please |pls |kindly )?(?:see|find|check|refer to|note)? ?(?:the )?(?:mail |e-?mail |message )?(?:below|attached|as below|enclosed)|forwarded?|as below|dear (?:all|team|sir|sirs|madam|\w{1,20})|hi (?:all|team|\w{1,20})|hello|hi|thanks?|thank you|pls|please|handle|check|noted)\b|请?(?:见|看|查收?|参考|处理|跟进|知悉|留意)(?:一?下)?(?:面|文|方|述|邮件|附件)?|转发|供参考|大家好|你好|您好|谢谢|如下|见下|下面|邮件|客户来信|客人的?/gi;

/** Whether a text says nothing of its own: `FYI`, `请看下面`. What has a figure says something. */
export function isFiller(text: string): boolean {
  if (text.length > 160 || /\d/.test(text)) return false;
  return text.replace(FILLER, ' ').replace(/[\s\p{P}\p{S}]+/gu, '').length <= 6;
}
