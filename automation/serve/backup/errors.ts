import { GendanError } from '../../../shared/errors';

/** A file that is no backup, or no whole one. */
export class BadBackup extends GendanError {
  constructor(file: string, reason: 'not-ours' | 'broken-off' | 'damaged') {
    const zh = {
      'not-ours': '不是跟单服务器的备份',
      'broken-off': '不完整，后面的部分没有了',
      damaged: '内容已损坏',
    }[reason];
    const en = {
      'not-ours': 'is no backup of a Gendan server',
      'broken-off': 'is not whole: its end is missing',
      damaged: 'is damaged',
    }[reason];
    super({
      zh: `文件 ${file} ${zh}，没有恢复，数据库没有改动。请选用另一份备份。`,
      en: `The file ${file} ${en}, so nothing was restored and the database was not changed. Take another backup.`,
    });
  }
}

/** A backup of a newer version of the program. */
export class BackupNewer extends GendanError {
  constructor(file: string, found: number, known: number) {
    super({
      zh: `备份 ${file} 来自更新版本的跟单（结构第 ${found} 版，这里只认识到第 ${known} 版），没有恢复。请先把这里的跟单升级到那个版本。`,
      en: `The backup ${file} is of a newer version of Gendan (schema ${found}, this one knows up to ${known}), so nothing was restored. Upgrade this one to that version first.`,
    });
  }
}

/** The database that is to be restored into has something in it. */
export class DatabaseNotEmpty extends GendanError {
  constructor(books: number) {
    super({
      zh: `数据库里已经有数据（${books} 个工作簿），没有恢复。要用备份整个替换它，请先备份现在的数据，再加 --replace。`,
      en: `The database has data in it already (${books} books), so nothing was restored. To replace it whole with the backup, back up what is there first, then add --replace.`,
    });
  }
}

/** Servers are at work on the database that is to be restored into. */
export class ServersAtWork extends GendanError {
  constructor(workers: readonly string[]) {
    super({
      zh: `还有服务器在用这个数据库（${workers.join('、')}），没有恢复。请先停止它们，过一分钟再试。`,
      en: `Servers are still using this database (${workers.join(', ')}), so nothing was restored. Stop them, wait a minute and try again.`,
    });
  }
}

/** A backup cannot be read or written there. */
export class CannotUseBackupFile extends GendanError {
  constructor(file: string, reason: string) {
    super({
      zh: `备份文件 ${file} 不能读写（${reason}）。请检查路径、权限和磁盘空间。`,
      en: `The backup file ${file} cannot be read or written (${reason}). Check its path, permissions and disk space.`,
    });
  }
}
