import type { PaperKind } from '../../trade/paper-kinds';
import type { PaperDesign } from './design';
import { ADVICE } from './kinds/advice';
import { BENEFICIARY } from './kinds/beneficiary';
import { CI } from './kinds/ci';
import { CO } from './kinds/co';
import { CONTRACT } from './kinds/contract';
import { CREDIT_NOTE } from './kinds/credit';
import { CUSTOMS } from './kinds/customs';
import { INSPECTION } from './kinds/inspection';
import { PI } from './kinds/pi';
import { PL } from './kinds/pl';
import { PRODUCTION } from './kinds/production';
import { PURCHASE } from './kinds/purchase';
import { QUOTATION } from './kinds/quotation';
import { REMINDER } from './kinds/reminder';
import { SI } from './kinds/si';

export const DESIGNS: Readonly<Record<PaperKind, PaperDesign>> = {
  quotation: QUOTATION,
  pi: PI,
  contract: CONTRACT,
  ci: CI,
  pl: PL,
  si: SI,
  purchase: PURCHASE,
  production: PRODUCTION,
  inspection: INSPECTION,
  advice: ADVICE,
  beneficiary: BENEFICIARY,
  customs: CUSTOMS,
  co: CO,
  reminder: REMINDER,
  credit: CREDIT_NOTE,
};
