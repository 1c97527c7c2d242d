import { both } from '../../lang';
import { booking, insure } from '../stages/booking';
import { deliver, importClear } from '../stages/closing';
import { blCheck, customs, gateIn, load, onboard, shipAdvice } from '../stages/shipment';
import { changed, PRACTICE, SAILING } from '../stages/stage';
import { AGREED, ARRIVAL, CLOSING, EXPORT_PAPERS, MAKING, MONEY_WITHOUT_TITLE } from './common';
import type { TemplateVariant } from './variant';

/** Overland to Europe and Central Asia, by train or truck: a container, no vessel, no filings by sea. */
export const rail: TemplateVariant = {
  key: 'rail',
  name: both('铁路/公路（中欧班列、卡航）', 'Rail / road'),
  applies: 'ship_mode in rail, road; ship_mode not in sea; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both(
    'R 运输方式写班列、铁路、卡航的订单自动归入',
    'R orders whose mode of transport is rail or road',
  ),
  stages: [
    ...AGREED,
    ...MAKING,
    changed(booking, { startFrom: `${SAILING} - 21d`, source: PRACTICE }),
    insure,
    ...EXPORT_PAPERS,
    load,
    changed(gateIn, { name: both('进站(还重箱)', 'Gate in at the terminal') }),
    customs,
    changed(blCheck, { name: both('运单确认', 'Waybill draft confirmed'), source: PRACTICE }),
    changed(onboard, { name: both('发车', 'Departure (train or truck)') }),
    changed(shipAdvice, { name: both('发货通知', 'Dispatch advice') }),
    ...MONEY_WITHOUT_TITLE,
    ...ARRIVAL,
    importClear,
    changed(deliver, { applies: 'incoterm in DDP, DAP, DPU' }),
    ...CLOSING,
  ],
};
