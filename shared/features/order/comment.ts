import { GendanError } from '../../errors';
import { both } from '../../lang';
import { rowAt } from '../../plan/find-row';
import type { Plan } from '../../plan/plan';
import { logPatch } from '../../proposals/log-patch';
import type { Proposal } from '../../proposals/proposal';
import { StageIsGone } from '../../proposals/stage-of-order';

/** Which order is commented on: the row, and the order that it held when the person looked. */
export interface Commented {
  readonly sheet: string;
  readonly row: number;
  readonly order: string;
}

/** Excel cells hold no more; a comment of this length is a paper of its own. */
const LONGEST = 2000;

/** Writes what somebody says of an order into the log, with the name. StageIsGone for a row that holds another order by now, NothingSaid, NobodySays. */
export function proposeComment(
  plan: Plan,
  { sheet, row, order }: Commented,
  text: string,
  by: string,
): Proposal {
  const found = rowAt(plan, sheet, row);
  if (found?.row.order.key !== order) throw new StageIsGone(order);
  const note = text.trim();
  if (note === '') throw new NothingSaid();
  if (note.length > LONGEST) throw new TooLong();
  if (by === '') throw new NobodySays();
  return {
    title: both(`${order}：${by} 的备注`, `${order}: comment by ${by}`),
    patch: logPatch(plan, [{ at: plan.now, event: 'note', order, note, by }]),
    notes: [],
  };
}

export class NothingSaid extends GendanError {
  constructor() {
    super(
      both(
        '备注是空的，没有写入。请先写内容。',
        'The comment is empty, so nothing was written. Write something first.',
      ),
    );
  }
}

export class TooLong extends GendanError {
  constructor() {
    super(
      both(
        `备注超过 ${LONGEST} 字，没有写入。请写短一些，或把文件名写在备注里。`,
        `The comment is longer than ${LONGEST} characters, so nothing was written. Shorten it, or name the file that says it.`,
      ),
    );
  }
}

export class NobodySays extends GendanError {
  constructor() {
    super(
      both(
        '还不知道是谁写的，没有写入。请先选“我是谁”。',
        'Nobody is named as its author, so nothing was written. Choose who you are first.',
      ),
    );
  }
}
