import { setUpSample } from '../../scripts/samples/set-up';
import type { Lang } from '../../shared/lang';
import { variantsInUse } from '../../shared/plan/initial-config';
import { plan } from '../../shared/plan/plan';
import { proposeProcess } from '../../shared/proposals/process/edit';
import { patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';
import { MID_MORNING } from './set-up';

/** The stage of each sample whose limit is far shorter than what the orders take. */
export const TIGHT = {
  zh: { stage: 'pps_approved', limit: '1天' },
  en: { stage: 'final_inspection', limit: '1 day' },
} as const;

/** The sample of a language, set up, with a limit that hardly any order has kept. */
export function tightSample(lang: Lang): Uint8Array {
  const bytes = setUpSample(lang);
  const before = plan(readWorkbook(bytes), MID_MORNING);
  const { stage, limit } = TIGHT[lang];
  const edits = variantsInUse(before).map(
    (variant) => ({ do: 'set', variant, stage, column: 'limit', text: limit }) as const,
  );
  return patchWorkbook(bytes, proposeProcess(before, edits, { by: '', why: '' }).patch).bytes;
}
