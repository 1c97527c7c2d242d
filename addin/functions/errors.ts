import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** A fault of the code itself; the other cells of the sheet are not touched by it. */
export class FunctionFailed extends GendanError {
  constructor(name: string) {
    super(
      both(
        `SLA.${name} 没能算出来，这是跟单自身的故障。请把公式和它引用的单元格发给支持人员。`,
        `SLA.${name} could not be worked out, which is a fault of Gendan itself. Please send the formula and the cells it reads to support.`,
      ),
    );
  }
}

/** The code of the functions lies on the server of the page, and the server did not answer. */
export class FunctionsNotLoaded extends GendanError {
  constructor() {
    super(
      both(
        '没有取到跟单的函数，这一格还没有算；表格没有改动。请检查网络，再在单元格里按 F2、回车重算。',
        'The functions of Gendan did not arrive, so this cell is not worked out yet; nothing was changed. Check the network, then press F2 and Enter in the cell.',
      ),
    );
  }
}
