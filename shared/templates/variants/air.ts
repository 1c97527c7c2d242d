import { both } from '../../lang';
import { booking, docsPrep, insure } from '../stages/booking';
import { deliver, importClear } from '../stages/closing';
import { acidAir } from '../stages/filings';
import { airIn } from '../stages/modes';
import { blCheck, customs, onboard, shipAdvice } from '../stages/shipment';
import { changed, PRACTICE, SAILING } from '../stages/stage';
import { AGREED, ARRIVAL, CLOSING, EXPORT_PAPERS, MAKING, MONEY_WITHOUT_TITLE } from './common';
import type { TemplateVariant } from './variant';

const BY_AIR = both('R 空运常用默认值，可自行修改', 'R practice default for air freight: edit freely');

const byAir = changed(docsPrep, {
  startFrom: `${SAILING} - 5d`,
  limit: '3d',
  notLater: 'customs_cutoff - 1d',
  source: BY_AIR,
});

/** Goods that fly: no container, no cut-offs of a vessel, no filings by sea. */
export const air: TemplateVariant = {
  key: 'air',
  name: both('空运', 'Air freight'),
  applies: 'ship_mode in air; ship_mode not in sea, courier; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both('R 运输方式写“空运”的订单自动归入', 'R orders whose mode of transport says so'),
  stages: [
    ...AGREED,
    ...MAKING,
    changed(booking, { startFrom: `${SAILING} - 10d`, source: BY_AIR }),
    insure,
    ...EXPORT_PAPERS.map((stage) => (stage === docsPrep ? byAir : stage)),
    acidAir,
    airIn,
    changed(customs, {
      startFrom: `customs_cutoff|(${SAILING} - 1d) - 1d`,
      source: both(
        'R 空运起飞前一天；预配舱单空运 4 小时，凭经验',
        'R the day before the flight; pre-loading manifest 4 h by air, from recall',
      ),
    }),
    changed(blCheck, {
      name: both('空运单确认', 'AWB draft confirmed'),
      startFrom: `${SAILING} - 1d`,
      limit: '0d',
      source: PRACTICE,
    }),
    changed(onboard, { name: both('起飞', 'Departure (flight)') }),
    changed(shipAdvice, { name: both('发货通知', 'Dispatch advice') }),
    ...MONEY_WITHOUT_TITLE,
    ...ARRIVAL,
    importClear,
    changed(deliver, { applies: 'incoterm in DDP, DAP, DPU' }),
    ...CLOSING,
  ],
};
