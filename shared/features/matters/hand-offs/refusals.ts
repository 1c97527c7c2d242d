import { both, type Bilingual } from '../../../lang';
import type { HandOffState } from '../../../matters/hand-offs/hand-off';

/** Why a hand-off may not be accepted, rejected or handed over again. */
export const HAND_OFF_REFUSED = {
  noReason: both(
    '退回要写原因，没有写入。请写缺什么、错在哪里。',
    'A rejection needs a reason, so nothing was written. Say what is missing or wrong.',
  ),
  noNote: (name: string): Bilingual =>
    both(
      `${name}不用这个工作簿，由同事代填时要写备注（谁在何时怎样确认的），没有写入。`,
      `${name} does not use this workbook: who fills it in for them notes how it was confirmed. Nothing was written.`,
    ),
  own: (name: string): Bilingual =>
    both(
      `${name}是交出人，不能自己接受或退回，没有写入。请接收人来点；一个人的团队不受限，或在“跟单_设置”打开“可核准自己的”。`,
      `${name} handed this over and cannot accept or reject it, so nothing was written. Let the receiver do it; a team of one may, and so may a team with “Own approval” in Gendan Settings.`,
    ),
  state: (number: string, is: HandOffState): Bilingual => STATES[is](number),
};

const STATES: Readonly<Record<HandOffState, (number: string) => Bilingual>> = {
  handed: (number) => both(`“${number}”已经交出，等对方接受，没有写入。`, `${number} is handed over and not accepted yet, so nothing was written.`),
  accepted: (number) => both(`“${number}”已经接受，没有写入。要重做请重开那个节点。`, `${number} is accepted already, so nothing was written. To have it done again, reopen its stage.`),
  rejected: (number) => both(`“${number}”已经退回，没有写入。改好后请再次交出。`, `${number} is rejected already, so nothing was written. Once it is put right, hand it over again.`),
  over: (number) => both(`“${number}”已经撤回或结束，没有写入。`, `${number} is withdrawn or over, so nothing was written.`),
}; // prettier-ignore
