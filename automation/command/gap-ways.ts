import type { Lang } from '../../shared/lang';
import type { GapEntry, PaperGap } from '../../shared/papers/paper';

/**
 * The commands that would say what a paper lacks and no row says yet, one for each row that has to be begun: the dots are
 * for a person to fill in.
 */
export function gapWays(gaps: readonly PaperGap[], book: string, lang: Lang): string[] {
  const rows = new Map<string, { entry: GapEntry; columns: Set<string> }>();
  for (const { entry } of gaps) {
    if (!entry) continue;
    const key = JSON.stringify([entry.records, entry.name]);
    if (!rows.has(key)) rows.set(key, { entry, columns: new Set() });
    rows.get(key)!.columns.add(entry.column[lang]);
  }
  return [...rows.values()].map(({ entry: { records, name }, columns }) => {
    const named = name.map(([column, value]) => quoted(`${column[lang]}=${value[lang] || DOTS}`));
    const open = [...columns].filter((column) => !name.some(([of]) => of[lang] === column));
    return ['gendan record', records, quoted(book), ...named, ...open.map((column) => quoted(`${column}=${DOTS}`))].join(' ');
  });
} // prettier-ignore

const DOTS = '…';

/** As a command line wants it where there are blanks in it. */
const quoted = (text: string): string =>
  /[\s'"$`\\;&|<>()]/.test(text) ? `"${text.replace(/(["$`\\])/g, '\\$1')}"` : text;
