/** The text of a .csv: UTF-8, or GB18030, which Excel in Chinese writes; UTF-16 where it says so. */
export function csvText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Whether a file holds a table as text, by its name. */
export const isTextTable = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

/** What may part the columns of such a file. */
export const CSV_SEPARATORS: readonly string[] = ['\t', ',', ';'];
