/** What may be asked of projects, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export {
  gantt,
  openedView as opened,
  projectsView as view,
  taskView as task,
  tasksView as tasks,
} from './view';
export { projectsOfOrder as ofOrder } from './of-order';
export { proposedProjects as proposed } from './proposed';
export { proposeProject as propose } from '../../projects/propose';
export { proposeGantt } from './propose';
export { slipOf as slip } from '../../projects/slip';
export { section } from './section';
