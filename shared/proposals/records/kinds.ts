import type { Bilingual } from '../../lang';
import { both } from '../../lang';
import { recordContext } from '../../orders/records';
import { nameKey } from '../../people/names';
import { rolesOn } from '../../people/terms';
import type { Plan } from '../../plan/plan';
import { NoSuchRecords, RecordNotYours, RecordsGenerated } from '../../records/errors';
import { isKind } from '../../records/find';
import type { RecordSheet } from '../../records/sheet';
import { dayOf } from '../../time/moment';
import { ROLE_WORDS } from '../../templates/vocabulary';

/** The record sheet that a text names, by key or title. NoSuchRecords. */
export function recordKind(sheets: readonly RecordSheet[], kind: string): RecordSheet {
  const found = sheets.find(({ key }) => key === kind) ?? sheets.find((sheet) => isKind(sheet, kind));
  if (!found) throw new NoSuchRecords(kind, sheets);
  return found;
}

export { recordContext };

/** What a sheet is called within a sentence: 客户, Customers. */
export function shortTitle({ title }: RecordSheet): Bilingual {
  return both(title.zh.replace(/^跟单_/, ''), title.en.replace(/^Gendan /, ''));
}

/**
 * Whether somebody may change a sheet, as far as that can be told: who they say they are, and what the team
 * list says of them. Gives what to know where it cannot be told. RecordsGenerated, RecordNotYours.
 */
export function mayChange(plan: Plan, declared: RecordSheet, by: string): readonly Bilingual[] {
  if (declared.generated) throw new RecordsGenerated(declared);
  const { changedBy } = declared;
  if (!changedBy) return [];
  const roles = both(
    changedBy.map((role) => ROLE_WORDS[role].zh).join('、'),
    changedBy.map((role) => ROLE_WORDS[role].en).join(', '),
  );
  const { members } = plan.team;
  const member = members.find(
    ({ person: { name, aliases } }) => by !== '' && [name, ...aliases].some((each) => nameKey(each) === nameKey(by)),
  ); // prettier-ignore
  if (!member) return [both(`这张表由${roles.zh}改。`, `This sheet is changed by: ${roles.en}.`)];
  if (rolesOn(member, dayOf(plan.now)).some((role) => changedBy.includes(role))) return [];
  throw new RecordNotYours(member.name, declared, roles);
}
