/** What the pane may ask of messages, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { messagesView as view } from './view';
export { messageDetail as detail, messageForm as form } from './detail';
export { messagesOfOrder as ofOrder } from './of-order';
export { channelsView as channels } from './channels';
export { proposeTaken } from './take';
export { proposeState } from './handled';
export { proposeAssigned } from './assign';
export { proposeMatter } from './to-matter';
export { draftAnswer as draft, draftsOfOrder } from './drafts/answers';
export { proposeSent } from '../../messages/texts/noted';
