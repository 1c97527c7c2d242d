import { webLightTheme } from '@fluentui/react-components';
import type { Tone } from '../../shared/book/patch';
import type { Theme } from './theme';
import { withFonts } from './fonts';

/** Fluent's light theme; the dark one is loaded by whoever wants it. High contrast comes from the system's forced colours. */
export const LIGHT = withFonts(webLightTheme);

/** Foreground and background of a tone, readable (4.5:1) in light and dark; set as CSS variables by the pane. */
export const TONE_COLOURS: Readonly<
  Record<Theme, Readonly<Record<Tone, readonly [ink: string, paper: string]>>>
> = {
  light: {
    late: ['#a4262c', '#fde7e9'],
    soon: ['#7a4b00', '#fff1d6'],
    good: ['#0b5a2b', '#e2f3e6'],
    waiting: ['#4b3f8f', '#ebe8fb'],
    done: ['#3d5a5b', '#e6efef'],
    muted: ['#5c5c5c', '#f0f0f0'],
  },
  dark: {
    late: ['#ffb3b8', '#5b1d21'],
    soon: ['#ffd591', '#4f3607'],
    good: ['#9be3b0', '#163d24'],
    waiting: ['#cfc7ff', '#352f63'],
    done: ['#b5d3d4', '#243a3b'],
    muted: ['#c8c8c8', '#3a3a3a'],
  },
};
