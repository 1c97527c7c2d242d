/** What the pane may ask of calendars, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { calendarChoices as choices } from './choices';
export { countView as count } from './count';
export { effectOfCalendar as effect, proposeCalendar as propose } from './edit';
export { calendarView as view } from './view';
