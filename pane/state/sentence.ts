import { GendanError } from '../../shared/errors';
import type { Bilingual } from '../../shared/lang';
import { isMissingPart, PartMissing } from '../../shared/part-missing';
import { EngineBroke } from '../engine/errors';

/** What a person is told: our own sentence, or that it is a defect of ours. */
export function sentenceOf(error: unknown): Bilingual {
  if (error instanceof GendanError) return error.sentence;
  if (isMissingPart(error)) return new PartMissing().sentence;
  return new EngineBroke(error instanceof Error ? error.message : String(error)).sentence;
}
