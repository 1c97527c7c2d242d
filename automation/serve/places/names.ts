import { basename, extname } from 'node:path';
import { both, type Bilingual } from '../../../shared/lang';

/** Whether a file is a workbook by its name. */
export const isBookName = (path: string): boolean => /^\.xls[xm]$/i.test(extname(path));

/** What programs lay beside a workbook, or keep for themselves: hidden files, locks of Excel and WPS, files being written. */
export const isPassingName = (name: string): boolean => /^(\.|~)/.test(name);

/** Folders of systems, of programs that sync, and hidden ones (`.gendan-backup`, `.git`): no team keeps its book there. */
export const isForeignFolder = (name: string): boolean =>
  name.startsWith('.') ||
  /^(\$RECYCLE\.BIN|System Volume Information|lost\+found|node_modules|@eaDir|#recycle|#snapshot|~snapshot)$/i.test(
    name,
  );

/**
 * How programs that sync call the second of two versions that they could not put together: Dropbox and Nextcloud
 * (`conflicted copy`, `冲突副本`), 坚果云 (`NSConflict`), Syncthing (`sync-conflict`), Google Drive (`[Conflict]`).
 */
const CONFLICT = /conflicted copy|sync-conflict|nsconflict|[([]conflict\b|冲突(副本|文件|版本)|的冲突/i;

/** OneDrive appends the computer's name. */
const ONEDRIVE = /^(.+)-(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{4,12}(?:-\d+)?(\.[^.]+)$/;

/** Why a workbook of a folder is not served although it looks like one; undefined for one that is. */
export function whyLeftOut(path: string, names: ReadonlySet<string>): Bilingual | undefined {
  const name = basename(path);
  const [, stem, ending] = ONEDRIVE.exec(name) ?? [];
  const isConflict = CONFLICT.test(name) || (stem !== undefined && names.has(`${stem}${ending}`));
  return isConflict ? LEFT_CONFLICT : undefined;
}

const LEFT_CONFLICT = both(
  '这是同步盘留下的冲突副本，不照看。请把里面的改动并回原来的工作簿，再删掉它；如果它就是要用的，请改个名字。',
  'This is a copy that a syncing program left of a conflict, and is not served. Bring its changes into the workbook itself and delete it; rename it if it is the one you use.',
);
