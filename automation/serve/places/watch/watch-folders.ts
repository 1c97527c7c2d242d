import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { both, type Bilingual } from '../../../../shared/lang';
import { fileFingerprint } from '../book-file';
import { isBookName, isForeignFolder, isPassingName } from '../names';
import type { Found, WatchAsked, Watching } from '../place';
import { Changes } from './changes';
import { pollingFor } from './polling';
import { howItStands, lookAt } from './stands';

export interface Watched {
  readonly roots: readonly string[];
  readonly depth: number;
  find(): Promise<Found>;
  /** Whether a file that comes is a book of the place. */
  isWanted(path: string): Promise<boolean>;
}

/** Watches folders for their books. Ready to tell when it resolves. */
export async function watchFolders(
  { roots, depth, find, isWanted }: Watched,
  { env, onNews, onTrouble, isKnown, wait = (ms) => sleep(ms, undefined, { ref: false }) }: WatchAsked,
): Promise<Watching> {
  let isOver = false;
  const changes = new Changes({
    look: lookAt,
    stands: howItStands,
    fingerprint: fileFingerprint,
    wait,
    isOver: () => isOver,
    isWanted,
    isKnown,
    tell: (news) => {
      if (!isOver) onNews(news);
    },
  });
  await changes.start((await find()).books);
  const { watch } = await import('chokidar');
  const interval = await pollingFor(roots[0]!, env);
  const watcher = watch([...roots], {
    depth,
    ignoreInitial: true,
    // Where links lead is watched on its own: a loop of them never ends otherwise.
    followSymlinks: false,
    ignorePermissionErrors: true,
    ...(interval !== undefined && { usePolling: true, interval, binaryInterval: interval }),
    ignored: (path, stats) => {
      if (roots.includes(path)) return false;
      const name = basename(path);
      if (stats?.isDirectory() ?? !isBookName(path)) return isForeignFolder(name);
      return isPassingName(name) || (stats?.isFile() === true && !isBookName(path));
    },
  });
  const touched = (path: string): void => {
    if (isBookName(path)) changes.touched(path);
  };
  watcher.on('add', touched).on('change', touched).on('unlink', touched);
  watcher.on('error', (error) => onTrouble(incomplete(roots[0]!, error)));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      isOver = true;
      await watcher.close();
    },
  };
}

function incomplete(folder: string, error: unknown): Bilingual {
  const { code = String((error as Error | undefined)?.message ?? error) } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EMFILE')
    return both(
      `系统允许监视的文件已用完，“${folder}”里的改动不会马上知道，仍按时间表更新。请调高 fs.inotify.max_user_watches，或设 GENDAN_SERVE_POLL=30 改为每30秒查看一次。`,
      `The system watches no more files, so changes in "${folder}" are not told at once; books are still updated by the timetable. Raise fs.inotify.max_user_watches, or set GENDAN_SERVE_POLL=30 to look every 30 seconds.`,
    );
  return both(
    `监视“${folder}”时出错（${code}），有的改动可能不会马上知道，仍按时间表更新。`,
    `Watching "${folder}" failed (${code}); some changes may not be told at once. Books are still updated by the timetable.`,
  );
}
