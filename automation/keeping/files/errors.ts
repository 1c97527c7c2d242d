import { GendanError } from '../../../shared/errors';
import { both, same, type Bilingual } from '../../../shared/lang';
import { CannotKeep, SendingElsewhere } from '../errors';
import type { RecordName } from '../records';

/** Another run on a machine that shares the folder is sending; who it is, when the lock says. */
export class SendingByLock extends SendingElsewhere {
  constructor(file: string, holder: Bilingual = same('')) {
    super({
      zh: `另一个程序正在为这份订单表发送${holder.zh && `（${holder.zh}）`}，这次没有发。请等它结束；如果确定没有，请删除 ${file} 后再运行。`,
      en: `Another run is sending for this book right now${holder.en && ` (${holder.en})`}, so this one sent nothing. Wait for it; if you are sure there is none, delete ${file} and run again.`,
    });
  }
}

/** Another run is at the inbox of this book. */
export class InboxBusy extends SendingElsewhere {
  constructor(file: string) {
    super(
      both(
        `另一个程序正在处理这份订单表的来信，这次没有做。请等它结束；如果确定没有，请删除 ${file} 后再运行。`,
        `Another run is at this book’s mails right now, so this one did nothing. Wait for it; if you are sure there is none, delete ${file} and run again.`,
      ),
    );
  }
}

export class CannotKeepFile extends CannotKeep {
  constructor(file: string, reason: string) {
    super({
      zh: `发送记录 ${file} 无法读写（${reason}），为避免重复发送，没有再发邮件。请检查这个文件夹的权限和空间。`,
      en: `The record of what was sent, ${file}, cannot be read or written (${reason}), so nothing more was sent rather than sent twice. Check the folder's permissions and free space.`,
    });
  }
}

/** A server took the record over: this machine does not know any more who was told. */
export class KeptByServer extends GendanError {
  constructor(file: string, server: string) {
    super(
      both(
        `这本表什么已经发过，现在由服务器“${server}”的数据库记录（见 ${file}），这里读不到，为避免重复，没有发。请设置和那个服务器一样的 DATABASE_URL，或启动 gendan serve 再运行。那个服务器要是不再用了，删除 ${file}，再运行 gendan channels 工作簿 --here；今天发过的邮件可能再发一次。`,
        `What was sent of this book is kept in the database of the server “${server}” now (so ${file} says) and cannot be read from here, so nothing was sent rather than sent twice. Set DATABASE_URL as that server has it, or start gendan serve, then run again. If that server is gone for good, delete ${file} and run gendan channels BOOK --here; mails of today may then go out once more.`,
      ),
    );
  }
}

/** A record is there and says nothing: empty, or broken off. */
export class RecordDamaged extends GendanError {
  constructor(name: RecordName, file: string) {
    super(DAMAGED[name](file));
  }
}

const DAMAGED: { readonly [Name in RecordName]: (file: string) => Bilingual } = {
  sent: (file) => ({
    zh: `发送记录 ${file} 是空的或已损坏，读不出今天已经发给谁，为避免重复发送，没有发任何邮件。请从备份恢复它；或删除它再运行，那样今天发过的人可能再收到一次。`,
    en: `The record of who has been written to today, ${file}, is empty or damaged and cannot be read, so nothing was sent rather than sent twice. Restore it from a backup; or delete it and run again, and whoever was written to today may hear once more.`,
  }),
  channels: (file) => ({
    zh: `渠道的发送记录 ${file} 是空的或已损坏，读不出什么已经发到哪个群，为避免重复，没有发任何消息。请从备份恢复它；或删除它，再运行 gendan channels 工作簿 --here，那时已有的事都算已经说过。`,
    en: `The record of what was told to which channel, ${file}, is empty or damaged and cannot be read, so nothing was sent rather than told twice. Restore it from a backup; or delete it and run gendan channels BOOK --here, which takes everything that is current then as told.`,
  }),
  inbox: (file) => ({
    zh: `来信记录 ${file} 是空的或已损坏，读不出哪些信已经自动确认过，为避免重复，没有处理。请从备份恢复它；或删除它再运行，那样最近几天的询盘可能再收到一次确认。`,
    en: `The record of mails, ${file}, is empty or damaged, so it cannot be told which inquiries were acknowledged, and nothing was done rather than done twice. Restore it from a backup; or delete it and run again, and inquiries of the last days may be acknowledged once more.`,
  }),
};
