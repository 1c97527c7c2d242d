import { both } from '../../lang';
import { booking, docsPrep } from '../stages/booking';
import { arrive, deliver, invoiceIn, refund } from '../stages/closing';
import { deposit, pi, prepaid } from '../stages/contract';
import { fbaSlot, parcelList } from '../stages/modes';
import { balanceBefore, forex } from '../stages/money';
import { finalQc, material, prodDone, prodStart, purchase } from '../stages/production';
import { onboard } from '../stages/shipment';
import { changed, PRACTICE, SAILING } from '../stages/stage';
import type { TemplateVariant } from './variant';

/** Parcels and warehouse stock: by courier, to FBA or an overseas warehouse, declared as e-commerce. */
export const ecommerce: TemplateVariant = {
  key: 'ecommerce',
  name: both('快递/FBA/跨境电商', 'Courier / FBA / e-commerce'),
  applies:
    'ship_mode in courier, fba | remark in 9610, 9710, 9810, FBA, 跨境电商; etd present | ship_mode present; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both(
    'R 运输方式写快递、FBA，或备注写 9610/9710/9810 的订单自动归入',
    'R orders by courier or to FBA, or whose remark says 9610, 9710 or 9810',
  ),
  stages: [
    pi, deposit, prepaid, purchase, material, prodStart, prodDone, finalQc, balanceBefore,
    changed(booking, { name: both('订舱/下单发货', 'Carrier booked'), startFrom: `${SAILING} - 7d`, limit: '3d', source: PRACTICE }),
    changed(docsPrep, { startFrom: `${SAILING} - 4d`, limit: '2d', notLater: '', source: PRACTICE }),
    parcelList,
    changed(onboard, { name: both('发货', 'Dispatched'), evidence: [...onboard.evidence, 'express_no'] }),
    arrive, fbaSlot,
    changed(deliver, { name: both('签收/入仓', 'Delivered / received in the warehouse') }),
    forex, invoiceIn, refund,
  ],
}; // prettier-ignore
