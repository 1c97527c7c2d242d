import { oneLine } from '../../cells/one-line';
import { markedParts } from '../../cells/marks';
import type { Place } from '../../book/address';
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
export function composedWhole(chosen: ChosenText, source: TagSource): TextTemplate {
  if (ANSWERS.has(chosen.kind)) checkNoPrice(chosen);
  const { subject, text, problems } = composed(chosen, source);
  if (problems.length > 0) throw new TextRefused(chosen.kind, once(problems));
  if (ANSWERS.has(chosen.kind)) checkNoPrice({ ...chosen, subject, text });
  return { subject, text };
}

function checkNoPrice({ subject, text, cells }: ChosenText): void {
  for (const [words, cell] of [[subject, cells?.subject], [text, cells?.text]] as const) {
    const tag = priceTagIn(words);
    const line = tag ?? words.split(/\r?\n/).find(saysPrice);
    if (line !== undefined || saysPrice(words)) throw new PriceInAnswer(cell as Place | undefined, oneLine(line ?? words).slice(0, 60));
  }
} // prettier-ignore

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
