import type { Team } from '../../shared/people/team';

/*
 * Whoever may edit the spreadsheet may write an address into the sheet of people, and the timer mails it in the name of
 * the person who turned it on. So that person has to have agreed to each address once: kept with them, for this book.
 */

const PREFIX = 'address:';

const key = (address: string): string => `${bookKey()}:${PREFIX}${normal(address)}`;
const bookKey = (): string => SpreadsheetApp.getActive().getId();
const normal = (address: string): string => address.trim().toLowerCase();

/** Whether this person has agreed to an address; asks Google once, and only when it is called. */
export function confirmedBefore(): (address: string) => boolean {
  let kept: Record<string, string> | undefined;
  return (address) => {
    kept ??= PropertiesService.getUserProperties().getProperties();
    return kept[key(address)] !== undefined;
  };
}

/** Notes that this person has seen the addresses and agrees to mails to them. */
export function confirm(addresses: readonly string[]): void {
  PropertiesService.getUserProperties().setProperties(
    Object.fromEntries([asked(), ...addresses.map(key)].map((each) => [each, '1'])),
  );
}

/** Set once the person has been asked. */
const asked = (): string => `${bookKey()}:addresses`;

/** A timer that was turned on before anybody was asked has mailed these addresses all along: it goes on doing so. */
export function confirmForOldTimer(team: Team): void {
  if (PropertiesService.getUserProperties().getProperty(asked()) === null)
    confirm(addressesOf(team).map(({ address }) => address));
}

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
