import * as booking from './booking';
import * as claim from './claim';
import * as closing from './closing';
import * as contract from './contract';
import * as filings from './filings';
import * as money from './money';
import * as newProduct from './new-product';
import * as origin from './origin';
import * as presale from './presale';
import * as production from './production';
import * as sampling from './sampling';
import * as shipment from './shipment';
import type { TemplateStage } from './stage';

/** Every shipped stage as the catalogue has it, in the order in which trade goes through them. */
export const STAGE_CATALOG: readonly TemplateStage[] = [
  presale.inquiry, presale.qualify, presale.quote, presale.priceOk, presale.quoteFollow,
  sampling.sampleConfirm, sampling.sampleMaterial, sampling.sampleMake, sampling.sampleQc, sampling.sampleDocs, sampling.sampleSend, sampling.sampleOk,
  contract.pi, contract.deposit, contract.safeAdvance, contract.lcOpen, contract.lcCheck, contract.handover,
  newProduct.tooling, newProduct.artwork, newProduct.firstArticle, newProduct.certificate,
  production.purchase, production.material, production.ppsSend, production.ppsOk, production.prodStart, production.midQc, production.shipSample, production.inspBook, production.finalQc, production.prodDone, production.inspRelease, production.special,
  booking.nominate, booking.freight, booking.booking, booking.insure, booking.docsPrep, booking.fumigation,
  origin.co, origin.coFormE, origin.coApta, origin.coPakistan, origin.coKorea, origin.coYear,
  filings.isf, filings.ams, filings.aci, filings.afr, filings.ens,
  shipment.load, shipment.si, shipment.vgm, shipment.gateIn, shipment.customs, shipment.onboard, shipment.shipAdvice, shipment.blCheck,
  money.copyDocs, money.balance, money.release, money.collection, money.creditDue, money.present, money.bankExam, money.forex, money.safeReport,
  closing.arrive, closing.freeTime, closing.importClear, closing.deliver, closing.eciDecl, closing.invoiceIn, closing.refund, closing.archive, closing.after,
  claim.claimReply, claim.claimProof, claim.claimLiability, claim.claimSolution, claim.claimAgreed, claim.claimExecute, claim.claimClose, claim.claimLesson,
]; // prettier-ignore

const BY_KEY: ReadonlyMap<string, TemplateStage> = new Map(STAGE_CATALOG.map((stage) => [stage.key, stage]));

export function catalogStage(key: string): TemplateStage | undefined {
  return BY_KEY.get(key);
}
