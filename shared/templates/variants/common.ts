import * as booking from '../stages/booking';
import * as closing from '../stages/closing';
import * as contract from '../stages/contract';
import * as filings from '../stages/filings';
import * as money from '../stages/money';
import * as origin from '../stages/origin';
import * as production from '../stages/production';
import * as shipment from '../stages/shipment';
import type { TemplateStage } from '../stages/stage';

/** Runs of stages that several variants share, so that a variant file shows only what is its own. */
export const MAKING: readonly TemplateStage[] = [
  contract.handover,
  production.purchase,
  production.material,
  production.ppsSend,
  production.ppsOk,
  production.prodStart,
  production.midQc,
  production.inspBook,
  production.finalQc,
  production.prodDone,
  production.shipSample,
  production.inspRelease,
];

/** Repeat orders are made from the samples that were approved before. */
export const MAKING_AGAIN: readonly TemplateStage[] = MAKING.filter(
  (stage) => stage !== production.ppsSend && stage !== production.ppsOk,
);

export const EXPORT_PAPERS: readonly TemplateStage[] = [
  production.special,
  booking.fumigation,
  booking.docsPrep,
  origin.co,
  origin.coFormE,
  origin.coApta,
  origin.coPakistan,
  origin.coKorea,
  origin.coYear,
];

export const ADVANCE_FILINGS: readonly TemplateStage[] = [
  filings.isf,
  filings.ams,
  filings.aci,
  filings.afr,
  filings.ens,
];

export const SAILING_STAGES: readonly TemplateStage[] = [
  shipment.si,
  shipment.load,
  shipment.vgm,
  shipment.gateIn,
  shipment.customs,
  shipment.blCheck,
  shipment.onboard,
  shipment.shipAdvice,
];

/** Money by transfer, on account, or against documents without an L/C. */
export const MONEY_WITHOUT_LC: readonly TemplateStage[] = [
  money.copyDocs,
  money.balance,
  money.collection,
  money.creditDue,
  money.release,
  money.forex,
  money.safeReport,
];

export const ARRIVAL: readonly TemplateStage[] = [closing.arrive, closing.freeTime];

export const CLOSING: readonly TemplateStage[] = [
  closing.eciDecl,
  closing.invoiceIn,
  closing.refund,
  closing.archive,
  closing.after,
];
