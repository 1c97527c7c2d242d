import { useState } from 'react';
import type { Bilingual } from '../../shared/lang';
import { sentenceOf } from '../state/sentence';

/** Does what a person asked for and keeps what went wrong, to be said beside it; `refuse` says what is missing instead. */
export function useAttempt() {
  const [problem, refuse] = useState<Bilingual>();
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    refuse(undefined);
    try {
      await work();
    } catch (error) {
      refuse(sentenceOf(error));
    }
  };
  return { problem, attempt, refuse };
}
