/** Where a person's choices for this book are kept. */
export interface Kept {
  recall(key: string): string | undefined;
  remember(key: string, value: string): void;
}

/**
 * Choices in the browser's storage, apart from other add-ins by Office's partition key and from other books by the
 * document's address; never in the workbook, which others open too. As long as the pane is open where storage is off.
 */
export function keptChoices(
  storage: () => Pick<Storage, 'getItem' | 'setItem'> | undefined = browserStorage,
): Kept {
  const own = new Map<string, string>();
  const nameOf = (key: string): string => {
    const { partitionKey, document } = Office.context;
    return `${partitionKey ?? ''}gendan:${document?.url ?? ''}:${key}`;
  };
  return {
    recall: (key) => {
      const kept = own.get(key);
      if (kept !== undefined) return kept;
      try {
        return storage()?.getItem(nameOf(key)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    remember: (key, value) => {
      own.set(key, value);
      try {
        storage()?.setItem(nameOf(key), value);
      } catch {
        // Full or switched off.
      }
    },
  };
}

/** Even asking for it fails where it is switched off. */
const browserStorage = (): Storage | undefined =>
  typeof localStorage === 'undefined' ? undefined : localStorage;
