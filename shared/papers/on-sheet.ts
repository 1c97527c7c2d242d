import { valueAt, type CellValue, type Sheet } from '../book/model';
import { EMPTY_PATCH, type CellChange, type Patch } from '../book/patch';
import type { CommitReport } from '../book/report';
import { GendanError } from '../errors';
import type { Host } from '../host';
import { both } from '../lang';
import type { Filling } from './filling';

/** A spreadsheet whose sheets can be copied: the live ones. */
export type CopyingHost = Pick<Host, 'commit' | 'readRows'> &
  Required<Pick<Host, 'copySheet' | 'repeatRows'>>;

export const copies = (host: Host): host is Host & CopyingHost =>
  host.copySheet !== undefined && host.repeatRows !== undefined;

/** A copy that could not be filled whole stays for the person to look at. */
export class PaperNotWhole extends GendanError {
  constructor(sheet: string, count: number) {
    super(
      both(
        `“${sheet}”有 ${count} 格没能填（受保护，或有人同时改了）。请删掉这张表，解除模板的保护后再做一次。`,
        `${count} cells of ${sheet} could not be filled: they are protected, or somebody changed them meanwhile. Delete the sheet, unprotect the template and make it again.`,
      ),
    );
  }
}

/**
 * Makes a paper of a template that is a sheet of the open workbook: the sheet is copied, its goods rows repeated from the
 * lowest block up, so that those above keep their numbers, and the cells are filled. What the copy refuses throws, and so
 * does a copy that could not be filled whole.
 */
export async function makeOnSheet(
  host: CopyingHost,
  template: string,
  name: string,
  { blocks, cells }: Filling,
): Promise<CommitReport> {
  await host.copySheet(template, name);
  for (const block of [...blocks].sort((a, b) => b.from - a.from))
    if (block.times > 1) await host.repeatRows(name, block);
  const last = cells.reduce((most, { row }) => Math.max(most, row), 1);
  const { rows } = await host.readRows(name, [1, last]);
  const report = await host.commit(fillingPatch(name, { blocks, cells }, rows));
  if (report.refused.length > 0) throw new PaperNotWhole(name, report.refused.length);
  return report;
}

/** The cells of a filling as changes of a sheet whose rows are repeated already. */
function fillingPatch(sheet: string, { cells }: Filling, rows: readonly (readonly CellValue[])[]): Patch {
  const at = { rows } as Pick<Sheet, 'rows'> as Sheet;
  return {
    ...EMPTY_PATCH,
    cells: cells.map(({ row, column, write }): CellChange => ({
      sheet,
      row,
      column,
      seen: valueAt(at, row, column),
      write,
    })),
  };
}
