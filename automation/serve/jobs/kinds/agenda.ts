import { join } from 'node:path';
import { both } from '../../../../shared/lang';
import { isoDay, dayOf } from '../../../../shared/time/moment';
import type { JobKind } from '../job-kind';

/**
 * `gendan agenda BOOK --out`: what the team talks about this morning, as a file of its own in the folder that the group
 * names (GENDAN_AGENDA_FOLDER), a day a file: somebody prints it or opens it in the meeting. Channels are told their
 * share of the morning by their own job.
 */
export const AGENDA: JobKind = {
  words: ({ book, env, clock }) => {
    const name = book.title.replace(/\.xlsx$/i, '').replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 60); // prettier-ignore
    const file = `${name}-${isoDay(dayOf(clock.wall(book.zone)))}.docx`;
    return ['agenda', book.address, '--out', join(env.GENDAN_AGENDA_FOLDER ?? '', file), '--yes'];
  },
  withoutReading: ({ env }) => ((env.GENDAN_AGENDA_FOLDER ?? '').trim() === '' ? NO_FOLDER : undefined),
  counts: () => ({}),
};

const NO_FOLDER = both(
  '没有说晨会议程放在哪个文件夹，没有做。要做：gendan serve secret GENDAN_AGENDA_FOLDER，填文件夹的路径。',
  'No folder was named for the agenda of the morning, so none was made. To have one: gendan serve secret GENDAN_AGENDA_FOLDER, with the path of a folder.',
);
