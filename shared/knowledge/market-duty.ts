import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { dayOf } from '../time/moment';
import { firstWorkdayOf, weekOf } from '../time/week';
import { countriesMeant } from './countries-meant';
import { byCountry, saidCountries, underwayOf } from './said-countries';
import { hasMarketSheet, notesInForce, type PlacedNote } from './notes';

/** A market needs a word again when its newest note in force is older than so many days. */
const FRESH_DAYS = 28;

/** What the market researcher owes this week. */
export interface MarketDuty {
  /** Serial day on which it fell due: the first working day of the week. */
  readonly due: number;
  /** Codes of countries with orders or inquiries underway and no fresh note, those with most orders first. */
  readonly stale: readonly string[];
  /** Who is asked: whoever wrote the last note; empty where nobody has. */
  readonly by: string;
}

/**
 * A note a week, from the first working day on and until one dated this week is there; where every market has a fresh note
 * nothing is owed. Markets are the countries that orders and customers' cards name. Undefined where nothing is owed, or
 * the book has no sheet of the market.
 */
export const marketDuty = onceFor((plan: Plan): MarketDuty | undefined => {
  if (!hasMarketSheet(plan)) return undefined;
  const underway = underwayOf(plan);
  if (underway.length === 0) return undefined;
  const today = dayOf(plan.now);
  const due = firstWorkdayOf(today, plan.clocks.office);
  if (due === undefined || due > today) return undefined;
  const notes = notesInForce(plan);
  const week = weekOf(today);
  if (notes.some(({ note: { day } }) => day !== undefined && day >= week.from && day <= today))
    return undefined;
  const fresh = freshCountries(notes, today);
  const { of } = byCountry(underway, (entry) => saidCountries(plan, entry));
  const stale = [...of]
    .filter(([code]) => !fresh.has(code))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([code]) => code);
  if (stale.length === 0 && of.size > 0) return undefined;
  return { due, stale, by: notes.find(({ note }) => note.by !== undefined)?.note.by ?? '' };
});

function freshCountries(notes: readonly PlacedNote[], today: number): ReadonlySet<string> {
  const fresh = new Set<string>();
  for (const { note } of notes)
    if (
      note.kind === 'country' &&
      note.day !== undefined &&
      note.day <= today &&
      note.day > today - FRESH_DAYS
    )
      for (const word of note.about) for (const code of countriesMeant(word)) fresh.add(code);
  return fresh;
}
