import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** No mailbox is named. */
export class NoImapServer extends GendanError {
  constructor() {
    super(
      both(
        '没有设置收信邮箱。请设置环境变量 GENDAN_IMAP_URL=imaps://用户:密码@服务器/INBOX，或把地址写进文件并加 --imap-file 文件；邮件存成了 .eml 文件的，用 --folder 文件夹。',
        'No mailbox is set. Set GENDAN_IMAP_URL=imaps://user:password@server/INBOX, or write the address into a file and add --imap-file FILE; for mails saved as .eml files use --folder DIR.',
      ),
    );
  }
}

/** The address of the mailbox cannot be used. It may hold a password and is not repeated. */
export class BadImapUrl extends GendanError {
  constructor() {
    super(
      both(
        '收信邮箱的地址读不懂，没有连接。请写成 imaps://用户:密码@服务器:993/INBOX；用户名和密码里的特殊字符请用 %40 这样的写法。',
        'The address of the mailbox cannot be read, so nothing was fetched. Write imaps://user:password@server:993/INBOX; special characters in user and password are written as %40.',
      ),
    );
  }
}

/** `--imap-file` cannot be read. */
export class CannotReadImapFile extends GendanError {
  constructor(file: string, reason: string) {
    super(
      both(
        `写有收信邮箱地址的文件 ${file} 读不出来（${reason}）。请检查 --imap-file 的路径和权限。`,
        `The file with the address of the mailbox, ${file}, cannot be read (${reason}). Check the path and the permissions of --imap-file.`,
      ),
    );
  }
}

/** The server does not let this user in. */
export class ImapLoginRefused extends GendanError {
  constructor(host: string, reason: string) {
    super(
      both(
        `邮箱服务器 ${host} 不接受这个用户名或密码（${reason}）。很多邮箱要先在网页设置里打开 IMAP，并用“授权码”或“应用专用密码”代替登录密码。`,
        `The mail server ${host} refuses this user or password (${reason}). Many mailboxes want IMAP switched on in their settings and an app password in the place of the usual one.`,
      ),
    );
  }
}

/** There is no connection, or it broke. */
export class ImapFailed extends GendanError {
  constructor(host: string, reason: string) {
    super(
      both(
        `和邮箱服务器 ${host} 的连接没有成功（${reason}）。邮箱没有改动；请检查地址和网络后再运行。`,
        `The connection to the mail server ${host} failed (${reason}). The mailbox is unchanged; check the address and the network, then run again.`,
      ),
    );
  }
}

/** The mailbox has no such folder. */
export class NoImapFolder extends GendanError {
  constructor(folder: string, known: readonly string[]) {
    const few = known.slice(0, 20);
    super(
      both(
        `邮箱里没有文件夹“${folder}”。${few.length > 0 ? `现有：${few.join('、')}。` : ''}请改 imaps:// 地址里服务器后面的那一段。`,
        `The mailbox has no folder “${folder}”.${few.length > 0 ? ` It has: ${few.join(', ')}.` : ''} Change what follows the server in the imaps:// address.`,
      ),
    );
  }
}

/** The mailbox has no folder for drafts. */
export class NoDraftsFolder extends GendanError {
  constructor(known: readonly string[]) {
    const few = known.slice(0, 20);
    super(
      both(
        `邮箱里没有草稿文件夹${few.length > 0 ? `（现有：${few.join('、')}）` : ''}，草稿没有存。请在邮箱里建一个“Drafts”或“草稿箱”，或用 --out 文件夹 存成 .eml 文件。`,
        `The mailbox has no folder for drafts${few.length > 0 ? ` (it has: ${few.join(', ')})` : ''}, so none was saved. Make one called Drafts, or use --out DIR for an .eml file.`,
      ),
    );
  }
}
