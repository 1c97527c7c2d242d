import { nameKey } from '../../people/names';
import { USUAL_CAPACITY, type Person } from '../../people/person';
import { newPerson } from '../../plan/initial-config';
import type { Role } from '../../process/row';

/** Who takes a role over from a day on. */
export interface SplitTaker {
  /** As the team list writes it. */
  readonly name: string;
  /** For which countries or markets; empty means any. */
  readonly markets: readonly string[];
}

/** A role of somebody, or of all who hold it, goes to one or several people from a serial day on. */
export interface RoleSplit {
  readonly role: Role;
  readonly from: number;
  /** Whose role it is; absent: of everybody who holds it then. */
  readonly of?: string;
  readonly to: readonly SplitTaker[];
}

/**
 * The rows of a team list after a role changes hands: who held it holds it until the day before, who takes it begins on the
 * day. Other roles of a row stay as they are; what goes on as it was is not touched.
 */
export function splitRows(people: readonly Person[], split: RoleSplit): readonly Person[] {
  const { role, from, to } = split;
  const goesOn = new Set<SplitTaker>();
  const rows = people.flatMap((person): readonly Person[] => {
    if (!isGiven(person, split)) return [person];
    const same = to.find((taker) => isTheirs(person, taker) && hasMarkets(person, taker));
    if (same && !goesOn.has(same) && (person.from ?? -Infinity) <= from && person.until === undefined) {
      goesOn.add(same);
      return [person];
    }
    const left = ended(person, role, from);
    if (left.length > 0 || isBare(person)) return left;
    // A row of somebody who was to begin later may be the only one with their address and skills.
    const taker = to.find((each) => isTheirs(person, each) && !goesOn.has(each));
    if (!taker) return [{ ...person, roles: [] }];
    goesOn.add(taker);
    return [{ ...person, markets: taker.markets, from }];
  });
  const fresh = to
    .filter((taker) => !goesOn.has(taker))
    .map(({ name, markets }): Person => ({ ...newPerson(name, [role]), markets, from }));
  return [...rows, ...fresh];
}

/** Whether a row says nothing of a person but a name, roles, markets and days. */
function isBare(person: Person): boolean {
  const { aliases, skills, deputies, calendar, capacity, absences, email } = person;
  return (
    aliases.length + Object.keys(skills).length + deputies.length + absences.length === 0 &&
    calendar + email === '' &&
    capacity === USUAL_CAPACITY
  );
}

/** Whether a row gives the role up: it has it on the day or later, and is of those whose role is split. */
export const isGiven = ({ name, roles, until }: Person, { role, from, of }: RoleSplit): boolean =>
  roles.includes(role) && (until ?? Infinity) >= from && (of === undefined || nameKey(of) === nameKey(name));

const isTheirs = ({ name }: Person, taker: SplitTaker): boolean => nameKey(name) === nameKey(taker.name);

function hasMarkets({ markets }: Person, taker: SplitTaker): boolean {
  const own = new Set(markets.map(nameKey));
  return own.size === new Set(taker.markets.map(nameKey)).size && taker.markets.every((each) => own.has(nameKey(each)));
} // prettier-ignore

/** A row that gives up a role on a day, as one row or two; none where nothing of it is left. */
function ended(person: Person, role: Role, from: number): readonly Person[] {
  const others = person.roles.filter((each) => each !== role);
  const isBegun = (person.from ?? -Infinity) < from;
  if (others.length === 0) return isBegun ? [{ ...person, until: from - 1 }] : [];
  const rest = { ...person, roles: others };
  if (!isBegun) return [rest];
  return [rest, { ...newPerson(person.name, [role]), markets: person.markets, from: person.from, until: from - 1 }]; // prettier-ignore
}
