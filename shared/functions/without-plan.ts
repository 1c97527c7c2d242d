import { both } from '../lang';
import { FormulaError } from './errors';
import type { EvaluateRow } from './row-verdict';

/** Where nothing plans orders. */
export const withoutPlan: EvaluateRow = () => {
  throw new OrdersNotPlannedHere();
};

class OrdersNotPlannedHere extends FormulaError {
  constructor() {
    super(
      '#N/A',
      both(
        '这里不能推算订单节点。请在订单表中使用。',
        'Orders cannot be planned here. Use the function in the order sheet.',
      ),
    );
  }
}
