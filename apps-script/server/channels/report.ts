import { oneLine } from '../../../shared/cells/one-line';
import { both, type Bilingual } from '../../../shared/lang';
import type { Delivered, PieceResult } from '../../../shared/messages/delivery/steps';
import { momentText } from '../../../shared/time/date-text';
import type { Telling } from './what-to-tell';

/** What a run told and left, a sentence a line; `delivered` absent for one that only looked. */
export function reportOf({ shut, later, send, prepared }: Telling, delivered?: Delivered): Bilingual[] {
  const lines: Bilingual[] = [];
  if (delivered) lines.push(...ofResults(delivered));
  if (!delivered && send.length === 0) lines.push(NOTHING);
  for (const { channel, piece } of prepared.interrupted)
    lines.push(of(channel.name, both(`上次运行中断，不知道“${piece.id}”有没有发出`, `the last run broke off; nobody knows whether ${piece.id} was sent`))); // prettier-ignore
  for (const { channel, opens, isDayOff } of later) {
    const why = isDayOff ? both('今天休息', 'a day off') : both('不在发送时间', 'outside of its hours');
    const from = opens === undefined ? both('', '') : both(`，最早${momentText(opens, 'zh')}`, `, from ${momentText(opens, 'en')} on`); // prettier-ignore
    lines.push(of(channel.name, both(why.zh + from.zh, why.en + from.en)));
  }
  lines.push(...shut.map(({ why }) => why));
  return lines.map(({ zh, en }) => both(oneLine(zh), oneLine(en)));
}

const NOTHING = both('没有新的内容要告诉群。', 'There is nothing new to tell.');

function ofResults({ results, stopped }: Delivered): Bilingual[] {
  if (results.length + stopped.length === 0) return [NOTHING];
  const sent = results.filter(({ outcome }) => outcome.is === 'sent');
  const names = [...new Set(sent.map(({ channel }) => channel))];
  return [
    ...(names.length > 0 ? [both(`已发到：${names.join('、')}（${sent.length} 条）`, `Told ${names.join(', ')} (${sent.length})`)] : []),
    ...results.flatMap((result) => problemOf(result) ?? []),
  ]; // prettier-ignore
}

function problemOf({ channel, id, outcome }: PieceResult): Bilingual | undefined {
  switch (outcome.is) {
    case 'sent':
      return undefined;
    case 'uncertain':
      return of(
        channel,
        both(
          `${outcome.problem.zh}不知道群里有没有看到“${id}”，不会自动重发；请从菜单“给群发消息”里决定。`,
          `${outcome.problem.en} Nobody knows whether ${id} was read; it is not sent again by itself. Decide in the menu, Tell groups.`,
        ),
      );
    default:
      return of(channel, outcome.problem);
  }
}

const of = (name: string, { zh, en }: Bilingual): Bilingual => both(`${name}：${zh}`, `${name}: ${en}`);
