/** A text with another line below, so that what stood there stays. */
export const appended = (before: string | undefined, line: string): string =>
  [before?.trim() ?? '', line.trim()].filter((text) => text !== '').join('\n');
