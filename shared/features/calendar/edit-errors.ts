import { GendanError } from '../../errors';

/** The last day lies before the first. */
export class DaysReversed extends GendanError {
  constructor() {
    super({
      zh: '结束日期早于开始日期，请对调。',
      en: 'The last day lies before the first. Swap the two.',
    });
  }
}

/** More days at once than any holiday has. */
export class TooManyDays extends GendanError {
  constructor(most: number) {
    super({
      zh: `一次最多 ${most} 天，请核对年份。`,
      en: `At most ${most} days at once: check the year.`,
    });
  }
}

/** Hours of a day that cannot be read. */
export class HoursUnreadable extends GendanError {
  constructor(text: string) {
    super({
      zh: `“${text}”不是时间，请写成 09:00-12:00 或 09:00-12:00,13:30-18:00。`,
      en: `“${text}” are no hours. Write 09:00-12:00 or 09:00-12:00,13:30-18:00.`,
    });
  }
}

/** A calendar that takes no days of the company's own from here. */
export class CalendarTakesNoDays extends GendanError {}
