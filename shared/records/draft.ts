import { isBlank } from '../book/model';
import type { Bilingual } from '../lang';
import { RecordUnreadable } from './errors';
import type { RecordContext } from './context';
import { columnOf, textsWhileBlank, type RecordOf, type RecordSheet } from './sheet';
import { readCell } from './values';

/** A row as a person types it, by column: in a form, or as `key=value` of a command. */
export type RecordDraft = Readonly<Record<string, string>>;

/**
 * What a draft means, column by column, as a cell of that text would be read. `beside` tells what the columns
 * say that the draft leaves alone. A blank text means that the cell is to be empty. RecordUnreadable.
 */
export function recordFrom<S extends RecordSheet>(
  declared: S,
  draft: RecordDraft,
  context: RecordContext,
  beside: (column: string) => string = () => '',
): Partial<RecordOf<S>> {
  const values: Record<string, unknown> = {};
  const said = (other: string): string => draft[other]?.trim() ?? beside(other);
  const around = { beside: said, whileBlank: textsWhileBlank(declared, said) };
  for (const [key, text] of Object.entries(draft)) {
    const column = columnOf(declared, key);
    if (!column) continue;
    const { value, problems } = readCell(column, text, 's', around, context);
    const problem = problems[0];
    if (problem) throw new RecordUnreadable(column.title, ofDraft(problem));
    values[key] = isBlank(text) ? undefined : value;
  }
  return values as Partial<RecordOf<S>>;
}

/** The sentence of a cell says what holds until it is put right; of what is typed nothing is kept. */
const ofDraft = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replace(/；改好之前[^；]*。$/, '；没有写入。'),
  en: en.replace(/; until then [^;]*\.$/, '; nothing was written.'),
});

/** The first required column that a draft for a new row leaves blank. */
export function missingIn(declared: RecordSheet, draft: RecordDraft): Bilingual | undefined {
  return declared.columns.find(({ key, required }) => required && isBlank(draft[key] ?? ''))?.title;
}
