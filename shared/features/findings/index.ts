import { both } from '../../lang';
import type { Capability } from '../../capability';

/** What is wrong or unclear in the book, each with its cell and a correction to accept. */
export const FINDINGS = {
  key: 'findings',
  title: both('问题', 'Findings'),
  views: [{ key: 'findings', title: both('问题', 'Findings'), isDaily: true }],
} as const satisfies Capability;
