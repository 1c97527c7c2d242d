import { both, type Bilingual } from '../../shared/lang';
import type { FileLooks, NotKept } from './files';

/** What a person should know of a file that was replaced and could not stay in all as it was. */
export function lossNotes(
  path: string,
  notKept: NotKept,
  like: Pick<FileLooks, 'uid' | 'gid'> | undefined,
  before: FileLooks | undefined,
): readonly Bilingual[] {
  const notes: Bilingual[] = [];
  if (notKept.owner)
    notes.push(
      both(
        `“${path}”原来属于另一个账户（${like?.uid}），现在属于当前账户：系统不允许保留。需要的话请管理员改回。`,
        `"${path}" belonged to another account (${like?.uid}) and belongs to yours now: the system does not let it be kept. Have it changed back if that matters.`,
      ),
    );
  if (notKept.group)
    notes.push(
      both(
        `“${path}”原来属于另一个用户组（${like?.gid}），未能保留，该组的权限已收窄。需要的话请管理员改回。`,
        `"${path}" belonged to another group (${like?.gid}), which could not be kept, so what that group might do was narrowed. Have it changed back if that matters.`,
      ),
    );
  if (before && before.names > 1)
    notes.push(
      both(
        `“${path}”还有${before.names - 1}个硬链接名称，它们仍指向写入前的内容。请改用这个名称，或重新建立链接。`,
        `"${path}" has ${before.names - 1} more ${before.names === 2 ? 'name' : 'names'} (hard links), which still hold what it was before. Use this name, or link them anew.`,
      ),
    );
  return notes;
}
