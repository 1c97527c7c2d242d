/** What the pane may ask of the process, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { effectOfProcess as effect, proposeProcess as propose } from '../../proposals/process/edit';
export { proposeUsual, usualOffer as usual } from './usual';
export { stageView as stage } from './stage';
export { processView as view } from './view';
