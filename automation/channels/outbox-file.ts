import { join } from 'node:path';
import { GendanError } from '../../shared/errors';
import { readOutbox, type Outbox } from '../../shared/messages/delivery/outbox';
import type { Files } from '../file/files';
import { keptFile, type KeptFile } from '../mail/kept-file';

export const outboxPath = (folder: string): string => join(folder, 'channels.json');

/** The record of what channels were told of one book, beside that of its mails. */
export const outboxFile = (folder: string, files?: Files): KeptFile<Outbox> =>
  keptFile(outboxPath(folder), { read: readOutbox, damaged: (path) => new OutboxDamaged(path) }, files);

class OutboxDamaged extends GendanError {
  constructor(file: string) {
    super({
      zh: `渠道的发送记录 ${file} 是空的或已损坏，读不出什么已经发到哪个群，为避免重复，没有发任何消息。请从备份恢复它；或删除它，再运行 gendan channels 工作簿 --here，那时已有的事都算已经说过。`,
      en: `The record of what was told to which channel, ${file}, is empty or damaged and cannot be read, so nothing was sent rather than told twice. Restore it from a backup; or delete it and run gendan channels BOOK --here, which takes everything that is current then as told.`,
    });
  }
}
