import { dayOf, type Moment } from '../time/moment';
import type { ProjectPlan } from './project';

/** Every serial day on which something of a project stands: its tasks, its milestones, its target and its end. */
export const projectDays = ({ tasks, milestones, due, end }: ProjectPlan): number[] =>
  serials([
    due,
    end,
    ...tasks.flatMap(({ start, finish, lateFinish }) => [start, finish, lateFinish]),
    ...milestones.flatMap((each) => [each.due, each.expected]),
  ]);

/** The serial days of those moments that are known. */
export const serials = (moments: readonly (Moment | undefined)[]): number[] =>
  moments.flatMap((moment) => (moment === undefined ? [] : [dayOf(moment)]));
