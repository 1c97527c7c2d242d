import { GendanError } from '../errors';

/** A calendar has no working time in the direction asked for, so no count on it ever ends. */
export class ClosedCalendar extends GendanError {
  constructor(readonly calendar: string) {
    super({
      zh: `日历“${calendar}”在此之后（或之前）再没有工作时间，算不出期限。请检查该日历的每周工作时间和假日。`,
      en: `The calendar "${calendar}" has no working time left in that direction, so the deadline cannot be counted. Check its weekly hours and its days off.`,
    });
  }
}

/** An amount has a fraction where only whole days or minutes can be counted. */
export class NotWhole extends GendanError {
  constructor(readonly amount: number) {
    super({
      zh: `${amount} 不是整数:天、周、月、工作日和分钟只能按整数计算。请改成整数，例如 2 或 3。`,
      en: `${amount} is not a whole number: days, weeks, months, working days and minutes are counted whole. Write a whole number such as 2 or 3.`,
    });
  }
}

/** A number that is none: the result of an earlier failure, or an endless amount. */
export class NotFinite extends GendanError {
  constructor(readonly amount: number) {
    super({
      zh: `这里需要一个数字，得到的却是 ${String(amount)}。请检查它所引用的单元格。`,
      en: `A number is needed here, but ${String(amount)} was given. Check the cell it comes from.`,
    });
  }
}

/** A day that a spreadsheet cannot show, given or computed. */
export class OutsideDates extends GendanError {
  constructor() {
    super({
      zh: '日期超出表格能表示的范围（1899-12-30 至 9999-12-31）。请检查起始日期和时限是否写错。',
      en: 'The date lies outside what a spreadsheet can show (1899-12-30 to 9999-12-31). Check the start and the limit.',
    });
  }
}

/** A day's opening hours are out of order, overlap or leave the day. */
export class BadOpeningHours extends GendanError {
  constructor(
    readonly calendar: string,
    readonly hours: string,
  ) {
    super({
      zh: `日历“${calendar}”的工作时间“${hours}”无效:每段须先开始后结束，按先后排列，互不重叠，且在 00:00 至 24:00 之内。例如 09:00-12:00,13:30-18:00。`,
      en: `The opening hours "${hours}" of the calendar "${calendar}" cannot be used: each must end after it starts, in order, without overlap, between 00:00 and 24:00. For example 09:00-12:00,13:30-18:00.`,
    });
  }
}

/** A calendar's data names a day that does not exist, or not seven weekdays. */
export class BadCalendarData extends GendanError {
  constructor(
    readonly calendar: string,
    readonly detail: string,
  ) {
    super({
      zh: `日历“${calendar}”的数据无效（${detail}）。请检查日历表中的日期。`,
      en: `The data of the calendar "${calendar}" cannot be used (${detail}). Check the dates in the calendar sheet.`,
    });
  }
}

/** A piece of a calendar spec was not understood. */
export class CalendarSpecUnreadable extends GendanError {
  constructor(
    readonly spec: string,
    readonly piece: string,
  ) {
    super({
      zh:
        piece === spec
          ? `不认识的日历“${piece}”。${SPEC_EXAMPLES_ZH}`
          : `日历“${spec}”中的“${piece}”看不懂。${SPEC_EXAMPLES_ZH}`,
      en:
        piece === spec
          ? `The calendar "${piece}" is not known. ${SPEC_EXAMPLES_EN}`
          : `"${piece}" in the calendar "${spec}" was not understood. ${SPEC_EXAMPLES_EN}`,
    });
  }
}

const SPEC_EXAMPLES_ZH =
  '可以写本表日历的名称，或者例如：CN、CN Mon-Sat 08:30-17:30、周一至周五 09:00-12:00,13:30-18:00、24x7、CN & US。';
const SPEC_EXAMPLES_EN =
  'Write the name of a calendar of this workbook, or for example: CN, CN Mon-Sat 08:30-17:30, Mon-Fri 09:00-12:00,13:30-18:00, 24x7, CN & US.';

/** A limit that was not understood. */
export class LimitUnreadable extends GendanError {
  constructor(readonly text: string) {
    super({
      zh: `时限“${text}”看不懂。请写数字加单位，例如：3个工作日、24小时、8工作小时、5个银行工作日、21天、2周、1个月;往前推写负数，例如 -7天。`,
      en: `The limit "${text}" was not understood. Write a number and a unit, for example: 3wd (working days), 24h, 8wh (working hours), 5bd (banking days), 21d, 2w, 1mo; count backward with a minus: -7d.`,
    });
  }
}
