/** What the pane may ask of the team, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { teamItems as items, teamView as view } from './view';
export { teamOutcomes as outcomes } from './outcomes';
export { proposeNamedPeople, proposePerson, proposeRemovePerson } from './people';
export { peopleView as people } from './people-view';
export { proposeReassign, reassignView as reassign } from './reassign';
