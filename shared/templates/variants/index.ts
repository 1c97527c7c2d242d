import { agentExport } from './agent-export';
import { air } from './air';
import { airSample } from './air-sample';
import { claim } from './claim';
import { ddp } from './ddp';
import { ecommerce } from './ecommerce';
import { exw } from './exw';
import { fca } from './fca';
import { inquiry } from './inquiry';
import { lcSight } from './lc-sight';
import { oemNew } from './oem-new';
import { rail } from './rail';
import { repeat } from './repeat';
import { ttCif } from './tt-cif';
import { ttFob } from './tt-fob';
import type { TemplateVariant } from './variant';

/**
 * The shipped processes; an order takes the first that applies. T/T FOB takes whatever has no L/C and nothing
 * more special; L/C comes last and takes what T/T FOB leaves.
 */
export const VARIANTS: readonly TemplateVariant[] = [
  claim,
  inquiry,
  airSample,
  agentExport,
  ecommerce,
  air,
  rail,
  ddp,
  oemNew,
  repeat,
  exw,
  fca,
  ttCif,
  ttFob,
  lcSight,
];
