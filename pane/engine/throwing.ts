import { transferHandlers } from 'comlink';
import { GendanError } from '../../shared/errors';
import type { Bilingual } from '../../shared/lang';
import { EngineBroke, EngineFailed } from './errors';

/** How a failure crosses from the worker to the page: as its sentence, never as a raw stack. */
interface Failure {
  readonly sentence?: Bilingual;
  readonly detail?: string;
}

/** Teaches comlink to carry sentences; called once on either side. */
export function carrySentences(): void {
  const { canHandle } = transferHandlers.get('throw')!;
  transferHandlers.set('throw', {
    canHandle,
    serialize: ({ value }: { value: unknown }) => [failureOf(value), []],
    deserialize: ({ sentence, detail }: Failure) => {
      throw sentence ? new EngineFailed(sentence) : new EngineBroke(detail ?? '');
    },
  });
}

function failureOf(error: unknown): Failure {
  if (error instanceof GendanError) return { sentence: error.sentence };
  return { detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
