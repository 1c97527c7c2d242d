import { GendanError } from '../../shared/errors';
import type { Bilingual } from '../../shared/lang';
import type { RecordSheet } from '../../shared/records/sheet';
import { parseAddress } from '../../shared/book/address';
import { PAIR_SAY } from './pair-words';

/** `--now` is not a moment. */
export class BadNow extends GendanError {
  constructor(text: string) {
    super({
      zh: `--now “${text}”不是日期时间。请写成 2026-05-18 或 2026-05-18T10:00。`,
      en: `--now "${text}" is not a date. Write 2026-05-18 or 2026-05-18T10:00.`,
    });
  }
}

/** `--since` is not a day. */
export class BadSince extends GendanError {
  constructor(text: string) {
    super({
      zh: `--since “${text}”不是日期。请写成 2026-01-01。`,
      en: `--since "${text}" is not a date. Write 2026-01-01.`,
    });
  }
}

/** `figures --by` something else than people. */
export class BadBy extends GendanError {
  constructor(text: string) {
    super({
      zh: `不能按“${text}”分。只能按人：--by person。`,
      en: `Figures are not told by "${text}", only by person: --by person.`,
    });
  }
}

/** `--mine` without the name of who asks. */
export class WhoIsMine extends GendanError {
  constructor() {
    super({
      zh: '--mine 要知道您是谁：请加 --as 姓名。',
      en: '--mine has to know who you are: add --as NAME.',
    });
  }
}

/** `--turn-on` or `--turn-off` names no two roles. */
export class NoPair extends GendanError {
  constructor(typed: string) {
    super(PAIR_SAY.noPair(typed));
  }
}

/** `--variant` names no process. */
export class UnknownVariant extends GendanError {
  constructor(key: string, known: readonly string[]) {
    super({
      zh: `没有流程“${key}”。可选：${known.join('、')}。`,
      en: `There is no process "${key}". Choose one of: ${known.join(', ')}.`,
    });
  }
}

/** The workbook has no sheet that looks like an order sheet. */
export class NoOrders extends GendanError {
  constructor(book: string, reason: Bilingual) {
    super({
      zh: `${book} 里没有找到订单表。${reason.zh}`,
      en: `No order sheet was found in ${book}. ${reason.en}`,
    });
  }
}

/** `--header` names no row of the sheet. */
export class BadHeader extends GendanError {
  constructor(text: string, sheet: string, rows: number) {
    super({
      zh: `--header “${text}”不是“${sheet}”里的行号。请写 1 到 ${rows} 之间的数。`,
      en: `--header "${text}" is no row of "${sheet}". Write a number from 1 to ${rows}.`,
    });
  }
}

/** `--header` is given, and there are several sheets that it may be meant for. */
export class WhichSheet extends GendanError {
  constructor(sheets: readonly string[]) {
    super({
      zh: `--header 说的是哪张工作表？请用 --sheet 指定一张：${sheets.join('、')}。`,
      en: `Which sheet is --header about? Name one with --sheet: ${sheets.join(', ')}.`,
    });
  }
}

/** `explain` names an order that the book does not hold. */
export class NoSuchOrder extends GendanError {
  constructor(key: string, similar: readonly string[]) {
    super({
      zh: `没有订单“${key}”。${similar.length ? `相近的有：${similar.join('、')}。` : '请照表里的写法填写订单号。'}`,
      en: `There is no order "${key}". ${similar.length ? `Close to it: ${similar.join(', ')}.` : 'Write the order number as the sheet has it.'}`,
    });
  }
}

/** `explain` names a stage that the order's process does not have. */
export class NoSuchStage extends GendanError {
  constructor(key: string, known: readonly string[]) {
    super({
      zh: `这张订单的流程里没有节点“${key}”。可选：${known.join('、')}。`,
      en: `The order's process has no stage "${key}". It has: ${known.join(', ')}.`,
    });
  }
}

/** An argument of `set` that is not `Sheet!B2=value`. */
export class BadAssignment extends GendanError {
  constructor(text: string) {
    super({
      zh: `无法读懂“${text}”。请写成 '工作表!B2=值'，例如 'Orders!F3=2026-05-20'。`,
      en: `Cannot read "${text}". Write 'Sheet!B2=value', for example 'Orders!F3=2026-05-20'.`,
    });
  }
}

/** Nothing may be written before a person has confirmed how the columns were read, and there is nobody to ask. */
export class NotConfirmed extends GendanError {
  constructor() {
    super({
      zh: '还没有确认列的对应关系，所以什么都没有写。请先看上面的预览（或 gendan map），确认无误后加 --yes 再运行。',
      en: 'Nothing was written: how the columns were read has not been confirmed. Look at the preview above (or gendan map), then run again with --yes.',
    });
  }
}

/** An argument of `record` that is not `column=value`. */
export class BadRecordField extends GendanError {
  constructor(text: string) {
    super({
      zh: `无法读懂“${text}”。请写成 列=值，例如 姓名=王丽。`,
      en: `Cannot read "${text}". Write column=value, for example name=Anna.`,
    });
  }
}

/** An argument of `order` that is not `column=value`. */
export class BadOrderField extends GendanError {
  constructor(text: string) {
    super({
      zh: `无法读懂“${text}”。请写成 列=值，例如 客户=Acme。`,
      en: `Cannot read "${text}". Write column=value, for example customer=Acme.`,
    });
  }
}

/** `record` without anything to record: it says what there is to say. */
export class NothingToRecord extends GendanError {
  constructor({ title, columns, key }: RecordSheet) {
    const must = columns.filter(({ required }) => required).map((column) => column.title);
    const all = columns.map((column) => column.title);
    const example = must[0] ?? all[0]!;
    super({
      zh: `没有写要记什么。请加上 列=值，例如 gendan record ${key} 工作簿 ${example.zh}=…；删除用 --row 行名 --remove。\n“${title.zh}”的列：${all.map(({ zh }) => zh).join('、')}。必填：${must.map(({ zh }) => zh).join('、')}。`,
      en: `There is nothing to record. Add column=value, for example gendan record ${key} BOOK "${example.en}=…"; --row NAME --remove takes a row out.\nColumns of ${title.en}: ${all.map(({ en }) => en).join(', ')}. It has to have: ${must.map(({ en }) => en).join(', ')}.`,
    });
  }
}

/** `--row` means no row, or several. */
export class NoSuchRow extends GendanError {
  constructor(typed: string, { zh, en }: Bilingual, names: readonly string[]) {
    const few = names.slice(0, 10).map((name) => `“${name}”`);
    const more = names.length > few.length;
    super(
      names.length === 0
        ? {
            zh: `“${zh}”里还没有行。添加一行不用 --row，直接写 列=值。`,
            en: `${en} has no rows yet. To add one leave --row out and write column=value.`,
          }
        : {
            zh: `“${zh}”里没有唯一的一行叫“${typed}”。行名有：${few.join('、')}${more ? ' 等' : ''}。请照着写 --row。`,
            en: `No single row of ${en} is called “${typed}”. The rows are: ${few.join(', ')}${more ? ' …' : ''}. Write --row like one of them.`,
          },
    );
  }
}

/** `record --approve` of something else than a row of the company. */
export class NothingToApprove extends GendanError {
  constructor() {
    super({
      zh: '核准的是公司的银行资料、单证模板和文案。请写 gendan record company（或 templates、texts）工作簿 --row 行名 --approve --as 姓名；行名见 gendan records company（或 templates、texts）。',
      en: 'What is approved are bank data of the company, templates and texts: gendan record company (or templates, texts) BOOK --row NAME --approve --as NAME. gendan records company (or templates, texts) lists the names.',
    });
  }
}

/** A row is written when a person agreed, and there is nobody to ask. */
export class RecordNotAgreed extends GendanError {
  constructor() {
    super({
      zh: '还没有写入。请核对上面的预览，无误后加 --yes 再运行。',
      en: 'Nothing was written. Check the preview above, then run again with --yes.',
    });
  }
}

/** `--out` beside a Google spreadsheet. */
export class OutNeedsAFile extends GendanError {
  constructor() {
    super({
      zh: '--out 只用于 .xlsx 文件。要在 Google 表格的副本上试，请先在表格里选“文件 > 制作副本”，再用副本的地址。',
      en: '--out is for .xlsx files. To try things on a copy of a Google spreadsheet, choose "File > Make a copy" in it and use the address of the copy.',
    });
  }
}

/** `open` with a Google spreadsheet. */
export class OpensFilesOnly extends GendanError {
  constructor() {
    super({
      zh: 'gendan open 打开的是 .xlsx 文件。Google 表格请在浏览器里打开，跟单窗格由其中的插件提供；命令行可用 gendan plan 加表格地址。',
      en: 'gendan open opens .xlsx files. Open a Google spreadsheet in the browser, where the add-on shows the Gendan pane; on the command line use gendan plan with its address.',
    });
  }
}

/** Reads the left side of an assignment; throws when it names no cell. */
export function placeOf(text: string, whole: string) {
  const place = parseAddress(text);
  if (!place) throw new BadAssignment(whole);
  return place;
}

/** `answer` without an answer. */
export class NoAnswer extends GendanError {
  constructor() {
    super({
      zh: '没有写怎么答。例如 done、done=2026-05-18、not-yet、due=2026-06-01、n/a；撤销一律答复用 --revoke。',
      en: 'There is no answer. Write one, such as done, done=2026-05-18, not-yet, due=2026-06-01 or n/a; --revoke ends a standing answer.',
    });
  }
}

/** `checkup` of neither a book nor a log, or of both. */
export class BookOrLog extends GendanError {
  constructor() {
    super({
      zh: '体检什么？请写一个工作簿，或者 --log 加一个事件日志，二者选一。',
      en: 'What is to be checked up? Name a workbook, or an event log with --log, one of the two.',
    });
  }
}
