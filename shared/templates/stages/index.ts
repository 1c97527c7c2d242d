import * as booking from './booking';
import * as claim from './claim';
import * as closing from './closing';
import * as contract from './contract';
import * as filings from './filings';
import * as modes from './modes';
import * as money from './money';
import * as newProduct from './new-product';
import * as origin from './origin';
import * as presale from './presale';
import * as production from './production';
import * as sampling from './sampling';
import * as shipment from './shipment';
import type { TemplateStage } from './stage';

/** Every shipped stage as the catalogue has it, in the order in which trade goes through them: each file lists its own. */
export const STAGE_CATALOG: readonly TemplateStage[] = [
  presale, sampling, contract, newProduct, production, booking, origin, filings, modes, shipment, money, closing, claim,
].flatMap(({ STAGES }) => STAGES); // prettier-ignore
