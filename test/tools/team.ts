import type { Person } from '../../shared/people/person';
import type { Role } from '../../shared/process/row';

/** A person with working time to give and nothing special; `more` says what is. */
export function person(name: string, roles: Role[], more: Partial<Person> = {}): Person {
  return {
    name,
    aliases: [],
    roles,
    skills: {},
    markets: [],
    deputies: [],
    calendar: '',
    capacity: 2250,
    absences: [],
    email: '',
    ...more,
  };
}

/** A small export team in which every role has somebody. */
export const aTeam: Person[] = [
  person('张经理', ['manager']),
  person('王丽', ['sales'], { aliases: ['Lily'], deputies: ['赵强'] }),
  person('赵强', ['sales', 'senior_sales']),
  person('陈洁', ['docs'], { aliases: ['Chen Jie'], deputies: ['周敏'] }),
  person('周敏', ['logistics'], { deputies: ['陈洁'] }),
  person('吴芳', ['finance']),
  person('孙悦', ['service', 'marketing', 'market_research']),
];
