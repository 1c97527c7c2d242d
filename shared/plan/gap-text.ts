import { both, type Bilingual } from '../lang';
import { momentText } from '../time/date-text';
import type { Gap } from './order-plan';

/** By how much the work still to do passes the date that the order is anchored at. */
export function gapText({ days, anchor, expected, stage }: Gap): Bilingual {
  return both(
    `缺口${days}天：按流程，${stage.name.zh}最早要到${momentText(expected, 'zh')}，而最晚应在${momentText(anchor, 'zh')}`,
    `gap of ${days} ${days === 1 ? 'day' : 'days'}: by the process ${stage.name.en} comes on ${momentText(expected, 'en')} at the earliest and is needed by ${momentText(anchor, 'en')}`,
  );
}
