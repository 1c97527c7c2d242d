import type { HappeningSlot } from '../../shared/messages/happening';

/** What capabilities tell groups, in a page: nothing. The timer tells them, whose file has it; a page never asks. */
const nothing: HappeningSlot = () => [];

export { nothing as cutoffHappenings, nothing as digestHappenings, nothing as handOffHappenings };
