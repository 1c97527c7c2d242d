import type { Capability } from '../../capability';
import type { Plan } from '../../plan/plan';
import { desksSheet } from './desks.sheet';
import { proposeDesks } from './propose';
import { sectionsIn } from './sections-known';
import { deskView } from './view';
import { section } from './section';

/** What the pane may ask of desks, over what all capabilities bring to them. */
export function deskQueries(capabilities: readonly Capability[]) {
  const sections = sectionsIn(capabilities);
  const declared = desksSheet(sections);
  return {
    view: (plan: Plan, asked: Parameters<typeof deskView>[3]) => deskView(sections, declared, plan, asked),
    section,
    propose: (plan: Plan) => proposeDesks(sections, declared, plan),
  };
}
