/** What this browser remembers by name; where it keeps nothing (private windows), as long as the page lasts. */
export interface Kept {
  get(name: string): string | undefined;
  /** An empty value forgets. */
  set(name: string, value: string): void;
}

const PREFIX = 'gendan.operations.';

export function keptChoices(storage: () => Storage = () => localStorage): Kept {
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
      if (value === '') here.delete(name);
      else here.set(name, value);
      try {
        if (value === '') storage().removeItem(PREFIX + name);
        else storage().setItem(PREFIX + name, value);
      } catch {
        // Kept for this page only.
      }
    },
  };
}
