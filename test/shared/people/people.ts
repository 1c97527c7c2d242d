import type { Person } from '../../../shared/people/person';
import type { Team } from '../../../shared/people/team';
import { compileTeam } from '../../../shared/people/team';
import type { Role } from '../../../shared/process/row';
import { dayFromCivil } from '../../../shared/time/civil';

/** A member of the team with a full week of 40 hours and nothing else said. */
export function person(name: string, roles: Role | readonly Role[], more: Partial<Person> = {}): Person {
  return {
    name,
    aliases: [],
    roles: typeof roles === 'string' ? [roles] : roles,
    skills: {},
    markets: [],
    deputies: [],
    calendar: '',
    capacity: 2400,
    absences: [],
    email: '',
    ...more,
  };
}

export const teamOf = (...people: Person[]): Team => compileTeam(people);

/** Serial day of a day in 2026; 18 May is a Monday. */
export const in2026 = (month: number, day: number): number => dayFromCivil(2026, month, day);

export const MONDAY = in2026(5, 18);
export const FRIDAY = in2026(5, 22);
/** Away for the working week of 18 May. */
export const AWAY = [{ from: MONDAY, to: FRIDAY }];
