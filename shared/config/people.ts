import type { Sheet } from '../book/model';
import type { NewSheet } from '../book/patch';
import type { Lang } from '../lang';
import type { Person } from '../people/person';
import { repeatProblems } from '../people/repeats';
import type { Finding } from '../finding';
import { newRecordSheet } from '../records/create';
import { recordsIn } from '../records/read';
import type { RecordOf } from '../records/sheet';
import { keyFor, STAGE_WORDS, wordFor, type Words } from '../templates/vocabulary';
import { PEOPLE_RECORDS, skillIn } from './people.sheet';

type PersonRecord = RecordOf<typeof PEOPLE_RECORDS>;

/** The sheet 跟单_人员, a row each. */
export function peopleToSheet(
  people: readonly Person[],
  lang: Lang,
  stages: Words<string> = STAGE_WORDS,
): NewSheet {
  const records = people.map((person): PersonRecord => {
    const skills = Object.entries(person.skills);
    return {
      ...person,
      skills: skills.map(([skill, level]) => `${wordFor(stages, skill, lang)} ${level}`),
      calendar: person.calendar || undefined,
      email: person.email || undefined,
      from: person.from,
      until: person.until,
    };
  });
  return newRecordSheet(PEOPLE_RECORDS, records, { lang, stages });
}

/** Reads the people. A cell that cannot be read is reported and counts as blank; a row without a name is left out. */
export function peopleFromSheet(
  sheet: Sheet,
  stages: Words<string> = STAGE_WORDS,
): { value: Person[]; findings: Finding[] } {
  const { rows, records, findings } = recordsIn(sheet, PEOPLE_RECORDS, { stages });
  const value = records.map((record): Person => {
    const skills = record.skills.map((text) => {
      const { skill, level } = skillIn(text);
      return [keyFor(stages, skill) ?? skill, level] as const;
    });
    return {
      ...record,
      roles: [...new Set(record.roles)],
      skills: Object.fromEntries(skills),
      calendar: record.calendar ?? '',
      email: record.email ?? '',
    };
  });
  const places = rows.filter(({ record }) => record);
  const repeats = repeatProblems(value).map(({ row, column, problem }): Finding => {
    const severity = column === 'roles' ? 'error' : 'warning';
    return { kind: 'config', severity, place: places[row]!.place(column), message: problem };
  });
  return { value, findings: [...findings, ...repeats] };
}
