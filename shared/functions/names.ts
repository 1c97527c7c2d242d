import { FUNCTIONS } from './table';

/** The names of the SLA functions, in the order of the table. The build works them out, so that a page registers them before it has loaded what they do. */
export const FUNCTION_NAMES: readonly string[] = FUNCTIONS.map(({ name }) => name);
