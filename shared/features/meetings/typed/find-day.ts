import { findDates, type DateHit } from '../../../cells/dates.find';
import { relativeDay } from '../../../cells/dates.relative';
import { plainText } from '../../../cells/text';
import { both, type Bilingual } from '../../../lang';
import { dateText, dayText } from '../../../time/date-text';
import { dayOf, isPast, wholeDay, type Moment } from '../../../time/moment';

/** A day, and the parts of the line that go for it: the first is replaced, the others fall away. */
export interface Choice {
  readonly day: Moment;
  readonly said: readonly string[];
}

/** The day that a line names, and what is left of it. */
export interface DayFound {
  readonly day: Moment | undefined;
  readonly rest: string;
  /** What has to be asked of it. */
  readonly asks?: Bilingual;
  /** What it may mean instead of what the line says, to choose from. */
  readonly options?: readonly Choice[];
}

const RELATIVE =
  /大后天|[今明后][天日]|(?:下下|上|本|这|下)?个?(?:周|星期|礼拜)[一二三四五六日天]|(?:上|本|这|当|下下|下)?个?月[底末]|(?:day after tomorrow|today|tomorrow|(?:(?:next|this|last|on)\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?![a-z])/gi;
/** Words for a time that name no day. */
const VAGUE =
  /尽快|尽早|马上|近期|[上本这下]个?周末?(?![一二三四五六日天])|(?:下|这|本)个?月(?![底末\d])|[上中下]旬|月[初中]|节[前后]|年[前后底]|(?:asap|soon|next week|this week|next month|mid[- ]month)(?![a-z])/i;

/** Dates that are written out, and what is left of the text: a person may be called Sun or May. */
export interface Written {
  readonly hits: readonly DateHit[];
  readonly rest: string;
  /** A date after which something is to be done, with the word that says so: it is no day until which. */
  readonly since: string | undefined;
}

/** `isChinese`: 5/6 is 6 May. */
export function writtenDates(text: string, now: Moment, isChinese: boolean): Written {
  const { hits, before, after } = findDates(plainText(text), { near: dayOf(now), dayMayBeFirst: !isChinese });
  const following = [...before.slice(1), after];
  const since = hits.flatMap(({ text: said }, at) => {
    const [ahead] = NOT_BEFORE.exec(before[at]!) ?? [''];
    const [behind] = FROM_THEN_ON.exec(following[at]!) ?? [''];
    return ahead === '' && behind === '' ? [] : [`${ahead}${said}${behind}`.trim()];
  });
  return { hits, rest: [...before, after].join(' '), since: since[0] };
}

const NOT_BEFORE =
  /(?:不早于|晚于|(?<![a-z])(?:after|not before|no(?:t)? earlier than|starting|from|since)(?: the| on)?)\s*$/i;
const FROM_THEN_ON = /^\s*(?:之后|以后|后|起|开始|onwards?(?![a-z]))/i;

/** Reads the day; more than one, one that has passed or one that may be two is asked. */
export function findDay({ hits, rest, since }: Written, now: Moment): DayFound {
  const today = dayOf(now);
  const said = [...rest.matchAll(RELATIVE)].flatMap(([word]) => {
    const day = relativeDay(word.trim().replace(/^on\s+/i, ''), today);
    return day === undefined ? [] : [{ word, day }];
  });
  const left = said.reduce((all, { word }) => all.replace(word, ' '), rest);
  const found = said
    .filter(
      ({ word, day }) =>
        !(WEEKDAY.test(word) && hits.some((hit) => hit.is === 'day' && isSameWeekday(hit.moment, day))),
    )
    .map(({ day, word }) => ({
      day: wholeDay(day),
      said: word.trim(),
      or: otherDay(word.trim(), day, today),
    }));
  for (const hit of hits) {
    switch (hit.is) {
      case 'impossible':
        return asked(left, both(`没有“${hit.text}”这一天。哪一天？`, `There is no ${hit.text}. Which day?`));
      case 'period':
        return asked(left, NOT_A_DAY(hit.text));
      case 'unclear':
        return asked(left, UNCLEAR(hit.text, hit.options), hit.options.filter((day) => !isPast(day, now)).map((day) => ({ day, said: [hit.text] }))); // prettier-ignore
      default:
        found.push({ day: hit.moment, said: hit.text, or: undefined });
    }
  }
  const days = new Map(found.map(({ day }) => [day, day]));
  const [day] = days.values();
  if (days.size > 1) {
    const all = found.map((each) => each.said);
    return asked(
      left,
      both('写了不止一个日期。到哪一天？', 'There is more than one date. Until which?'),
      [...days.keys()].map((each) => ({ day: each, said: all })),
    );
  }
  const either = found.find(({ or }) => or !== undefined);
  if (either?.or !== undefined) {
    const options = [either.day, wholeDay(either.or)].sort((a, b) => dayOf(a) - dayOf(b));
    return asked(left, UNCLEAR(either.said, options), options.map((each) => ({ day: each, said: [either.said] }))); // prettier-ignore
  }
  if (day !== undefined && since !== undefined)
    return asked(
      left,
      both(`“${since}”没说到哪天为止。到哪一天？`, `“${since}” does not say until when. Until which day?`),
    );
  if (day === undefined) {
    const vague = VAGUE.exec(left);
    return vague ? asked(left, NOT_A_DAY(vague[0])) : { day: undefined, rest: left };
  }
  if (isPast(day, now))
    return asked(
      left,
      both(`${dayText(dayOf(day), 'zh', true)} 已经过了。到哪一天？`, `${dayText(dayOf(day), 'en', true)} has passed. Until when?`),
    ); // prettier-ignore
  return { day, rest: left };
}

/** A day of the week by itself, which may stand beside its date. */
const WEEKDAY = /^(?:周|星期|礼拜|(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun))/i;
/** `周一` said on a Monday may be today or in a week; `next Friday` said on a Monday this week's or the next. */
function otherDay(word: string, day: number, today: number): number | undefined {
  if (WEEKDAY.test(word)) return day === today ? day + 7 : undefined;
  return /^next\s/i.test(word) && day - 7 > today ? day - 7 : undefined;
}
const isSameWeekday = (moment: Moment, day: number): boolean => (dayOf(moment) - day) % 7 === 0;

const asked = (rest: string, asks: Bilingual, options: readonly Choice[] = []): DayFound => ({
  day: undefined,
  rest,
  asks,
  options,
});

const NOT_A_DAY = (said: string): Bilingual =>
  both(`“${said}”不是哪一天。到几月几号？`, `“${said}” is no day. Until which day?`);

function UNCLEAR(said: string, options: readonly Moment[]): Bilingual {
  const either = (lang: 'zh' | 'en'): string => options.map((day) => dateText(dayOf(day), lang, false)).join(lang === 'zh' ? ' 还是 ' : ' or '); // prettier-ignore
  return both(`“${said}”是 ${either('zh')}？`, `Is “${said}” ${either('en')}?`);
}
