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
