import { GendanError } from '../../../shared/errors';
import type { Bilingual } from '../../../shared/lang';

/** `DATABASE_URL` is no address of a PostgreSQL. It may hold a password and is not repeated. */
export class BadDatabaseUrl extends GendanError {
  constructor() {
    super({
      zh: '环境变量 DATABASE_URL 里的数据库地址读不懂。请写成 postgres://用户:密码@服务器:5432/数据库；用户名和密码里的特殊字符请用 %40 这样的写法。不用 PostgreSQL 时请去掉这个变量。',
      en: 'The address of the database in DATABASE_URL cannot be read. Write postgres://user:password@server:5432/database; special characters in user and password are written as %40. Without PostgreSQL, take the variable away.',
    });
  }
}

/** The database does not answer, or stopped answering. What was asked may or may not have been done. */
export class DatabaseAway extends GendanError {
  constructor(
    reason: string,
    /** What the driver said. */
    override readonly cause?: unknown,
  ) {
    super({
      zh: `数据库没有应答（${reason}）。请检查 DATABASE_URL 指的 PostgreSQL 是否在运行、网络是否通；恢复后会自动重新连接。`,
      en: `The database does not answer (${reason}). Check that the PostgreSQL of DATABASE_URL is running and can be reached; it is connected to again by itself.`,
    });
  }
}

/** The database answers and lets nobody in: user, password, database, certificate. */
export class DatabaseRefuses extends GendanError {
  constructor(
    reason: string,
    override readonly cause?: unknown,
  ) {
    super({
      zh: `数据库拒绝了连接（${reason}）。请检查 DATABASE_URL 里的用户名、密码、数据库名和 SSL 设置。`,
      en: `The database refuses the connection (${reason}). Check user, password, name of the database and SSL settings in DATABASE_URL.`,
    });
  }
}

/** Another program has the embedded database open. */
export class EmbeddedDatabaseHeld extends GendanError {
  constructor(folder: string, lock: string, holder: Bilingual) {
    super({
      zh: `内置数据库 ${folder} 正被另一个程序使用（${holder.zh}）。请用那个正在运行的服务器，或先停止它；要让几个程序一起用，请设置 DATABASE_URL 使用 PostgreSQL。如果确定没有程序在用，请删除 ${lock} 后再试。`,
      en: `The embedded database ${folder} is in use by another program (${holder.en}). Use the server that is running, or stop it first; for several programs at once, set DATABASE_URL to a PostgreSQL. If you are sure that none uses it, delete ${lock} and try again.`,
    });
  }
}

/** Another program took the embedded database over while this one slept. */
export class EmbeddedDatabaseLost extends GendanError {
  constructor(folder: string) {
    super({
      zh: `这台电脑停顿太久，内置数据库 ${folder} 已被另一个程序接管，这里不再写入。请停止其中一个，再重新启动。`,
      en: `This machine paused for so long that another program has taken over the embedded database ${folder}; nothing more is written here. Stop one of them and start again.`,
    });
  }
}

/** The embedded database cannot be opened or its folder cannot be written. */
export class CannotOpenEmbedded extends GendanError {
  constructor(
    folder: string,
    reason: string,
    override readonly cause?: unknown,
  ) {
    super({
      zh: `内置数据库 ${folder} 打不开（${reason}）。请检查文件夹的权限和磁盘空间；如果它已损坏，请把这个文件夹改名，再用 gendan serve restore 从备份恢复。`,
      en: `The embedded database ${folder} cannot be opened (${reason}). Check permissions and disk space; if it is damaged, rename the folder and restore a backup with gendan serve restore.`,
    });
  }
}

/** The command came as one file, which cannot hold the embedded database, and no package of it is installed beside. */
export class NoEmbeddedDatabase extends GendanError {
  constructor(override readonly cause?: unknown) {
    super({
      zh: '这里没有内置数据库：单个文件的命令不带它。请把 DATABASE_URL 设为一个 PostgreSQL，或者安装完整的 npm 包（npm pack 生成的 gendan-….tgz）。',
      en: 'There is no embedded database here: the command in one file does not hold it. Set DATABASE_URL to a PostgreSQL, or install the whole npm package (gendan-….tgz, as npm pack makes it).',
    });
  }
}

/** A newer version of the program has already changed the database. */
export class DatabaseNewer extends GendanError {
  constructor(found: number, known: number) {
    super({
      zh: `数据库已由更新版本的跟单使用（结构第 ${found} 版，这里只认识到第 ${known} 版）。请把这里的跟单也升级到那个版本；数据没有改动。`,
      en: `The database is already used by a newer version of Gendan (schema ${found}, this one knows up to ${known}). Upgrade this one to that version too; nothing was changed.`,
    });
  }
}

/** A step of the schema failed; it was taken back. */
export class CannotMigrate extends GendanError {
  constructor(
    step: string,
    reason: string,
    override readonly cause?: unknown,
  ) {
    super({
      zh: `数据库结构升级到“${step}”时失败（${reason}），已全部撤回。请检查数据库用户是否有建表的权限和磁盘空间，再重新启动。`,
      en: `The step "${step}" of the database's schema failed (${reason}) and was taken back whole. Check that the database's user may create tables and that there is disk space, then start again.`,
    });
  }
}

/** Whoever writes no longer holds the lease: it ran out, and another may be at it. */
export class LeaseLost extends GendanError {
  constructor(name: string) {
    super({
      zh: `对“${name}”的占用已过期，可能已由另一台机器接手，这次没有写入。会自动再试；如果常常这样，请检查这台机器是否过载或休眠。`,
      en: `The hold on "${name}" ran out and another machine may have taken over, so nothing was written. It is tried again by itself; if this happens often, check whether this machine is overloaded or sleeps.`,
    });
  }
}
