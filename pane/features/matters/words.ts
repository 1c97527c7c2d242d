import { both, type Bilingual } from '../../../shared/lang';

/** What the view of matters says. */
export const MATTERS_WORDS = {
  title: both('事项', 'Matters'),
  none: both('没有要办的事项。', 'There are no matters to act on.'),
  found: (count: number): Bilingual => both(`${count} 项`, `${count} ${count === 1 ? 'matter' : 'matters'}`),
} as const;
