import { hasHan, plainText } from '../cells/text';

/** A header made ready for comparing. */
export interface Header {
  /** As the sheet shows it, on one line. */
  readonly shown: string;
  /** Plain text without numbering and stars, lower-case, words of camelCase apart. */
  readonly plain: string;
  /** The same without what stands in brackets at its end. */
  readonly bare: string;
  /** What stood in those brackets: `实`, `usd`, `必填`. */
  readonly aside: string;
  /** The halves of a header in two languages, or on two lines, or on both sides of a slash. */
  readonly halves: readonly string[];
}

const CIRCLED = /^[\s]*[①-⑳⑴-⒇㈠-㈩]/;
const NUMBERING = /^(?:\(?\d{1,2}\)|\d{1,2}[.、)]\s*(?=\D)|[一二三四五六七八九十]{1,2}[、.])\s*/;

/** Takes a header apart. Never throws; headers longer than 120 characters are cut, they are notes. */
export function readHeader(raw: string): Header {
  const whole = plainText(raw.slice(0, 120).replace(CIRCLED, ''));
  const shown = plainText(raw.slice(0, 200)).replace(/\s+/g, ' ');
  const plain = spaced(whole.replace(/^[\s*#•·>-]+(?=\S)/, '').replace(NUMBERING, ''))
    .toLowerCase()
    .trim();
  const { bare, aside } = asideOf(plain);
  return { shown, plain: oneLine(plain), bare: oneLine(bare), aside, halves: halvesOf(bare) };
}

/** What two headers are compared by: letters and digits only. */
export function headerKey(text: string): string {
  return plainText(text).toLowerCase().replace(NOISE, '');
}

const NOISE = /[\s*:：._\-#'"`·、,，/\\|()[\]【】{}<>《》!?？&+~^=;。№]/g;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `OrderNo` and `SIClosing` as words; underscores are spaces. */
function spaced(text: string): string {
  return text
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-z]{2,})(No|ID|PO)\b/g, '$1 $2');
}

const ASIDE = /\s*[([【{<]([^()[\]【】{}<>]*)[)\]】}>]?\s*$/;

function asideOf(text: string): { bare: string; aside: string } {
  let bare = text;
  let aside = '';
  for (let i = 0; i < 3; i++) {
    const match = ASIDE.exec(bare);
    if (!match || match.index === 0) break;
    aside = `${match[1]!.trim()} ${aside}`.trim();
    bare = bare.slice(0, match.index);
  }
  return { bare: bare.replace(/[\s*:：?？.,;]+$/, ''), aside };
}

function halvesOf(text: string): string[] {
  const pieces = text
    .split(/[\n\r|\\／]+|\s+[/–—-]\s+/)
    .map(oneLine)
    .filter((piece) => piece !== '');
  const halves = pieces.flatMap((piece) => byScript(piece));
  return halves.length > 1 ? halves : slashed(text);
}

/** 发票号 Invoice No.: the Chinese and the Latin half; PI号 and 客户PO stay whole. */
function byScript(text: string): string[] {
  if (!hasHan(text)) return [text];
  const match =
    /^([^a-z]*\p{Script=Han}[^a-z]*?)[\s/:(-]*([a-z][a-z0-9\s./&'#()-]{3,})$/u.exec(text) ??
    /^([a-z][a-z0-9\s./&'#()-]{3,}?)[\s/:(-]*(\p{Script=Han}[^a-z]*)$/u.exec(text);
  return match ? [oneLine(match[1]!), oneLine(match[2]!)] : [text];
}

function slashed(text: string): string[] {
  const pieces = text.split('/').map(oneLine);
  return pieces.length >= 2 && pieces.every((piece) => piece.length >= 2) ? pieces : [];
}
