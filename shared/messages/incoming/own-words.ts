import { bareText } from './bare-text';
import { quoteAt, type Quote } from './quotes';
import { isFiller, signatureAt } from './signature';

/** A mail's text by who wrote what. */
export interface MailParts {
  /** What its writer wrote, without greeting formulas' signature and disclaimer; of a mail that is only passed on, what is passed on. */
  readonly own: string;
  /** What stands below it: name, address, telephone, disclaimer. */
  readonly signature: string;
  /** What earlier mails said. */
  readonly quoted: string;
  /** Who wrote what is passed on, where the writer wrote nothing and it is named. */
  readonly passedOn?: string;
}

/** Subjects that mark a mail as passed on. */
const FORWARD = /^\s*(?:(?:re|aw|回复|答复)\s*[:：]\s*)*(?:fwd?|wg|tr|转发|轉寄|转寄)\s*[:：]/i;

/** Takes a mail's text apart; `name` is its sender's. Linear in its length. */
export function partsOf(subject: string, text: string, name = ''): MailParts {
  const parts = split(bareText(text), name);
  const { head } = parts;
  const isPassedOn =
    head !== undefined && isFiller(parts.own) && (head.isForward || FORWARD.test(subject.slice(0, 100)));
  if (!isPassedOn) return { own: parts.own, signature: parts.signature, quoted: parts.quoted };
  const inner = split(parts.quoted, '');
  // A mail that was passed on twice has its content under the last of its heads.
  const own = isFiller(inner.own) && inner.quoted.trim() !== '' ? split(inner.quoted, '') : inner;
  const signature = [parts.signature, own.signature].filter((each) => each !== '').join('\n');
  const from = (own === inner ? head : (inner.head ?? head)).from;
  return { own: own.own, signature, quoted: own.quoted, ...(from && { passedOn: from }) };
}

interface Split {
  readonly own: string;
  readonly signature: string;
  readonly quoted: string;
  readonly head: Quote | undefined;
}

const QUOTED_LINE = /^[ \t]*(?:[>＞]|\|[ \t])/;

function split(text: string, name: string): Split {
  const lines = text.split('\n');
  const own: string[] = [];
  let quoted: string[] = [];
  let head: Quote | undefined;
  for (let at = 0; at < lines.length;) {
    const quote = quoteAt(lines, at);
    if (quote) {
      head ??= quote;
      at = quote.end;
      // Where the history is marked line by line, what is not marked is an answer between its lines.
      if (quote.isBlock || !isMarkedBelow(lines, at)) {
        quoted = quoted.concat(lines.slice(at));
        break;
      }
      continue;
    }
    const line = lines[at++]!;
    if (QUOTED_LINE.test(line)) quoted.push(line.replace(/^(?:[ \t]{0,20}[>＞|]){1,20} ?/, ''));
    else own.push(line);
  }
  const end = signatureAt(own, name);
  return {
    own: own.slice(0, end).join('\n').trim(),
    signature: own.slice(end).join('\n').trim(),
    quoted: quoted.join('\n').trim(),
    head,
  };
}

const NEAR = 4;

/** Whether one of the next lines that say something is marked as quoted. */
function isMarkedBelow(lines: readonly string[], from: number): boolean {
  let seen = 0;
  for (let at = from; at < lines.length && seen < NEAR; at++) {
    if (QUOTED_LINE.test(lines[at]!)) return true;
    if (lines[at]!.trim() !== '') seen++;
  }
  return false;
}
