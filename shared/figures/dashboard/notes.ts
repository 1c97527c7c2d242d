import { both, type Bilingual } from '../../lang';
import type { Missed } from './find';

/** What is said of a dashboard to whoever asks for it; full runs say nothing. */
export const NOTES = {
  begun: both(
    '手机上直接打开这张表就能看，不用装插件。以后每次更新都会写新数字，图不会重画。',
    'People with a phone open this sheet; they need no add-in. From now on every update writes the new figures and never draws the charts again.',
  ),
  notFound: (title: Bilingual): Bilingual =>
    both(
      `“跟单_看板”里找不到“${title.zh}”这一块，或标题、表头、行数改过，所以没有更新。要它继续更新，请把标题和表头改回来，或删掉整张表重新生成。`,
      `Gendan Dashboard has no block "${title.en}", or its title, headers or rows were changed, so it was left alone. Put title and headers back, or delete the sheet and write it anew.`,
    ),
  isProtected: both(
    '“跟单_看板”有保护，没有更新。取消工作表保护后再更新。',
    'Gendan Dashboard is protected and was left alone. Take the protection off and update again.',
  ),
  twice: (title: Bilingual): Bilingual =>
    both(
      `“跟单_看板”里“${title.zh}”有两块，不知道更新哪一块，都没有动。请删掉多余的一块。`,
      `Gendan Dashboard has the block "${title.en}" twice; neither was changed. Delete one of them.`,
    ),
  taken: (title: Bilingual, cell: string): Bilingual =>
    both(
      `“跟单_看板”的“${title.zh}”里有人写了别的内容（${cell}），这一块没有更新。把那一格移到块外，下次就会更新。`,
      `Somebody wrote something of their own into the block "${title.en}" of Gendan Dashboard (${cell}), so it was left alone. Move that cell out of the block and it is updated again.`,
    ),
} as const;

/** Why a block was left alone. */
export function noteOf(title: Bilingual, missed: Missed): Bilingual {
  if (missed.why === 'twice') return NOTES.twice(title);
  return missed.why === 'taken' ? NOTES.taken(title, missed.cell) : NOTES.notFound(title);
}
