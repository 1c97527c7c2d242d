/** What a person chose for this browser: language, theme, width of the pane. */
export interface Choices {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

/** Choices in the browser's own store; where it has none (private windows), they last as long as the page. */
export function keptChoices(storage: () => Storage = () => localStorage): Choices {
  const here = new Map<string, string>();
  return {
    get: (name) => {
      try {
        return here.get(name) ?? storage().getItem(PREFIX + name) ?? undefined;
      } catch {
        return here.get(name);
      }
    },
    set: (name, value) => {
      here.set(name, value);
      try {
        storage().setItem(PREFIX + name, value);
      } catch {
        // Kept for this page only.
      }
    },
  };
}

const PREFIX = 'gendan.page.';
