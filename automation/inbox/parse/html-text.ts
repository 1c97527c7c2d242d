import { ENTITIES } from './entities.data';
import { htmlPieces } from './html-pieces';
import { LIMITS } from './limits.data';

/**
 * What an HTML text shows, as plain text, in one pass: cells of a table stand apart, what is quoted begins with `> `, what
 * is hidden or no text is left out, and so are addresses behind links. Nothing is fetched, nothing is run.
 */
export function htmlText(html: string): string {
  const page = new Page();
  /** The element within which nothing shows, and how many of its name are open. */
  let hidden: { readonly name: string; open: number } | undefined;
  for (const piece of htmlPieces(html)) {
    if (page.isFull) break;
    if (piece.text !== undefined) {
      if (!hidden) page.say(unescaped(piece.text));
      continue;
    }
    const { tag, isClosing, isAlone, inside } = piece;
    const isPair = !isAlone && !VOID.has(tag);
    if (hidden) {
      if (tag === hidden.name && isPair) hidden.open += isClosing ? -1 : 1;
      if (hidden.open <= 0) hidden = undefined;
    } else if (isPair && !isClosing && (UNSEEN.has(tag) || isHidden(inside))) hidden = { name: tag, open: 1 };
    else page.tag(tag, isClosing);
  }
  return page.text();
}

/** Lines as they come about. Pieces are joined once: a line may have a million of them. */
class Page {
  private readonly lines: string[] = [];
  private pieces: string[] = [];
  private hasText = false;
  private endsBlank = true;
  private quotes = 0;
  private kept = 0;
  private isAsWritten = false;

  get isFull(): boolean {
    return this.kept > LIMITS.text;
  }

  say(text: string): void {
    if (!this.isAsWritten) return this.add(text.replace(/[\s\u00ad\u200b]+/g, ' '));
    for (const [at, each] of text.split(/\r?\n/).entries()) {
      if (at > 0) this.end();
      this.add(each);
    }
  }

  tag(name: string, isClosing: boolean): void {
    if (name === 'br') this.end();
    else if (name === 'td' || name === 'th') {
      if (!isClosing && this.hasText) this.add('\t');
    } else if (name === 'blockquote') {
      this.block();
      while (isClosing && /^[> ]+$/.test(this.lines.at(-1) ?? '')) this.lines.pop();
      this.quotes = Math.max(0, this.quotes + (isClosing ? -1 : 1));
    } else if (name === 'pre') {
      this.block();
      this.isAsWritten = !isClosing;
    } else if (BLOCKS.has(name)) {
      this.block();
      if (name === 'p' && isClosing) this.end();
      if (name === 'li' && !isClosing) this.pieces = ['- '];
    }
  }

  text(): string {
    this.block();
    return this.lines.join('\n').trim();
  }

  private add(text: string): void {
    const piece = this.endsBlank && !this.isAsWritten ? text.trimStart() : text;
    if (piece === '') return;
    this.pieces.push(piece);
    this.kept += piece.length;
    this.endsBlank = /\s/.test(piece.at(-1)!);
    this.hasText ||= piece.trim() !== '';
  }

  private block(): void {
    if (this.hasText) this.end();
  }

  private end(): void {
    const text = this.pieces
      .join('')
      .replace(/ ?\t ?/g, '\t')
      .trimEnd();
    [this.pieces, this.hasText, this.endsBlank] = [[], false, true];
    // Blank lines do not add up.
    if (text === '' && /^[> ]*$/.test(this.lines.at(-1) ?? '')) return;
    this.lines.push(`${'> '.repeat(Math.min(this.quotes, MOST_QUOTES))}${text}`.trimEnd());
    this.kept++;
  }
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'source', 'embed', 'param', 'track']); // prettier-ignore
/** What holds no text that a reader sees. */
const UNSEEN = new Set(['head', 'script', 'style', 'title', 'template', 'noscript', 'svg', 'math', 'object', 'iframe', 'select', 'textarea', 'audio', 'video', 'canvas']); // prettier-ignore
const BLOCKS = new Set(['p', 'div', 'tr', 'table', 'tbody', 'thead', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'section', 'article', 'header', 'footer', 'address', 'center', 'form', 'fieldset', 'body', 'main', 'aside', 'nav', 'figure', 'caption']); // prettier-ignore
const MOST_QUOTES = 10;

const isHidden = (inside: string): boolean =>
  /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all|font-size\s{0,9}:\s{0,9}0(?:px|pt|em|%)?\s{0,9}(?:[;"'!]|$)|\shidden(?:[\s=]|$)/i.test(
    inside,
  );

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,20}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name as string) ?? whole;
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '';
  });
