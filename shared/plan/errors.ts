import { GendanError } from '../errors';

/** Headers given to a formula of which none is understood. */
export class NoHeaders extends GendanError {
  constructor() {
    super({
      zh: '表头里没有一个认得的列。请把订单表的表头行作为第一个参数，例如 $A$1:$Z$1。',
      en: 'None of the headers is known. Give the header row of the order sheet as the first argument, for example $A$1:$Z$1.',
    });
  }
}

/** A process that is neither shipped nor given as rows. */
export class UnknownProcess extends GendanError {
  constructor(key: string, known: readonly string[]) {
    super({
      zh: `没有流程“${key}”。可选：${known.join('、')}；也可以引用 跟单_流程 的区域。`,
      en: `There is no process "${key}". Choose one of: ${known.join(', ')}; or refer to the rows of the process sheet.`,
    });
  }
}
