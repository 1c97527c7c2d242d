import type { Injector } from '@univerjs/core';
import { ICanvasColorService } from '@univerjs/engine-render';

type Rgb = [red: number, green: number, blue: number];
interface Colours {
  _invertAlgo: (colour: Rgb) => Rgb;
}

/**
 * In the dark the grid turns light into dark and the other way round. A header that is white on dark blue would become a
 * bright bar across the sheet: the dark grounds of this workbook get a middle tone in their own hue instead, on which the
 * text, dark by then, is still read (4.5:1).
 */
export function calmGrounds(injector: Injector, grounds: ReadonlySet<string>): void {
  const service = injector.get(ICanvasColorService) as unknown as Colours;
  const invert = service._invertAlgo;
  if (invert === undefined) return;
  const calm = new Set([...grounds].map((ground) => String(rgbOf(ground))));
  service._invertAlgo = (colour) => (calm.has(String(colour)) ? middleOf(colour) : invert(colour));
}

/** Grounds that are dark enough to bear light text. */
export const isDarkGround = (ground: string): boolean => lightness(rgbOf(ground)) < 0.45;

function rgbOf(hex: string): Rgb {
  const value = parseInt(hex.slice(1, 7), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const lightness = (rgb: Rgb): number => (Math.max(...rgb) + Math.min(...rgb)) / 510;

/** How light the middle tone is, and how much of the colour it keeps. */
const [LIGHT, COLOUR] = [0.53, 0.3];

function middleOf(rgb: Rgb): Rgb {
  const [most, least] = [Math.max(...rgb), Math.min(...rgb)];
  const spread = most - least;
  const chroma =
    spread === 0 ? 0 : Math.min(COLOUR, spread / Math.max(1, most)) * (1 - Math.abs(2 * LIGHT - 1));
  return rgb.map((part) =>
    Math.round(255 * (LIGHT + (spread === 0 ? 0 : ((part - least) / spread - 0.5) * chroma))),
  ) as Rgb;
}
