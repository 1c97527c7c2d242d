import type { Tone } from '../../book/patch';

/** What a tone looks like in a sheet: dark text on a light ground of the same colour, six hexadecimal digits each; readable in print and for the colour-blind by lightness. */
export const TONE_COLOURS: Readonly<Record<Tone, { readonly text: string; readonly ground?: string }>> = {
  late: { text: '9C0006', ground: 'FFC7CE' },
  soon: { text: '7F4F00', ground: 'FFEB9C' },
  good: { text: '006100', ground: 'C6EFCE' },
  waiting: { text: '1F3F77', ground: 'D9E5F7' },
  done: { text: '4B5563', ground: 'E5E7EB' },
  muted: { text: '6B7280' },
};

/** How the header of a column or sheet of ours looks, where it has no neighbour to take after. */
export const HEADER_COLOURS = { text: '1F2937', ground: 'E5E9F0' } as const;
