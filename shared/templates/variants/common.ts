import { docsPrep, fumigation } from '../stages/booking';
import { handover } from '../stages/contract';
import { SEA_FILINGS } from '../stages/filings';
import { balanceBefore, MONEY_WITHOUT_LC, release } from '../stages/money';
import { STAGES as ORIGIN } from '../stages/origin';
import { FACTORY_STAGES, ppsOk, ppsSend, special } from '../stages/production';
import type { TemplateStage } from '../stages/stage';

/** Runs of stages that several variants share, so that a variant file shows only what is its own; a run whose stages are all of one file stands in that file. */
export { ARRIVAL, CLOSING } from '../stages/closing';
export { AGREED } from '../stages/contract';
export { MONEY_BY_LC, MONEY_WITHOUT_LC } from '../stages/money';
export { SAILING_STAGES } from '../stages/shipment';

export const MAKING: readonly TemplateStage[] = [handover, ...FACTORY_STAGES, balanceBefore];

/** A waybill is no document of title: there is nothing to release against the balance. */
export const MONEY_WITHOUT_TITLE: readonly TemplateStage[] = MONEY_WITHOUT_LC.filter(
  (stage) => stage !== release,
);

/** Repeat orders are made from the samples that were approved before. */
export const MAKING_AGAIN: readonly TemplateStage[] = MAKING.filter(
  (stage) => stage !== ppsSend && stage !== ppsOk,
);

export const EXPORT_PAPERS: readonly TemplateStage[] = [special, fumigation, docsPrep, ...ORIGIN];

export const ADVANCE_FILINGS: readonly TemplateStage[] = SEA_FILINGS;
