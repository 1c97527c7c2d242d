/**
 * What a person chose for one workbook, outside of it: in the browser's storage, and as long as the page is open
 * where the browser forbids that.
 */
export class ChoicesOfBook {
  private readonly kept = new Map<string, string>();

  constructor(
    /** Names the book among those whose choices are remembered. */
    private readonly book: string,
    private readonly storage?: Pick<Storage, 'getItem' | 'setItem'>,
  ) {}

  recall(key: string): string | undefined {
    const own = this.kept.get(key);
    if (own !== undefined) return own;
    try {
      return this.storage?.getItem(this.storageKey(key)) ?? undefined;
    } catch {
      return undefined;
    }
  }

  remember(key: string, value: string): void {
    this.kept.set(key, value);
    try {
      this.storage?.setItem(this.storageKey(key), value);
    } catch {
      // Storage that is full or switched off: kept as long as the page is open.
    }
  }

  private storageKey(key: string): string {
    return `gendan:${this.book}:${key}`;
  }
}

/** The browser's storage; absent where the browser forbids it. */
export function pageStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
