import { GendanError } from '../../errors';
import { both, joined, type Bilingual } from '../../lang';
import { PAPER_KINDS, KINDS } from '../../trade/paper-kinds';
import type { PaperGap } from '../../papers/paper';

export class NoSuchOrder extends GendanError {
  constructor(order: string) {
    super(
      both(
        `表里没有订单“${order}”。请核对订单号。`,
        `There is no order “${order}” in the book. Check the order number.`,
      ),
    );
  }
}

/** A comma and no order. */
export class NoOrderNamed extends GendanError {
  constructor() {
    super(both('没有写订单号。请写一个，几张订单用逗号隔开。', 'No order was named. Name one, or several with commas between.'));
  }
} // prettier-ignore

export class NoSuchPaper extends GendanError {
  constructor(kind: string) {
    const all = KINDS.map((key) =>
      both(`${key}（${PAPER_KINDS[key].zh}）`, `${key} (${PAPER_KINDS[key].en})`),
    );
    const { zh, en } = joined(all, both('、', ', '));
    super(both(`没有“${kind}”这种单证。可选：${zh}。`, `There is no paper "${kind}". Choose one of: ${en}.`));
  }
}

/** Orders of different customers do not share a paper. */
export class CustomersDiffer extends GendanError {
  constructor(orders: readonly string[], customers: readonly string[]) {
    super(
      both(
        `${orders.join('、')} 的客户不同（${customers.join('、')}），不能合一份单证。请分开做。`,
        `${orders.join(', ')} are of different customers (${customers.join(', ')}) and cannot share a paper. Make one for each.`,
      ),
    );
  }
}

/** What is missing without which the paper is not made. */
export class PaperLacks extends GendanError {
  constructor(
    paper: Bilingual,
    readonly gaps: readonly PaperGap[],
  ) {
    const all = joined(
      gaps.map(({ text }) => text),
      both('\n· ', '\n· '),
    );
    super(
      both(
        `${paper.zh}：没有做，还缺 ${gaps.length} 项：\n· ${all.zh}`,
        `${paper.en} was not made: ${gaps.length} thing${gaps.length === 1 ? '' : 's'} missing:\n· ${all.en}`,
      ),
    );
  }
}

export class NoSuchTemplate extends GendanError {
  constructor(name: string) {
    super(
      both(
        `“跟单_模板”里没有“${name}”，也没有这个文件。请核对名称，或写模板文件的路径。`,
        `Gendan Templates has no “${name}”, and there is no such file. Check the name, or give the path of a template file.`,
      ),
    );
  }
}

/** Somebody else has the number for another paper. */
export class NumberTaken extends GendanError {
  constructor(number: string, rows: readonly number[], sheet: string) {
    super(
      both(
        `号码 ${number} 有两份单证在用（“${sheet}”第 ${rows.join('、')} 行）。请先给其中一份换号，再发出。`,
        `Two papers have the number ${number} (rows ${rows.join(', ')} of ${sheet}). Give one of them another number before it is sent.`,
      ),
    );
  }
}

/** What is marked DRAFT is not the paper that somebody waits for. */
export class DraftNotSent extends GendanError {
  constructor({ zh, en }: Bilingual) {
    super(
      both(
        `${zh} 上印着“草稿”，不能算发出。请先核准银行账号（或模板），再做一次：号码不变，草稿字样就没有了。`,
        `${en} carries the mark DRAFT and cannot be sent. Have the bank account (or the template) approved and make it again: the number stays and the mark goes.`,
      ),
    );
  }
}

/** A check without a name is none. */
export class NobodyChecks extends GendanError {
  constructor({ zh, en }: Bilingual) {
    super(
      both(
        `谁核对了 ${zh}？请先在“今天”里选“我是谁”，再点核对。`,
        `Who checks ${en}? Choose who you are in Today first, then check it.`,
      ),
    );
  }
}

/** Void papers and earlier versions are kept as they were. */
export class PaperIsOver extends GendanError {
  constructor({ zh, en }: Bilingual, status: 'void' | 'superseded') {
    const [zhWord, enWord] =
      status === 'void' ? ['已作废', 'is void'] : ['已被新版替代', 'was superseded by a later version'];
    super(
      both(
        `${zh} ${zhWord}，状态不再改。需要时请重新做一份。`,
        `${en} ${enWord}: its status stays. Make it again if it is needed.`,
      ),
    );
  }
}
