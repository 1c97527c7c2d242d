import { EMPTY_PATCH, type Patch } from '../../book/patch';
import { both } from '../../lang';
import { MATTERS, type Matter } from '../../matters/matters.sheet';
import { recordContext } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { addRecords } from '../../records/change';
import { foundBreaches, type Breach } from './found';

/** Writes breaches that were found as rows of 跟单_事项, all of them or those named by number. RecordHeaderLost. */
export function proposeOpen(plan: Plan, numbers?: readonly string[]): Proposal {
  const wanted = numbers && new Set(numbers);
  const breaches = foundBreaches(plan).filter(({ number }) => wanted?.has(number) ?? true);
  const count = breaches.length;
  return {
    title: both(`规范：登记 ${count} 件违规`, `Norms: open ${count} ${count === 1 ? 'breach' : 'breaches'}`),
    patch: patchOf(plan, breaches),
    notes: breaches.some(({ owner }) => owner === '') ? [NOBODY] : [],
  };
}

const NOBODY = both(
  '有的不知道是谁的，由主管处理。',
  'Of some nobody knows whose they are: they go to the manager.',
);

/** What a full run writes down of the norms that are on. */
export const breachPatch = (plan: Plan): Patch => patchOf(plan, foundBreaches(plan));

function patchOf(plan: Plan, breaches: readonly Breach[]): Patch {
  if (breaches.length === 0) return EMPTY_PATCH;
  const rows = breaches.map((breach) => matterOf(plan, breach));
  return addRecords(plan.book, MATTERS, rows, recordContext(plan));
}

function matterOf({ now, language }: Plan, { number, norm, order, stage, owner, text }: Breach): Partial<Matter> {
  return {
    number,
    kind: 'breach',
    order: order || undefined,
    stage: stage || undefined,
    owner: owner || undefined,
    text: text[language],
    handed: now,
    state: 'open',
    source: norm,
  };
} // prettier-ignore
