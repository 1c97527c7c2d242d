/** The function that the timer calls. */
export const TIMER = 'runReminders';

/** Those of the person for whom the script runs; of others' a script is told nothing. */
export function timers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === TIMER);
}
