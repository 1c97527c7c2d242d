import type { CSSProperties } from 'react';
import type { Tone } from '../../shared/book/patch';
import type { Theme } from './theme';
import { TONE_COLOURS } from './themes';

/** Colours by meaning as CSS variables: `var(--late-ink)` on `var(--late-paper)`. */
export function toneVariables(theme: Theme): CSSProperties {
  const entries = Object.entries(TONE_COLOURS[theme]) as [Tone, readonly [string, string]][];
  return Object.fromEntries(
    entries.flatMap(([tone, [ink, paper]]) => [
      [`--${tone}-ink`, ink],
      [`--${tone}-paper`, paper],
    ]),
  ) as CSSProperties;
}

export const inkOf = (tone: Tone): string => `var(--${tone}-ink)`;
export const paperOf = (tone: Tone): string => `var(--${tone}-paper)`;
