/** Where the history of a mail begins. */
export interface Quote {
  /** The first line behind its head. */
  readonly end: number;
  /** All below it is history, whether or not its lines are marked. */
  readonly isBlock: boolean;
  readonly isForward: boolean;
  /** The address of whoever wrote it, where the head has one. */
  readonly from?: string;
}

/** Longer lines are no heads. */
const LONGEST = 400;

const RULE =
  /^[\s>*_-]{0,40}(?:original message|original email|original mail|forwarded message|forwarded by .{0,80}|begin forwarded message|原始邮件|原始信件|原邮件|原始郵件|转发的邮件|转发邮件|被转发邮件的信息|转发邮件信息|轉寄的郵件|回复的原邮件|ursprüngliche nachricht|message d'origine|mensaje original|reply message|replied message)\s*[:：]?[\s*_-]{0,40}$/i;
const FORWARDED = /forward|转发|轉寄/i;

/** `On Mon, 18 May 2026 at 10:00, Wang Li <wang@…> wrote:` and its like, in one line or broken over two or three. */
const WROTE = [
  /^(?:on|at)\b.{4,300}\bwrote\s*[:：]?$/i,
  /^.{0,200}<[^<>\s]{3,120}>\s*(?:wrote|写道)(?:\s+on .{4,80})?\s*[:：]$/i,
  /^(?:在|于)?.{0,200}\d{4}.{1,200}写道\s*[:：]?$/,
  /^.{1,120}于.{4,120}写道\s*[:：]?$/,
  /^(?:am|le|el|il|op|em)\b.{4,300}(?:schrieb.{0,120}|a écrit|escribió|ha scritto|schreef.{0,120}|escreveu)\s*[:：]$/i,
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}.{1,160}<[^<>\s]{3,120}>\s*[:：]$/,
] as const;

const HEAD =
  /^[\s>*_|-]{0,20}(from|sent|date|to|cc|subject|发件人|发送时间|发送日期|发件时间|日期|时间|收件人|抄送|抄送人|主题|寄件者|寄件人|傳送|收件者|主旨|von|gesendet|an|betreff|de|envoyé|à|objet)\s*\*{0,2}\s*[:：]/i;
const WRITER = /^(?:from|发件人|寄件者|寄件人|von|de)$/i;
const ONE_LINE =
  /(?:\bfrom\s*:.{1,200}\bsent\s*:.{1,200}\bsubject\s*:|发件人\s*[:：].{1,200}(?:发送时间|日期|时间)\s*[:：].{1,200}主题\s*[:：])/i;

/** The head of a history that begins at a line; undefined where none does. */
export function quoteAt(lines: readonly string[], at: number): Quote | undefined {
  const line = lines[at]!;
  if (line.length > LONGEST || line.trim() === '') return undefined;
  if (RULE.test(line)) return below(lines, at + 1, FORWARDED.test(line));
  // What it said may stand in the same line.
  if (ONE_LINE.test(line)) return withFrom({ end: at, isBlock: true, isForward: false }, line);
  if (HEAD.test(line)) return headsAt(lines, at, false);
  return wroteAt(lines, at);
}

/** Behind a rule the heads of the mail may stand. */
function below(lines: readonly string[], from: number, isForward: boolean): Quote {
  let at = from;
  while (at < lines.length && at < from + 3 && lines[at]!.trim() === '') at++;
  const heads = at < lines.length ? headsAt(lines, at, isForward) : undefined;
  return heads ?? { end: from, isBlock: true, isForward };
}

/** Lines such as `From:`, `Sent:`, `To:`, of which three make a head; a blank one may stand between them. */
function headsAt(lines: readonly string[], from: number, isForward: boolean): Quote | undefined {
  const found = new Set<string>();
  let writer = '';
  let end = from;
  for (let at = from; at < lines.length && at < from + MOST_HEADS; at++) {
    const line = lines[at]!.slice(0, LONGEST);
    const name = HEAD.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) {
      // A long list of recipients goes on in the next line.
      if (line.trim() !== '' && !/^\s|[;,<>@]/.test(line)) break;
      continue;
    }
    found.add(name);
    if (WRITER.test(name)) writer = line;
    end = at + 1;
  }
  const isHead = [...found].some((name) => WRITER.test(name)) && found.size >= (isForward ? 2 : 3);
  return isHead ? withFrom({ end, isBlock: true, isForward }, writer) : undefined;
}

const MOST_HEADS = 12;

function wroteAt(lines: readonly string[], at: number): Quote | undefined {
  let text = '';
  for (let end = at; end < lines.length && end < at + 3; end++) {
    const line = lines[end]!.trim();
    if (line === '' || line.length > LONGEST) return undefined;
    text = text === '' ? line.replace(/^[>＞\s]{1,10}/, '') : `${text} ${line.replace(/^[>＞\s]{1,10}/, '')}`;
    if (text.length > LONGEST) return undefined;
    if (
      /(?:wrote|写道|schrieb.{0,120}|a écrit|escribió|ha scritto|schreef.{0,120}|escreveu|>)\s*[:：]?$/i.test(
        text,
      ) &&
      WROTE.some((each) => each.test(text))
    )
      return withFrom({ end: end + 1, isBlock: false, isForward: false }, text);
  }
  return undefined;
}

function withFrom(quote: Quote, text: string): Quote {
  const from = /[^\s<>"'(),;:：[\]]{1,80}@[^\s<>"'(),;:：[\]]{3,120}/.exec(text)?.[0]?.toLowerCase();
  return from === undefined ? quote : { ...quote, from };
}
