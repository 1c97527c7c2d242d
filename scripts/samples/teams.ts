import type { Lang } from '../../shared/lang';
import type { Role } from '../../shared/process/row';
import { in2026 } from './days';

/** Somebody of a sample's team. Everybody here is made up. */
export interface TeamMember {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Other spellings that the sheets use. */
  readonly aliases?: readonly string[];
  /** Who stands in. */
  readonly deputy?: string;
  /** First and last day away, serial, both included. */
  readonly away?: readonly [from: number, to: number];
}

/**
 * The teams of the samples that are set up: whoever the columns of the sheet name, with their work, and one person for
 * every other desk. Somebody is away in the week of 18 May, so that standing in is to be seen.
 */
export const TEAMS: Readonly<Record<Lang, readonly TeamMember[]>> = {
  zh: [
    { name: '周建国', roles: ['manager'], aliases: ['周总'] },
    { name: '王丽', roles: ['sales'], aliases: ['Lily'], deputy: '张帆' },
    { name: '张帆', roles: ['sales'], deputy: '王丽' },
    { name: '何静', roles: ['sales'], deputy: '王丽' },
    { name: '陈洁', roles: ['merchandiser'], aliases: ['小陈'], deputy: '刘洋' },
    { name: '刘洋', roles: ['merchandiser'], deputy: '陈洁' },
    { name: '郑伟', roles: ['purchaser'] },
    { name: '李娜', roles: ['qc'], deputy: '陈洁', away: [in2026(5, 20), in2026(5, 22)] },
    { name: '孙敏', roles: ['docs'], deputy: '沈悦' },
    { name: '沈悦', roles: ['logistics'], deputy: '孙敏' },
    { name: '吴芳', roles: ['finance'] },
  ],
  en: [
    { name: 'Olga Berg', roles: ['manager'] },
    { name: 'Grace Liu', roles: ['sales'], deputy: 'Mia Chen' },
    { name: 'Mia Chen', roles: ['sales'], deputy: 'Grace Liu' },
    { name: 'Owen Zhao', roles: ['sales'], deputy: 'Grace Liu' },
    { name: 'Ken Wu', roles: ['merchandiser'] },
    { name: 'Paula Xu', roles: ['purchaser'] },
    { name: 'Dan Shen', roles: ['qc'], deputy: 'Ken Wu', away: [in2026(5, 20), in2026(5, 22)] },
    { name: 'Ivy Sun', roles: ['docs'], deputy: 'Leo Ma' },
    { name: 'Leo Ma', roles: ['docs'], deputy: 'Ivy Sun' },
    { name: 'Tom Hale', roles: ['logistics'], deputy: 'Leo Ma' },
    { name: 'Noor Aziz', roles: ['finance'] },
  ],
};
