import type { Stage, Variant } from '../process/process';
import type { Calendar } from '../time/calendar';
import type { CalendarCatalog } from '../time/catalog';
import { countryCode } from '../time/country-code';
import { parseCalendar } from '../time/spec';
import { GendanError } from '../errors';
import type { StageClocks } from './order-facts';

/** Which calendars a book works by, as names or specs. */
export interface CalendarNames {
  readonly office: string;
  readonly bank: string;
  /** Empty: the calendar of the customer's country where it is known, else the office's. */
  readonly customer: string;
}

/** Gives each stage of an order its calendars. */
export interface ClockSource {
  readonly office: Calendar;
  readonly bank: Calendar;
  /** The clocks of a variant's stages by position, for a customer of the given country (as a cell writes it). */
  of(variant: Variant, country: string): readonly StageClocks[];
}

/** A stage whose calendar cannot be read is judged by the office's; that it cannot is a finding of the process sheet. */
export function clockSource(names: CalendarNames, catalog: CalendarCatalog): ClockSource {
  const office = parseCalendar(names.office, catalog);
  const bank = parseCalendar(names.bank, catalog);
  const known = new Map<Variant, Map<string, readonly StageClocks[]>>();

  // A calendar of the team's own may bear the country's code or the very name that the cells write.
  const byCountry = (country: string): Calendar => {
    const name = [countryCode(country), country].find((known) => known && catalog.find(known));
    return name ? parseCalendar(name, catalog) : office;
  };
  const customerOf = (country: string): Calendar => {
    return names.customer === '' ? byCountry(country) : parseCalendar(names.customer, catalog);
  };

  const calendarOf = (stage: Stage, country: string): Calendar => {
    if (stage.calendar === 'office') return office;
    if (stage.calendar === 'bank') return bank;
    if (stage.calendar === 'customer') return customerOf(country);
    try {
      return parseCalendar(stage.calendar, catalog);
    } catch (error) {
      if (!(error instanceof GendanError)) throw error;
      return office;
    }
  };

  return {
    office,
    bank,
    of(variant, country) {
      let byCountry = known.get(variant);
      if (!byCountry) known.set(variant, (byCountry = new Map()));
      let clocks = byCountry.get(country);
      if (!clocks) {
        clocks = variant.stages.map((stage) => {
          const calendar = calendarOf(stage, country);
          return { calendar, clocks: { office: calendar, bank } };
        });
        byCountry.set(country, clocks);
      }
      return clocks;
    },
  };
}
