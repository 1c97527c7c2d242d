import type { Tone } from '../../shared/book/patch';
import type { TextLook } from '../open/looks';
import { TONE_COLOURS } from '../../shared/templates/vocabulary/tone-colours';

/** A tone in the colours that the .xlsx format writes it with. */
export function toneLook(tone: Tone): TextLook {
  const { text, ground } = TONE_COLOURS[tone];
  return {
    colour: `#${text}`.toLowerCase(),
    ...(ground !== undefined && { ground: `#${ground}`.toLowerCase() }),
  };
}
