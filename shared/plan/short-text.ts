import { grouped } from '../cells/grouped';
import { both, type Bilingual } from '../lang';
import type { Short } from './money-said';

/** `已收3,000，还差7,000`, in the order's own currency; of a price that is not known `已收30%，还差70%`. */
export function shortText({ is, received, missing }: Short): Bilingual {
  const [came, left] = [received, missing].map((value) =>
    is === 'percent' ? `${round(value)}%` : grouped(value),
  );
  return both(`已收${came}，还差${left}`, `${came} received, ${left} missing`);
}

const round = (value: number): number => Math.round(value * 100) / 100;
