import type { Bilingual, Lang } from '../../../shared/lang';
import type { TimelineOrder } from '../../../shared/features/timeline/view';
import { PHASE_WORDS } from '../../../shared/templates/vocabulary';
import { dayText, momentText } from '../../../shared/time/date-text';
import { TIMELINE_WORDS } from './words';

/** What is to be done next and by when: `收尾款，5月18日（周一），超期12天，吴芳`. */
export function nextText({ next, phase }: TimelineOrder, lang: Lang): string {
  const say = (text: Bilingual): string => text[lang];
  if (!next) return say(PHASE_WORDS[phase]);
  const parts = [
    say(next.name),
    next.due !== undefined && momentText(next.due, lang),
    next.left && say(next.left),
    next.owner,
  ];
  return `${say(TIMELINE_WORDS.next)}${lang === 'zh' ? '：' : ': '}${parts.filter(Boolean).join(lang === 'zh' ? '，' : ', ')}`;
}

/** The dates that bind it: `ETD 5月28日（周四） · 截关 5月26日 12:00`. */
export function datesText({ marks, span }: TimelineOrder, lang: Lang): string {
  const open = marks.filter(({ isOver }) => !isOver);
  if (open.length > 0) return open.map(({ name, on }) => `${name[lang]} ${momentText(on, lang)}`).join(' · ');
  if (!span) return TIMELINE_WORDS.undated[lang];
  return TIMELINE_WORDS.runs(dayText(span[0], lang), dayText(span[1], lang))[lang];
}

/** A row for whoever does not see it. */
export function rowText(row: TimelineOrder, lang: Lang): string {
  return [row.order, row.customer, nextText(row, lang), datesText(row, lang)]
    .filter((part) => part !== '')
    .join(lang === 'zh' ? '；' : '; ');
}
