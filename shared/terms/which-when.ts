import { isDocumentary } from './instrument';
import type { Instrument } from './part';
import type { When } from './when';
import type { Token } from './words.data';

/** The moments of a part that are its own, each once; several of them contradict each other. */
export function whichWhens(
  whens: readonly When[],
  tokens: readonly Token[],
  instrument: Instrument | undefined,
): readonly When[] {
  return distinct(relevant(whens, tokens, instrument));
}

/** What is said of an L/C's opening or of its documents is not when it pays; a deposit's own word yields to a moment. */
function relevant(
  whens: readonly When[],
  tokens: readonly Token[],
  instrument: Instrument | undefined,
): readonly When[] {
  if (!isDocumentary(instrument)) return whens;
  const tenors = whens.filter(({ trigger, days }) => ['sight', 'acceptance'].includes(trigger) || (trigger === 'shipment' && days > 0)); // prettier-ignore
  const isAtSight = tokens.some((token) => token.is === 'at sight');
  return isAtSight ? tenors.filter(({ trigger, days }) => trigger !== 'shipment' && days > 0) : tenors;
}

function distinct(whens: readonly When[]): readonly When[] {
  const seen = new Map<string, When>();
  for (const when of whens) {
    const known = seen.get(when.trigger);
    if (!known || (known.days === 0 && when.days !== 0)) seen.set(when.trigger, when);
    else if (when.days !== 0 && when.days !== known.days) return [known, when];
  }
  return [...seen.values()];
}
