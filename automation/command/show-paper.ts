import type { Bilingual } from '../../shared/lang';
import type { Paper } from '../../shared/papers/paper';
import { fieldTitle, lineField, paperField } from '../../shared/trade/paper-fields';
import type { Context } from './context';
import { gapWays } from './gap-ways';
import { PAPER_SAY } from './paper-words';
import { textTable } from './text-table';

/** Fields in the order in which a reader asks for them; the others are in the file. */
const HEAD = ['number', 'date', 'seller_name', 'buyer_name', 'term', 'payment', 'port_of_loading', 'port_of_discharge', 'etd', 'vessel', 'bl_number', 'packages', 'gross_weight', 'net_weight', 'measurement', 'amount', 'total_words', 'amount_due', 'due_date', 'bank_account', 'credit_number', 'changes']; // prettier-ignore
const LINE = ['no', 'item', 'description', 'quantity', 'unit', 'price', 'amount', 'carton_numbers', 'cartons', 'gross_weight', 'net_weight', 'measurement']; // prettier-ignore

/** A paper on standard output: what it says, then what it lacks and what to know. */
export function printPaper(
  { values, lines, gaps, notes, draft }: Paper,
  title: Bilingual,
  book: string,
  context: Context,
): void {
  const { print, say, lang, paint } = context;
  print(paint.bold(say(title)));
  const head = HEAD.flatMap((key) => (values[key] ? [[fieldTitle(paperField(key)!)[lang], values[key].text.replace(/\n/g, ' / ')]] : [])); // prettier-ignore
  if (head.length > 0) print(textTable([], head, 70));
  const columns = LINE.filter((key) => lines.some((line) => line[key]));
  if (columns.length > 0)
    print(
      textTable(
        columns.map((key) => lineField(key)!.title[lang]),
        lines.map((line) => columns.map((key) => line[key]?.text ?? '')),
        32,
      ),
    );
  const texts = (isMandatory: boolean): Bilingual[] => gaps.filter((gap) => gap.isMandatory === isMandatory).map(({ text }) => text); // prettier-ignore
  for (const [name, told] of [
    [PAPER_SAY.lacks, texts(true)],
    [PAPER_SAY.wants, texts(false)],
    [PAPER_SAY.notes, notes],
    [PAPER_SAY.drafted, draft],
  ] as const) {
    if (told.length === 0) continue;
    print(paint.bold(say(name)));
    for (const text of told) print(`· ${say(text)}`);
  }
  const ways = gapWays(gaps, book, lang);
  if (ways.length === 0) return;
  print(paint.bold(say(PAPER_SAY.ways)));
  for (const way of ways) print(`  ${way}`);
}
