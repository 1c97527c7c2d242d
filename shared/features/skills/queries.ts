/** What may be asked of skills, training and points, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { pointsView as points } from './points/view';
export { proposeRules, proposeAwardsOf } from './points/propose';
export { proposeAppeal, proposeApproved, proposeDecided, proposeRefused } from './points/decide';
export { matrixView as matrix } from './matrix/view';
export { proposeVerify } from './matrix/verify';
export { proposeTakeOver } from './matrix/take-over';
export { trainingView as training } from './training/view';
export { proposeAccept, proposeDismiss } from './training/accept';
export { proposeClose } from './training/close';
