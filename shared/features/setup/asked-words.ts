import { both, type Bilingual } from '../../lang';
import type { SetUpQuestion } from './question';

/** What holds as long as a question is open; nothing is guessed. */
export const IF_OPEN: Readonly<Record<Exclude<SetUpQuestion['about'], 'grain'>, Bilingual>> = {
  column: both(
    '先不用这一列，不按它判断任何订单；以后还可以答。',
    'The column stays unused and no order is judged by it. You can answer later.',
  ),
  table: both(
    '先两张都看，同一单只算一次；以后还可以改。',
    'Both are read for now, and an order in both counts once. You can change it later.',
  ),
  'status word': both(
    '先当它不说明进度；以后还可以答。',
    'The word says nothing of how far an order is. You can answer later.',
  ),
  legend: both('先不看颜色；以后还可以答。', 'Colours say nothing. You can answer later.'),
  records: both('先不读这张表；以后还可以答。', 'The sheet is not read. You can answer later.'),
};

/** As for the others; a table cannot be read without taking a row for something. */
export function ifOpenGrain({ zh, en }: Bilingual): Bilingual {
  return both(`先按“${zh}”读；以后还可以答。`, `A row is read as ${en} for now. You can answer later.`);
}

const MOST_NAMED = 4;

/** The names of sheets as a list; of many the first, and how many they are. */
export function sheetNames(names: readonly string[]): Bilingual {
  const shown = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names;
  const zh = shown.map((name) => `“${name}”`).join('');
  const en = shown.map((name) => `"${name}"`).join(', ');
  if (shown.length === names.length) return both(zh, en);
  return both(`${zh}等 ${names.length} 张表`, `${en} and ${names.length - shown.length} more sheets`);
}

export function severalRowsText(names: readonly string[]): Bilingual {
  const { zh, en } = sheetNames(names);
  return both(
    `${zh}里同一个订单占了好几行。一行代表什么？`,
    `In ${en} one order takes several rows. What is one row?`,
  );
}

export function copiesText(names: readonly string[]): Bilingual {
  const { zh, en } = sheetNames(names);
  return both(
    `${zh}里的订单，别的表里也有。这 ${names.length} 张表也要排节点吗？`,
    `${en} list orders that stand on another sheet too. Are these ${names.length} sheets to be planned as well?`,
  );
}
