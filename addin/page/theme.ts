import type { Theme } from '../../pane';

/** The theme of Office; where Office does not tell (Excel on the web, office-js#6134), that of the system. */
export function officeTheme(): Theme {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const told = background === undefined ? undefined : lightness(background);
  return (told ?? (prefersDark().matches ? 0 : 1)) < 0.5 ? 'dark' : 'light';
}

/** Calls back when the system goes from light to dark or back; returns how to stop. */
export function watchTheme(listener: (theme: Theme) => void): () => void {
  const query = prefersDark();
  const tell = (): void => listener(officeTheme());
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** Of `#rrggbb`, from 0 (black) to 1 (white); undefined for what is no such colour. */
function lightness(colour: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
