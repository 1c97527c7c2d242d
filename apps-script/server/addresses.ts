import type { Team } from '../../shared/people/team';

/*
 * Whoever may edit the spreadsheet may write an address into the sheet of people, and the timer mails it in the name of
 * the person who turned it on. So that person has to have agreed to each address once: kept with them, for this book.
 */

const PREFIX = 'address:';

const key = (address: string): string => `${bookKey()}:${PREFIX}${normal(address)}`;
const bookKey = (): string => SpreadsheetApp.getActive().getId();
const normal = (address: string): string => address.trim().toLowerCase();

/**
 * Whether this person has agreed to an address; asks Google once, and only when it is called. A timer of a `team` that
 * was turned on before anybody was asked has mailed its addresses all along, and goes on doing so: they are noted.
 */
export function confirmedBefore(team?: Team): (address: string) => boolean {
  let kept: Record<string, string> | undefined;
  return (address) => {
    kept ??= PropertiesService.getUserProperties().getProperties();
    if (team && kept[asked()] === undefined)
      kept = { ...kept, ...confirm(addressesOf(team).map((each) => each.address)) };
    return kept[key(address)] !== undefined;
  };
}

/** Notes that this person has seen the addresses and agrees to mails to them; gives what is noted. */
export function confirm(addresses: readonly string[]): Record<string, string> {
  const noted = Object.fromEntries([asked(), ...addresses.map(key)].map((each) => [each, '1']));
  PropertiesService.getUserProperties().setProperties(noted);
  return noted;
}

/** Set once the person has been asked. */
const asked = (): string => `${bookKey()}:addresses`;

/** The people of a team that have an address, each address once. */
export function addressesOf({ members }: Team): { readonly name: string; readonly address: string }[] {
  const seen = new Set<string>();
  return members.flatMap(({ name, person }) => {
    const address = person.email;
    if (address === '' || seen.has(normal(address))) return [];
    seen.add(normal(address));
    return [{ name, address }];
  });
}
