import { oneLine } from '../../cells/one-line';
import { markedParts } from '../../cells/marks';
import { keyFor } from '../../templates/vocabulary';
import type { TextKind } from '../../trade/sheets/texts.sheet';
import type { ChosenText, TextTemplate } from './choose';
import { PriceInAnswer, TextRefused, type TextProblem } from './errors';
import { filled } from './fill';
import { saysPrice } from './no-price';
import type { TagSource } from './said';
import { factOf, TAGS } from './tags.data';

/** Kinds that are answers to an inquiry. */
const ANSWERS: ReadonlySet<TextKind> = new Set<TextKind>(['acknowledgement', 'acknowledgement_closed']);

/**
 * A shipped text as it stands where nobody is known who signs: without its last line, for a mail program puts its own
 * signature there. A text of the team's wants its tag filled.
 */
export function signedBy<T extends TextTemplate & Pick<ChosenText, 'cells'>>(
  chosen: T,
  source: TagSource,
): T {
  if (chosen.cells || source.sender?.().text !== undefined) return chosen;
  return { ...chosen, text: chosen.text.replace(/\n\{\{(?:sender|署名)\}\}$/, '') };
}

/** A text with its tags filled in, and what nothing fills, which stays as it stands. */
export function composed(
  { subject, text, cells }: TextTemplate & Pick<ChosenText, 'cells'>,
  source: TagSource,
): TextTemplate & { readonly problems: readonly TextProblem[] } {
  const [head, body] = [filled(subject, source), filled(text, source)];
  const problems = [
    ...head.unfilled.map((each) => ({ ...each, ...(cells && { cell: cells.subject }) })),
    ...body.unfilled.map((each) => ({ ...each, ...(cells && { cell: cells.text }) })),
  ];
  return { subject: oneLine(head.text), text: body.text.replace(/\r\n?/g, '\n'), problems };
}

/** The same where it may be sent: TextRefused for a tag that nothing fills, PriceInAnswer for an answer to an inquiry with an amount. */
export function composedWhole(wanted: ChosenText, source: TagSource): TextTemplate {
  const chosen = signedBy(wanted, source);
  checkNoPrice(chosen);
  const { subject, text, problems } = composed(chosen, source);
  if (problems.length > 0) throw new TextRefused(chosen.kind, once(problems));
  checkNoPrice({ ...chosen, subject, text });
  return { subject, text };
}

function checkNoPrice({ kind, subject, text, cells }: ChosenText): void {
  const found = amountIn(kind, subject);
  if (found !== undefined) throw new PriceInAnswer(cells?.subject, found);
  const below = amountIn(kind, text);
  if (below !== undefined) throw new PriceInAnswer(cells?.text, below);
}

/** The tag or the line of an answer to an inquiry that says a price; undefined where none does, and of other kinds. */
export function amountIn(kind: TextKind, text: string): string | undefined {
  if (!ANSWERS.has(kind)) return undefined;
  const tag = priceTagIn(text);
  if (tag !== undefined) return tag;
  const line = text.split(/\r?\n/).find(saysPrice) ?? (saysPrice(text) ? text : undefined);
  return line === undefined ? undefined : oneLine(line).slice(0, LONGEST);
}

/** So much of a line is quoted. */
const LONGEST = 60;

function priceTagIn(text: string): string | undefined {
  for (const part of markedParts(text) ?? []) {
    const tag = typeof part === 'string' ? undefined : keyFor(TAGS, part.written);
    if (tag && factOf(tag).isPrice) return `{{${(part as { written: string }).written.trim()}}}`;
  }
  return undefined;
}

/** The same tag in subject and text lacks the same. */
function once(problems: readonly TextProblem[]): TextProblem[] {
  const key = ({ written, cell }: TextProblem): string => JSON.stringify([written, cell]);
  return [...new Map(problems.map((each) => [key(each), each])).values()];
}
