/**
 * A line without control characters, except line ends, tabs and colours: texts of cells may hold any, and a terminal
 * obeys them. JSON writes them as escapes and is left as it is.
 */
export function plainOutput(text: string): string {
  return text.replace(CONTROLS, (found, colour: string | undefined) => colour ?? (found === '\r' ? ' ' : ''));
}

const CONTROLS = /(\x1b\[[0-9;]*m)|[\x00-\x08\x0b-\x1f\x7f]/g;
