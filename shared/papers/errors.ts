import { GendanError } from '../errors';
import { both } from '../lang';

/** A shipment that neither the order's rows nor its lines know: the whole order in its place would be another paper. */
export class NoSuchBatch extends GendanError {
  constructor(batch: string, orders: readonly string[], known: readonly string[]) {
    const [zh, en] =
      known.length > 0 ? [`有：${known.join('、')}。`, `There are: ${known.join(', ')}.`] : ['', ''];
    super(
      both(
        `${orders.join('、')} 没有“${batch}”这一批（明细的“批次/柜号”、订单行的出运号、订舱号、提单号、柜号里都没有）。${zh}`,
        `${orders.join(', ')} has no shipment “${batch}”: neither its lines (Batch) nor its rows (shipment, booking, B/L, container no.) name it. ${en}`.trim(),
      ),
    );
  }
}
