import type { PersonChoice } from '../../../shared/features/setup/choices';
import type { Role } from '../../../shared/process/row';
import { nameKey } from '../../../shared/people/names';

type People = readonly PersonChoice[];

/** The list with a role given or taken. */
export function withRole(list: People, name: string, role: Role, holds: boolean): People {
  return list.map((person) => {
    if (person.name !== name) return person;
    const others = person.roles.filter((each) => each !== role);
    return { ...person, roles: holds ? [...others, role] : others };
  });
}

/** The list with `name` as another spelling of `into`, who keeps the roles of both. */
export function merged(list: People, name: string, into: string): People {
  const from = list.find((person) => person.name === name);
  if (!from || name === into) return list;
  return removed(list, name).map((person) =>
    person.name === into
      ? {
          ...person,
          aliases: [...person.aliases, name, ...from.aliases],
          roles: [...new Set([...person.roles, ...from.roles])],
        }
      : person,
  );
}

export function removed(list: People, name: string): People {
  return list.filter((person) => person.name !== name);
}

/** The list with one more; somebody who is on it already stays as they are. */
export function added(list: People, name: string): People {
  const isKnown = list.some((person) =>
    [person.name, ...person.aliases].some((each) => nameKey(each) === nameKey(name)),
  );
  return isKnown ? list : [...list, { name, aliases: [], roles: [] }];
}
