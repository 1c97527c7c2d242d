import { statusKey } from '../cells/cells';
import type { Settings } from '../config';
import type { SavedColour, SavedWord } from '../mapping/mapping';

/** The settings with words explained, in the place of what was said of them before. */
export function withWords(settings: Settings, words: readonly SavedWord[]): Settings {
  if (words.length === 0) return settings;
  return { ...settings, words: [...(withoutWords(settings, words.map(({ word }) => word)).words ?? []), ...words] };
} // prettier-ignore

/** The settings with colours answered, in the place of what was said of them before. */
export function withColours(settings: Settings, colours: readonly SavedColour[]): Settings {
  if (colours.length === 0) return settings;
  const left = withoutColours(
    settings,
    colours.map(({ says }) => says),
  );
  return { ...settings, colours: [...(left.colours ?? []), ...colours] };
}

export function withoutWords(settings: Settings, words: readonly string[]): Settings {
  const gone = new Set(words.map(statusKey));
  return { ...settings, words: (settings.words ?? []).filter(({ word }) => !gone.has(statusKey(word))) };
}

export function withoutColours(settings: Settings, gone: readonly string[]): Settings {
  return { ...settings, colours: (settings.colours ?? []).filter(({ says }) => !gone.includes(says)) };
}
