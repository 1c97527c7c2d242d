import { both, type Bilingual } from '../../../shared/lang';
import { ageText } from '../age';
import type { FoundLock } from './lock-file';

/** Who holds a lock, for people: `李雷, process 4711 on SHANGHAI-PC, for 3 minutes`. */
export function heldBy({ text, changed }: FoundLock, now: number): Bilingual {
  const at = text && Date.parse(text.at);
  const age = ageText(now - (at === undefined || Number.isNaN(at) ? changed : at));
  if (!text) return both(`一个没有写明自己的程序，${age.zh}前`, `a program that does not say its name, ${age.en} ago`); // prettier-ignore
  const machine = text.machine.split(' ')[0]!;
  const user = text.user.replace(/\p{C}+/gu, ' ').slice(0, 60);
  return both(
    `${user && `${user}，`}${machine} 上的进程 ${text.pid}，${age.zh}前开始`,
    `${user && `${user}, `}process ${text.pid} on ${machine}, since ${age.en} ago`,
  );
}
