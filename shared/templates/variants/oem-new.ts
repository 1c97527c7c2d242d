import { both } from '../../lang';
import { booking, freight, insure, nominate } from '../stages/booking';
import { handover } from '../stages/contract';
import { artwork, certificate, firstArticle, tooling } from '../stages/new-product';
import { purchase } from '../stages/production';
import { changed } from '../stages/stage';
import {
  ADVANCE_FILINGS,
  AGREED,
  ARRIVAL,
  CLOSING,
  EXPORT_PAPERS,
  MAKING,
  MONEY_WITHOUT_LC,
  SAILING_STAGES,
} from './common';
import type { TemplateVariant } from './variant';

/** A product made for the first time: tooling, artwork, first article and certificates before bulk. */
export const oemNew: TemplateVariant = {
  key: 'oem-new',
  name: both('OEM 新品', 'OEM new product'),
  applies:
    'remark in OEM, OEM新品, 新品, 新产品, 新款, new product, new item; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both(
    'C 产前样、船样、验货按需；开模、首件、认证 R。备注写“新品”自动归入，也可在设置里指定',
    'C PP sample, shipping sample and inspection as needed; tooling, first article, certificates R. Rows whose remark says so, or named in the settings',
  ),
  stages: [
    ...AGREED,
    handover,
    tooling,
    artwork,
    purchase,
    firstArticle,
    certificate,
    ...MAKING.filter((stage) => stage !== handover && stage !== purchase),
    changed(nominate, { applies: 'incoterm not in CIF, CFR, CIP, CPT, DAP, DDP' }),
    changed(freight, { applies: 'incoterm in CIF, CFR, CIP, CPT, DAP, DDP' }),
    booking,
    insure,
    ...EXPORT_PAPERS,
    ...ADVANCE_FILINGS,
    ...SAILING_STAGES,
    ...MONEY_WITHOUT_LC,
    ...ARRIVAL,
    ...CLOSING,
  ],
};
