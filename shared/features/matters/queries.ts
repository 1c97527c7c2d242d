/** What the pane may ask of matters, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { mattersView as view } from './view';
export { matterDetail as detail } from './detail';
export { matterForm as form } from './form';
export { mattersOfOrder as ofOrder } from './of-order';
export { section } from './section';
export { proposeNew } from './new';
export { proposeDone, proposePostponed, proposeWithdrawn } from './decision';
export { proposeArbiter, proposeRuling, proposeStatement } from './dispute';
export { proposeAdopted, proposeDeclined } from './suggestion';
export { proposeDayChosen, proposeDaysAdded, proposeMark, proposeVote } from './activity';
export { pairsView as pairs, proposePair } from './hand-offs/pairs';
export { proposeAccepted, proposeHandedAgain, proposeRejected, receiverOf } from './hand-offs/act';
export { proposedDays as days } from './days-view';
export { processChoices } from './process-choices';
export { effectOfProcess as effect } from '../../proposals/process/edit';
