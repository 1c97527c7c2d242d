import { GendanError } from '../../errors';
import { both } from '../../lang';
import { readNow, versionRead } from '../../matters/norm-readers';
import { NORMS, type Norm } from '../../matters/norms.sheet';
import { recordContext } from '../../orders/records';
import type { Member } from '../../people/team';
import { rolesOn } from '../../people/terms';
import type { Plan } from '../../plan/plan';
import { patchesInTurn } from '../../proposals/in-turn';
import type { Proposal } from '../../proposals/proposal';
import { changeRecord } from '../../records/change';
import { dayOf } from '../../time/moment';
import { isFor, isInForce, isMember, normRows, type NormRow } from './in-force';

/** Whether somebody has not read the version of a norm that holds. Who wrote it has. */
export function isUnread(plan: Plan, norm: Norm, member: Member): boolean {
  if (!isInForce(norm, plan) || !isFor(norm, rolesOn(member, dayOf(plan.now)))) return false;
  const isThem = isMember(plan, member);
  if (norm.author !== undefined && isThem(norm.author)) return false;
  return versionRead(norm, isThem) < norm.version;
}

/** Norms whose version somebody has not read, in the order of the sheet. */
export const unreadBy = (plan: Plan, member: Member): readonly NormRow[] =>
  normRows(plan).filter(({ record }) => isUnread(plan, record, member));

/** Who has not read a norm yet, in the order of the team list. */
export const readersMissing = (plan: Plan, norm: Norm): readonly string[] =>
  plan.team.members.filter((member) => isUnread(plan, norm, member)).map(({ name }) => name);

/** Somebody has read all norms that are new to them; everybody speaks for themselves. OnlyForOneself, RecordGone, RecordHeaderLost. */
export function proposeRead(plan: Plan, person: string, by: string): Proposal {
  const member = plan.team.find(person);
  if (!member || !isMember(plan, member)(by)) throw new OnlyForOneself(person);
  const rows = unreadBy(plan, member);
  const steps = rows.map(({ record, name, row }) => (book: Plan['book']) => {
    const read = readNow(record, member.name, isMember(plan, member));
    return changeRecord(book, NORMS, { name, row }, { read }, recordContext(plan));
  });
  return {
    title: both(
      `${member.name} 已阅 ${rows.length} 条规范`,
      `${member.name} has read ${rows.length} ${rows.length === 1 ? 'norm' : 'norms'}`,
    ),
    patch: patchesInTurn(plan.book, steps),
    notes: [],
  };
}

export class OnlyForOneself extends GendanError {
  constructor(readonly person: string) {
    super(
      both(
        `规范要${person}自己读过才算，没有写入。请${person}在窗格里选自己的名字再点。`,
        `A norm counts as read when ${person} says so, so nothing was written. ${person} chooses their name in the pane and says it there.`,
      ),
    );
  }
}
