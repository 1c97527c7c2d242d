import { remembered } from '../remembered';
import { BEFORE, BEHIND, SAID } from './mode-said.data';

/**
 * The mode of transport that words beside it name, as `ship_mode` would say it: `air`, `sea, air`; empty where they name
 * none. `amid`: in a cell about something else (`Air freight FCA PVG`), where a place may hold a mode's letters (上海 is no
 * sea); `alone`: the whole cell is about how the goods go (`改空运`, `by air`).
 */
export const modeAmid = remembered((text: string): string => modesIn(text), 2000);
export const modeAlone = remembered(
  (text: string): string => (text.length <= LONGEST && ALONE.test(text.trim()) ? modesIn(text) : ''),
  2000,
);

const LONGEST = 30;

const MODES = Object.entries(SAID).map(([mode, pattern]) => [mode, new RegExp(pattern, 'i')] as const);

/** Nothing but the mode: who wants it so, that it was changed, and that the goods go. */
const ALONE = new RegExp(`^(?:${BEFORE})*(?:${Object.values(SAID).join('|')})(?:${BEHIND})?[。.!！]?$`, 'i');

function modesIn(text: string): string {
  return MODES.filter(([, pattern]) => pattern.test(text))
    .map(([mode]) => mode)
    .join(', ');
}
