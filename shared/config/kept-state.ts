import { isoDay, parseIso, dayOf } from '../time/moment';
import type { Lang } from '../lang';

/** Whether a stage's column was seen to be kept when Gendan last wrote, and since when. */
export interface KeptState {
  /** Key of the stage. */
  readonly stage: string;
  readonly isKept: boolean;
  /** Serial day. */
  readonly since: number;
}

const WORDS = { zh: { kept: '在填', lost: '不填' }, en: { kept: 'kept', lost: 'not kept' } } as const;

/** `2026-05-18 在填`; `2026-05-18 not kept`. */
export function keptStateText({ isKept, since }: Omit<KeptState, 'stage'>, lang: Lang): string {
  return `${isoDay(since)} ${WORDS[lang][isKept ? 'kept' : 'lost']}`;
}

/** Undefined for what Gendan did not write so: the column is judged as it is filled today. */
export function keptStateIn(text: string): Omit<KeptState, 'stage'> | undefined {
  const [day = '', ...words] = text.trim().split(/\s+/);
  const since = parseIso(day);
  const word = words.join(' ').toLowerCase();
  if (since === undefined) return undefined;
  for (const { kept, lost } of Object.values(WORDS))
    if (word === kept || word === lost) return { isKept: word === kept, since: dayOf(since) };
  return undefined;
}
