/** What may be asked of norms, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
import { editedAfterPresentation } from './checks/presented';
import { handInLook } from './looks';

handInLook('presented', editedAfterPresentation);

export { normsView as view } from './view';
export { proposeOffered, proposeState } from './add';
export { proposeOpen } from './open';
export { proposeRead } from './unread';
