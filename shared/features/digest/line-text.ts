import type { GoalLine } from '../../figures/goal-line';
import { oneLine } from '../../cells/one-line';
import type { Lang } from '../../lang';
import { statusText } from '../../templates/vocabulary';
import { momentText } from '../../time/date-text';
import type { TodayThing } from '../../orders/today-things';
import type { Line } from './digest';

/** The parts of a line as its reader sees them, each on one line and any of them empty. */
export interface LineText {
  readonly order: string;
  readonly customer: string;
  readonly stage: string;
  /** `截止 5月18日（周一）`; for what the outside world set `硬性期限 …`. */
  readonly due: string;
  /** `超期6天`, `落后2天`, `待确认，已过3天`; for what waits, or has no deadline, its status. */
  readonly left: string;
  /** What set the deadline, where it says more than the stage's own name. */
  readonly why: string;
  readonly note: string;
}

export function lineText(line: Line, lang: Lang): LineText {
  const [stage, why] = [oneLine(line.name[lang]), oneLine(line.why[lang])];
  return {
    order: oneLine(line.order),
    customer: oneLine(line.customer),
    stage,
    due: dueText(line, lang),
    left: leftOrStatus(line, lang),
    why: why.toLowerCase() === stage.toLowerCase() ? '' : why,
    note: oneLine(line.note[lang]),
  };
}

/** Whom it is about, how far past it is and what there is to know, each on one line; blank parts are left out. */
export function thingText({ name, brief, note }: TodayThing, lang: Lang): string[] {
  return [name, brief[lang], note[lang]].map(oneLine).filter((part) => part !== '');
}

function dueText({ due, isHard }: Line, lang: Lang): string {
  if (due === undefined) return '';
  const at = momentText(due, lang);
  if (lang === 'zh') return `${isHard ? '硬性期限' : '截止'} ${at}`;
  return `${isHard ? 'hard deadline' : 'due'} ${at}`;
}

function leftOrStatus({ status, left, waitsOn }: Line, lang: Lang): string {
  return left && status !== 'on hold' ? left[lang] : statusText(status, lang, waitsOn);
}

/** A goal with the open orders that would help most. */
export function goalText({ line, orders }: GoalLine, lang: Lang): string {
  const named = orders.join(lang === 'zh' ? '、' : ', ');
  return named === '' ? line[lang] : `${line[lang]}${lang === 'zh' ? '：' : ': '}${named}`;
}
