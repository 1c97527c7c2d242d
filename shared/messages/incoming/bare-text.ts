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
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]/g, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/blockquote)\b[^<>\n]{0,80}>/gi, '\n')
    .replace(
      /<\/?(?:a|b|i|u|p|div|span|font|table|tbody|tr|td|th|ul|ol|li|strong|em|o:p|html|body|head|meta|style|blockquote|img|hr)\b[^<>]{0,400}>/gi,
      ' ',
    )
    .replace(/&(nbsp|gt|lt|amp|quot|#39|#160);/gi, (_, name: string) => ENTITIES[name.toLowerCase()]!)
    .replace(/\u00a0/g, ' ');
}
