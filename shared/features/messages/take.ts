import { both } from '../../lang';
import type { Plan } from '../../plan/plan';
import { logPatch } from '../../proposals/log-patch';
import { actorOf } from '../../proposals/matters';
import { ownCell } from '../../proposals/own-cell';
import { cellsPatch, mergedPatch, type Proposal } from '../../proposals/proposal';
import { messageCells, messageEntries, messageMeant } from './changed';
import { MessageRefused, REFUSED } from './refusals';
import { offeredOf, suggestionsOf, type Suggestion } from './suggestions';

/**
 * Writes what a mail suggests into the cells of its order, each only while it shows what it showed when the mail came.
 * `which`: the lines, from 0. The mail is handled once nothing that it suggests is left. RecordGone, MessageRefused, MatterRefused.
 */
export function proposeTaken(plan: Plan, id: string, which: readonly number[], by: string): Proposal {
  const actor = actorOf(by);
  const placed = messageMeant(plan, id);
  const { order = '', suggests = '' } = placed.message;
  const offered = offeredOf(plan, order, suggests);
  const taken = offered.filter(({ suggestion: { at } }) => which.includes(at));
  const lines = new Set(taken.map(({ suggestion }) => suggestion));
  if (lines.size === 0 || lines.size < new Set(which).size) throw new MessageRefused(REFUSED.nothingOffered);
  const isLast = suggestionsOf(plan, order, suggests).every(
    ({ at, isDone }) => isDone || taken.some(({ suggestion }) => suggestion.at === at),
  );
  const said = [...lines].map(saidOf).join(plan.language === 'zh' ? '；' : '; ');
  return {
    title: both(`${order} ${said}`, `${order} ${said}`),
    patch: mergedPatch(
      cellsPatch(taken.flatMap(({ place, write }) => ownCell(plan, place, write) ?? [])),
      messageCells(plan, placed, isLast ? { state: 'done', by: actor } : { by: actor }),
      logPatch(plan, messageEntries(plan, placed, { by: actor, note: said })),
    ),
    notes: [],
  };
} // prettier-ignore

/** `船期 2026-06-05 → 2026-06-12`. */
const saidOf = ({ header, before, after }: Suggestion): string =>
  [header, before, '→', after].filter((part) => part !== '').join(' ');
