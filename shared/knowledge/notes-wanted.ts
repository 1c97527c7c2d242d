import type { OrderEntry } from '../orders/entry';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { fitting } from './note-fits';
import { notesInForce, type PlacedNote } from './notes';
import { underwayOf } from './said-countries';
import { BOOKING, QUOTING } from './stages-of-notes.data';

/** Whether an order or inquiry is about to be quoted or booked: one of those stages is at hand. */
export const wantsNotes = ({ work }: OrderEntry): boolean =>
  work.some(({ stage: { stage } }) => QUOTING.has(stage.key) || BOOKING.has(stage.key));

/** The orders and inquiries at quoting or booking that a note in force fits, in the order of the sheets. */
export function wantedBy(plan: Plan, placed: PlacedNote): readonly OrderEntry[] {
  const at = notesInForce(plan).indexOf(placed);
  const { underway, groups } = wanting(plan);
  const found = groups.flatMap(({ notes, places }) => (notes.has(at) ? places : []));
  return found.sort((a, b) => a - b).map((each) => underway[each]!);
}

/** Those that want notes, by the notes that fit them: many orders go the same way. */
const wanting = onceFor((plan: Plan) => {
  const underway = underwayOf(plan);
  const byNotes = new Map<readonly number[], number[]>();
  underway.forEach((entry, place) => {
    if (!wantsNotes(entry)) return;
    const notes = fitting(plan, entry);
    const places = byNotes.get(notes);
    if (places) places.push(place);
    else byNotes.set(notes, [place]);
  });
  return {
    underway,
    groups: [...byNotes].map(([notes, places]) => ({ notes: new Set(notes), places })),
  };
});
