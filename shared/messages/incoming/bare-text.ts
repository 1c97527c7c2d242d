const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  gt: '>',
  lt: '<',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#160': ' ',
};

/** A text without what is left of HTML in it: tags, entities, invisible characters; line ends as `\n`. */
export function bareText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]/g, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/blockquote)\b[^<>\n]{0,80}>/gi, '\n')
    .replace(
      /<\/?(?:a|b|i|u|p|div|span|font|table|tbody|tr|td|th|ul|ol|li|strong|em|o:p|html|body|head|meta|style|blockquote|img|hr)\b[^<>]{0,400}>/gi,
      ' ',
    )
    .replace(/&(nbsp|gt|lt|amp|quot|#39|#160);/gi, (_, name: string) => ENTITIES[name.toLowerCase()]!)
    .replace(/\u00a0/g, ' ');
  return withHeadsApart(plain);
}

/** The head of an earlier mail that ran into the line before it: `Fine. From: … Sent: … To: … Subject: …` begins a line of its own. */
function withHeadsApart(text: string): string {
  let done = '';
  let from = 0;
  for (const { index } of text.matchAll(/(?<=[^\s>*_|-][^\S\n]{1,3})\*?(?:From|发件人)\*?\s?[:：]/g)) {
    const head = text.slice(index, index + HEAD_LENGTH);
    if (
      !/\b(?:Sent|Date)\s?:|(?:发送时间|日期|时间)\s?[:：]/.test(head) ||
      !/\bSubject\s?:|主题\s?[:：]/.test(head)
    )
      continue;
    done += `${text.slice(from, index)}\n`;
    from = index;
  }
  return done + text.slice(from);
}

/** So long is a head at most, its subject left out. */
const HEAD_LENGTH = 360;
