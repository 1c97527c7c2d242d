import { both, type Bilingual } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import type { Keeping } from './keeping';

/**
 * Who sends for a book: this machine; another, which 跟单_设置 names; nobody, because none was named; nobody, because it
 * is a copy that has its original's name still, because it has no name of its own, or because the record of what was told
 * is gone.
 */
export type WhoSends =
  /** `insteadOf`: whom the book still names, and whose record was taken over. */
  | { readonly is: 'here'; readonly name: string; readonly insteadOf?: string }
  | { readonly is: 'elsewhere'; readonly name: string; readonly sender: string }
  | { readonly is: 'copy' | 'nameless' | 'lost'; readonly name: string }
  | { readonly is: 'nobody' };

export async function whoSends(path: string, plan: Plan, keeping: Keeping): Promise<WhoSends> {
  const { sender, book } = plan.config.settings;
  // A machine gets its name where one is asked for: before that nothing of it is kept.
  if (sender === undefined) return { is: 'nobody' };
  const name = await keeping.senderName();
  const named = sender.trim();
  const goesOn = named !== name && (await keeping.goesOnFor(named, path, plan));
  if (named !== name && !goesOn) return { is: 'elsewhere', name, sender };
  const here: WhoSends = { is: 'here', name, ...(goesOn && { insteadOf: named }) };
  if (path.startsWith('sheets:')) return here;
  if (book === '') return { is: 'nameless', name };
  return (await keeping.isCopy(path, book)) ? { is: 'copy', name } : here;
}

/**
 * Who tells channels. Whoever is named has a record from then on: without it (a folder that was emptied, a book that has
 * another id now) everything that is current would be told once more.
 */
export async function whoTells(path: string, plan: Plan, keeping: Keeping): Promise<WhoSends> {
  const who = await whoSends(path, plan, keeping);
  if (who.is !== 'here') return who;
  return (await (await keeping.of(path, plan)).isThere('channels')) ? who : { is: 'lost', name: who.name };
}

/** What a team is to know where a server goes on for the machine that its book still names. */
export function goesOn(who: WhoSends): Bilingual | undefined {
  if (who.is !== 'here' || who.insteadOf === undefined) return undefined;
  return both(
    `“跟单_设置”的“由谁发送”还写着“${who.insteadOf}”；它的发送记录由服务器“${who.name}”接管，现在由服务器发送，不会重复。要写上服务器的名称：gendan channels 工作簿 --here。`,
    `Sent by, in Gendan Settings, still names “${who.insteadOf}”; the server “${who.name}” has taken its record over and sends now, nothing twice. To have the server’s name stand there: gendan channels BOOK --here.`,
  );
}

/** Why this machine sends nothing for the book, and what to do; undefined where it does. */
export function whyNotHere(who: WhoSends): Bilingual | undefined {
  switch (who.is) {
    case 'here':
      return undefined;
    case 'elsewhere':
      return both(
        `这本表由“${who.sender}”发送（“跟单_设置”的“由谁发送”），这台电脑“${who.name}”只预览，什么也没发。要换成这台：gendan channels 工作簿 --here。`,
        `“${who.sender}” sends for this book (Sent by, in Gendan Settings); this machine, “${who.name}”, only previews and sent nothing. To have it send: gendan channels BOOK --here.`,
      );
    case 'nobody':
      return both(
        '还没有说由哪台电脑替这本表发送，什么也没发。要由这台发：gendan channels 工作簿 --here。',
        'No machine has been named to send for this book, so nothing was sent. To have this one send: gendan channels BOOK --here.',
      );
    case 'copy':
      return both(
        '这是另一本表的副本，原来那本还在，所以什么也没发。如果这一本也要发：gendan channels 工作簿 --here，它就是单独的一本。',
        'This is a copy of another book that is still there, so nothing was sent. If this one is to be told of as well: gendan channels BOOK --here, which makes it a book of its own.',
      );
    case 'lost':
      return both(
        `这本表由这台电脑“${who.name}”发送，但“什么已经说过”的记录不在了（状态文件夹被清空、工作簿换了标识，或服务器的数据库是从备份恢复的），为避免重复，什么也没发。请运行 gendan channels 工作簿 --here：那时已有的事都算已经说过。`,
        `This machine, “${who.name}”, sends for this book, but its record of what was told is gone (the state folder was emptied, the book has another identity, or the server’s database was restored from a backup), so nothing was sent rather than told twice. Run gendan channels BOOK --here, which takes everything that is current then as told.`,
      );
    case 'nameless':
      return both(
        '这本表没有自己的标识（“跟单_设置”的“工作簿标识”），怕和别的混在一起，什么也没发。请运行 gendan channels 工作簿 --here。',
        'This book has no identity of its own in Gendan Settings, so nothing was sent rather than mixed up. Run gendan channels BOOK --here.',
      );
  }
}
