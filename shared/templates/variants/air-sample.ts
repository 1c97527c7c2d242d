import { both } from '../../lang';
import {
  sampleConfirm,
  sampleDocs,
  sampleFee,
  sampleMake,
  sampleMaterial,
  sampleOk,
  sampleQc,
  sampleSend,
} from '../stages/sampling';
import { changed, sampleDay } from '../stages/stage';
import type { TemplateVariant } from './variant';

/** A sample that flies: fourteen days, no container, no vessel. */
export const airSample: TemplateVariant = {
  key: 'air-sample',
  name: both('空运/快递样品', 'Air / express sample'),
  applies:
    'express_no present; booking_no absent; container_no absent; bl_no absent; etd absent; lc_no absent; deposit_date absent',
  startField: 'order_date',
  anchor: 'cust_due',
  anchorStage: 'sample_send',
  source: both(
    'C 14 天打样周期；只有快递单号而没有船期、订舱号、柜号的行自动归入，样品表可在设置里整张指定',
    'C 14-day sample cycle; rows with a courier number and no vessel, booking or container; a sheet of samples is named in the settings',
  ),
  stages: [
    sampleConfirm,
    sampleFee,
    sampleMaterial,
    changed(sampleMake, { limit: '3d', source: sampleDay(5) }),
    sampleQc,
    sampleDocs,
    sampleSend,
    changed(sampleOk, { limit: '4d', source: sampleDay('12-14') }),
  ],
};
