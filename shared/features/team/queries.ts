/** What the pane may ask of the team, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { teamItems as items, teamView as view } from './view';
export { teamOutcomes as outcomes } from './outcomes';
export { proposeNamedPeople, proposePerson, proposeRemovePerson } from './people';
export { peopleView as people } from './people-view';
export { proposeSplit } from './split';
export { splitEffect as split } from './split-effect';
export { proposeReassign, reassignView as reassign } from './reassign';
