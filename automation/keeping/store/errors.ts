import { GendanError } from '../../../shared/errors';
import { both, type Bilingual } from '../../../shared/lang';
import { CannotKeep, SendingElsewhere } from '../errors';
import type { RecordName } from '../records';

const WORK: Readonly<Record<RecordName, Bilingual>> = {
  sent: both('发每日邮件', 'sending the daily mail of'),
  channels: both('发消息到渠道', 'telling the channels of'),
  inbox: both('处理来信', 'reading the mails of'),
};

/** Another run has claimed the record in the database, on this machine or another. */
export class SendingByClaim extends SendingElsewhere {
  constructor(name: RecordName, holder: string) {
    const [pid = '', machine = ''] = holder.split(' ');
    super(
      both(
        `另一个程序（${machine} 上的进程 ${pid}）正在为这份订单表${WORK[name].zh}，这次没有做。请等它结束；它要是已经停了，一分钟后再运行。`,
        `Another run (process ${pid} on ${machine}) is ${WORK[name].en} this book right now, so this one did nothing. Wait for it; if it is gone already, run again in a minute.`,
      ),
    );
  }
}

/** This run was held up for so long that another one has taken its work over. */
export class ClaimLost extends SendingElsewhere {
  constructor() {
    super(
      both(
        '这个程序停得太久，另一个程序已经接手，为避免重复，没有再发。请看 gendan channels 工作簿：有没有不确定的消息。',
        'This run was held up for so long that another one has taken over, so nothing more was sent rather than sent twice. Look at gendan channels BOOK for messages that are uncertain.',
      ),
    );
  }
}

/** What a server that was asked has to say to a person. */
export class ServerSays extends GendanError {}

/** The database, or the server that has it open, does not answer. */
export class CannotReachRecords extends CannotKeep {
  constructor(reason: string) {
    super(
      both(
        `记录“什么已经发过”的数据库现在读写不了（${reason}），为避免重复，没有再发。请检查数据库或 gendan serve 是否在运行，再运行一次。`,
        `The database with the record of what was sent cannot be reached (${reason}), so nothing more was sent rather than sent twice. Check that the database, or gendan serve, is running, then run again.`,
      ),
    );
  }
}

/** What stands in the database under a record’s name is none. */
export class RecordNotRead extends GendanError {
  constructor(name: RecordName, key: string) {
    super(
      both(
        `数据库里的记录读不懂（${key}，${name}），为避免重复，没有发任何东西。它可能来自更新的版本：请更新 Gendan；或从备份恢复数据库。`,
        `A record in the database cannot be read (${key}, ${name}), so nothing was sent rather than sent twice. A newer version may have written it: update Gendan; or restore the database from a backup.`,
      ),
    );
  }
}
