import { printed, type JobKind } from '../job-kind';

interface Printed {
  readonly results?: readonly { readonly outcome: string }[];
  readonly interrupted?: readonly unknown[];
}

/** `gendan notify BOOK`: tells each channel what it has not been told yet. */
export const CHANNELS: JobKind = {
  words: ({ book }) => ['notify', book.address, '--json', '--yes'],
  counts(seen) {
    const { results = [], interrupted = [] } = printed<Printed>(seen) ?? {};
    const count = (outcome: string): number => results.filter((each) => each.outcome === outcome).length;
    const [sent, uncertain] = [count('sent'), count('uncertain')];
    return { sent, uncertain: uncertain + interrupted.length, unsent: results.length - sent - uncertain };
  },
};
