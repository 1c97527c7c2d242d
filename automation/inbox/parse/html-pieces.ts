/** A run of text, or a tag by its name in lower case; comments and declarations are left out. */
export type HtmlPiece =
  | { readonly text: string }
  | {
      readonly text?: undefined;
      readonly tag: string;
      readonly isClosing: boolean;
      /** `<br/>`. */
      readonly isAlone: boolean;
      /** What stands behind the name, of which nobody needs more than the beginning. */
      readonly inside: string;
    };

/** An HTML text taken apart in one pass: each character is looked at a few times at most, whatever is broken in it. */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  let at = 0;
  while (at < html.length) {
    const opens = html.indexOf('<', at);
    if (opens < 0) return yield { text: html.slice(at) };
    if (opens > at) yield { text: html.slice(at, opens) };
    if (html.startsWith('<!--', opens)) {
      const ends = html.indexOf('-->', opens + 4);
      if (ends < 0) return;
      at = ends + 3;
      continue;
    }
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9:]{0,40})/i.exec(html.slice(opens, opens + 44)) ?? [];
    const isOther = /^<[!?]/.test(html.slice(opens, opens + 2));
    if (name === undefined && !isOther) {
      yield { text: '<' };
      at = opens + 1;
      continue;
    }
    const ends = endOfTag(html, opens);
    if (ends < 0) return;
    at = ends + 1;
    if (name === undefined) continue;
    const inside = html.slice(opens + 1 + slash!.length + name.length, ends);
    yield { tag: name.toLowerCase(), isClosing: slash === '/', isAlone: inside.endsWith('/'), inside: inside.slice(0, MOST) };
  } // prettier-ignore
}

const MOST = 4_000;

/** Where a tag ends: behind a quoted `>`, where the quote ends not far from there. */
function endOfTag(html: string, opens: number): number {
  const ends = html.indexOf('>', opens);
  if (ends < 0 || ends - opens > MOST) return ends;
  for (const quote of ['"', "'"]) {
    if (html.slice(opens, ends).split(quote).length % 2 === 1) continue;
    const rest = html.slice(ends, ends + MOST);
    const closes = rest.indexOf(quote);
    const later = closes < 0 ? -1 : rest.indexOf('>', closes);
    if (later >= 0 && !rest.slice(1, closes).includes('<')) return ends + later;
  }
  return ends;
}
