import type { RecordDraft } from '../../../shared/records/draft';

/** Rows as a team types them, by what they are about. */
export interface LearningRows {
  readonly projects: readonly RecordDraft[];
  readonly knowledge: readonly RecordDraft[];
  readonly market: readonly RecordDraft[];
  readonly campaigns: readonly RecordDraft[];
  readonly skills: readonly RecordDraft[];
  readonly training: readonly RecordDraft[];
  readonly rules: readonly RecordDraft[];
}
