import type { Place } from '../../book/address';
import { both, type Bilingual } from '../../lang';
import { momentText } from '../../time/date-text';
import type { Moment } from '../../time/moment';
import type { MessageState } from '../kinds.data';

/** That a draft was made or sent before. Plain JSON. */
export interface Noted {
  readonly state: MessageState;
  readonly at: Moment | undefined;
  readonly place: Place;
}

/** `5月18日（周一）起草过，见 跟单_消息!N3`, as the end of a sentence. */
export function notedWords({ state, at }: Noted): Bilingual {
  const [zh, en] = state === 'draft' ? ['起草过', 'was drafted'] : ['发出过', 'was sent'];
  if (at === undefined) return both(zh, en);
  return both(`${momentText(at, 'zh')} ${zh}`, `${en} on ${momentText(at, 'en')}`);
}
