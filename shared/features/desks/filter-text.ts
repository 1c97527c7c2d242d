import { both, type Bilingual, type Lang } from '../../lang';
import { PHASES } from '../../process/phase';
import { ROLE_WORDS, PHASE_WORDS, STAGE_WORDS } from '../../templates/vocabulary';
import { fold, keyFor, keysOf, type Word, type Words } from '../../templates/vocabulary/words';
import { FILTER_WORDS } from '../../orders/choices';
import { FILTER_KEYS, type FilterKey, type OrderFilter } from '../../orders/filter';
import { LINE_GROUP_WORDS } from '../../orders/words';

/** Which orders a section of a desk shows, as the sheet of desks writes it. */
export interface DeskFilter {
  readonly filter: OrderFilter;
  /** Only what is the person's whose desk it is: `责任人=我`. */
  readonly isMine: boolean;
}

/** What `责任人=我` says. */
const ME = { zh: '我', en: 'me' };
const IS_ME = new Set(['我', '本人', '自己', 'me', 'mine', 'myself', 'i']);

const TEXT_KEY: Word = { zh: '含', en: 'Text', also: '包含, 搜索, with, contains, search' };
const ALSO: Partial<Record<FilterKey, string>> = {
  customer: '客人, 客户名称, client, buyer',
  factory: '供应商, supplier, maker',
  owner: '谁, 负责人, person, who',
  role: 'roles',
  stage: 'stages',
  month: '月份, 船期, ship month, months',
  phase: '状态, phases, status',
  group: '紧急, 分组, groups',
  sheet: '表, sheets, tab',
};
const KEYS: Words<FilterKey | 'text'> = {
  ...(Object.fromEntries(
    FILTER_KEYS.map((key) => [key, { ...FILTER_WORDS[key], also: ALSO[key] ?? '' }]),
  ) as Record<FilterKey, Word>),
  text: TEXT_KEY,
};

const PHASE_KEYS: Words<string> = Object.fromEntries(PHASES.map((phase) => [phase, PHASE_WORDS[phase]]));

/** The words of the values of a key that has a closed set of them. */
function wordsOf(key: FilterKey, stages: Words<string>): Words<string> | undefined {
  switch (key) {
    case 'phase':
      return PHASE_KEYS;
    case 'role':
      return ROLE_WORDS;
    case 'group':
      return LINE_GROUP_WORDS;
    case 'stage':
      return stages;
    default:
      return undefined;
  }
}

/** What a cell means: `客户=MAPLE、HARBOR；责任人=我`. A blank cell: all orders. Gives what is wrong where it cannot be read. */
export function readFilter(text: string, stages: Words<string> = STAGE_WORDS): DeskFilter | Bilingual {
  let isMine = false;
  const found: Partial<Record<FilterKey, string[]>> = {};
  let contains = '';
  for (const part of text.split(/[;；\n]/).map((each) => each.trim())) {
    if (part === '') continue;
    const [, name = '', said = ''] = /^([^=＝:：]+)[=＝:：](.+)$/su.exec(part) ?? [];
    const key = keyFor(KEYS, name.trim());
    if (key === undefined) return noKey(part);
    if (key === 'text') {
      contains = said.trim();
      continue;
    }
    for (const value of said.split(/[、，,|]/).map((each) => each.trim())) {
      if (value === '') continue;
      if (key === 'owner' && IS_ME.has(fold(value))) {
        isMine = true;
        continue;
      }
      const words = wordsOf(key, stages);
      const meant = words ? keyFor(words, value) : value;
      if (meant === undefined && key !== 'stage') return noValue(key, value, words!);
      (found[key] ??= []).push(meant ?? value);
    }
  }
  return { filter: { ...found, ...(contains !== '' && { text: contains }) }, isMine };
}

export const isFilter = (read: DeskFilter | Bilingual): read is DeskFilter => 'filter' in read;

/** The same as a cell writes it. What `readFilter` reads of it is what it was made of. */
export function filterText(
  { filter, isMine }: DeskFilter,
  lang: Lang,
  stages: Words<string> = STAGE_WORDS,
): string {
  const parts: string[] = [];
  for (const key of FILTER_KEYS) {
    const words = wordsOf(key, stages);
    const values = (filter[key] ?? []).map((value) => words?.[value]?.[lang] ?? value);
    if (key === 'owner' && isMine) values.unshift(ME[lang]);
    if (values.length > 0)
      parts.push(`${FILTER_WORDS[key][lang]}=${values.join(lang === 'zh' ? '、' : ', ')}`);
  }
  if (filter.text) parts.push(`${TEXT_KEY[lang]}=${filter.text}`);
  return parts.join(lang === 'zh' ? '；' : '; ');
}

function noKey(part: string): Bilingual {
  const [zh, en] = (['zh', 'en'] as const).map((lang) => keysOf(KEYS).map((key) => KEYS[key][lang]));
  return both(
    `“${part}”读不懂。请写成“客户=MAPLE；责任人=我”，可用的有：${zh!.join('、')}；改好之前不按它筛选。`,
    `“${part}” is not understood. Write “Customer=MAPLE; Owner=me” with any of: ${en!.join(', ')}; until then it filters nothing.`,
  );
}

function noValue(key: FilterKey, value: string, words: Words<string>): Bilingual {
  const [zh, en] = (['zh', 'en'] as const).map((lang) => Object.values(words).map((word) => word[lang]));
  return both(
    `${FILTER_WORDS[key].zh}里没有“${value}”。可用的有：${zh!.join('、')}；改好之前不按它筛选。`,
    `${FILTER_WORDS[key].en} has no “${value}”. It is one of: ${en!.join(', ')}; until then it filters nothing.`,
  );
}
