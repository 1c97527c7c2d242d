import { both } from '../../lang';
import type { GoodsColumn } from './design';

const plain = (width: number): GoodsColumn => ({ title: both('', ''), cell: '', width });

/** What letters stand on, which have no goods: a label, its value, and room on the right. */
export const LETTER: readonly GoodsColumn[] = [plain(18), plain(36), plain(14), plain(15), plain(15)];
