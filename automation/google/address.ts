import { NotASpreadsheet } from './errors';

/** Whether a person means a Google spreadsheet rather than a file: `sheets:ID`, or an address that is none of a file. */
export function isSheetsAddress(text: string): boolean {
  return /^(sheets:|https?:\/\/)/i.test(text.trim());
}

/**
 * The id in `sheets:ID`, `sheets:ADDRESS` or the address that the browser shows
 * (`https://docs.google.com/spreadsheets/d/ID/edit#gid=0`). Throws `NotASpreadsheet` for everything else.
 */
export function spreadsheetId(text: string): string {
  const bare = text.trim().replace(/^sheets:/i, '');
  if (ID.test(bare)) return bare;
  const url = URL.canParse(bare) ? new URL(bare) : undefined;
  const id = url && idIn(url);
  if (id === undefined) throw new NotASpreadsheet(text);
  return id;
}

/** Google promises letters, digits, `-` and `_`; the shortest ids seen are far longer than ten. */
const ID = /^[\w-]{10,}$/;
const IN_PATH = /^(?:\/a\/[^/]+)?\/(?:spreadsheets|file)(?:\/u\/\d+)?\/d\/([\w-]{10,})(?:\/|$)/;

function idIn({ hostname, pathname, searchParams }: URL): string | undefined {
  if (!/^(docs|drive|sheets)\.google\.com$/.test(hostname)) return undefined;
  const named = IN_PATH.exec(pathname)?.[1] ?? searchParams.get('id') ?? searchParams.get('key') ?? undefined;
  // "Published to the web" has an id of its own kind (/d/e/2PACX-…) that no API takes.
  return named !== undefined && ID.test(named) && !named.startsWith('2PACX-') ? named : undefined;
}
