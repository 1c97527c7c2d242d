import { a1, type Place } from '../../shared/book/address';
import type { PaperProposal } from '../../shared/features/documents/propose';
import type { Paper, PaperValues } from '../../shared/papers/paper';

/** A paper for programs: what it says with its cells, and what it lacks. */
export function paperJson(
  { kind, lang, orders, batch, values, lines, gaps, notes, draft }: Paper,
  made: Partial<Pick<PaperProposal, 'name' | 'isSame'>> & { readonly file?: string | undefined },
) {
  const { name, isSame, file } = made;
  return {
    kind,
    language: lang,
    orders,
    batch,
    ...(name && { number: name.number, version: name.version, date: values.date?.text, isSame }),
    status: 'draft',
    file,
    isDraft: draft.length > 0,
    draft,
    missing: gaps.map(({ field, place, isMandatory, text }) => ({
      field,
      cell: cellText(place),
      isMandatory,
      text,
    })),
    notes,
    values: textsOf(values),
    lines: lines.map(textsOf),
  };
}

/** `跟单_产品!D7`; undefined where there is no cell. */
export const cellText = (place: Place | undefined): string | undefined =>
  place && `${place.sheet}!${a1(place.row, place.column)}`;

const textsOf = (values: PaperValues): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, { text }]) => [key, text]));
