/** What the pane may ask of figures, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. Goals are added and changed over the record engine, kind `goals`. */
export { figuresView as view } from './view';
export { section } from './section';
export { figureRows as rows } from './rows';
export { goalsView as goals } from './goals-view';
export { figureMore as more } from './people';
export { proposeFigures as proposeWrite } from './propose';
export { proposeDashboard } from '../../figures/dashboard/dashboard';
export { dashboardView as dashboard } from './dashboard';
