import type { PairLine, PairsView } from '../../shared/features/matters/hand-offs/pairs';
import type { Bilingual } from '../../shared/lang';
import type { Context } from './context';
import { PAIR_SAY } from './pair-words';
import { textTable } from './text-table';

/** Between which roles work is accepted, how long that takes, and how often it comes back. */
export function printPairs({ pairs, limit }: PairsView, { say, print, paint }: Context): void {
  const [first] = pairs;
  if (!first) return print(say(PAIR_SAY.none));
  const head = [PAIR_SAY.pair, PAIR_SAY.state, PAIR_SAY.stages, PAIR_SAY.figures].map(say);
  print(textTable(head, pairs.map((pair) => rowOf(pair).map(say)))); // prettier-ignore
  print(paint.dim(say(PAIR_SAY.howTo(first.name, limit))));
}

function rowOf({ name, isOn, since, stages, n, median, rejections }: PairLine): Bilingual[] {
  const [first] = stages;
  return [
    name,
    isOn ? PAIR_SAY.on(since) : PAIR_SAY.off,
    first ? PAIR_SAY.first(first, stages.length) : NOTHING,
    n === 0 && rejections === 0 ? NOTHING : PAIR_SAY.taken(n, median, rejections),
  ];
}

const NOTHING: Bilingual = { zh: '', en: '' };
