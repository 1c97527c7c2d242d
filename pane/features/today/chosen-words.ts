import { both, type Bilingual } from '../../../shared/lang';

/** What is said where many stages are taken in hand at once. */
export const CHOSEN_WORDS = {
  chosen: (count: number): Bilingual => both(`已选 ${count} 项`, `${count} chosen`),
  hint: both('点方框或按 x 选择；按住 Shift 连选。', 'Tick boxes or press x; hold Shift for a run.'),
  all: both('全选', 'All shown'),
  end: both('结束多选', 'Leave choosing'),
  preview: both('预览', 'Preview'),
} as const;
