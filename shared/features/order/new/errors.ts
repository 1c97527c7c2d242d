import { a1 } from '../../../book/address';
import { GendanError } from '../../../errors';
import type { Room } from '../../../host';
import { both, type Bilingual } from '../../../lang';

/** The book has no sheet of orders to which a row could be added. */
export class NoOrderSheet extends GendanError {
  constructor(sheet: string | undefined, known: readonly string[]) {
    const [zh, en] = [known.join('、'), known.join(', ')];
    super(
      sheet === undefined
        ? both(
            '工作簿里没有以订单号（或合同号、PO号）为准的订单表，不知道新订单写到哪里。请先在表里加上“订单号”一列。',
            'No sheet of the book lists orders by order, contract or PO number, so there is no place for a new one. Give an order sheet a column for its numbers first.',
          )
        : both(
            `“${sheet}”不是以订单号为准的订单表。可选：${zh || '（没有）'}。`,
            `“${sheet}” does not list orders by their number. Choose one of: ${en || '(none)'}.`,
          ),
    );
  }
}

export class WhichOrderSheet extends GendanError {
  constructor(sheets: readonly string[]) {
    super(
      both(
        `写到哪张订单表？请选一张（命令行用 --sheet）：${sheets.join('、')}。`,
        `Which order sheet is it for? Choose one (--sheet on the command line): ${sheets.join(', ')}.`,
      ),
    );
  }
}

export class NoNumberTyped extends GendanError {
  constructor() {
    super(both('请填写新订单的订单号。', 'Fill in the number of the new order.'));
  }
}

export class OrderThere extends GendanError {
  constructor(number: string, sheet: string, row: number, column: number) {
    super(
      both(
        `订单号“${number}”已经在“${sheet}”的 ${a1(row, column)}。请换一个号码，或直接改那一行。`,
        `There is an order “${number}” already, in ${a1(row, column)} of “${sheet}”. Take another number, or change that row.`,
      ),
    );
  }
}

/** Neither an inquiry nor an order goes by the number that was given. */
export class NoSuchSource extends GendanError {
  constructor(from: string, similar: readonly string[]) {
    super(
      both(
        `没有询盘或订单“${from}”。${similar.length > 0 ? `相近的有：${similar.join('、')}。` : '请照表里的写法填写号码。'}`,
        `No inquiry or order is called “${from}”. ${similar.length > 0 ? `Close to it: ${similar.join(', ')}.` : 'Write the number as the sheet has it.'}`,
      ),
    );
  }
}

/** A name that is no column of the sheet: of something that sheets may have, or of nothing known. */
export class NoColumnFor extends GendanError {
  constructor(name: string, field: Bilingual | undefined, sheet: string, columns: readonly string[]) {
    const [zh, en] = [columns.join('、'), columns.join(', ')];
    super(
      field
        ? both(
            `“${sheet}”没有写“${field.zh}”的列，没有写入。现有的列：${zh}。`,
            `“${sheet}” has no column for “${field.en}”, so nothing was written. Its columns: ${en}.`,
          )
        : both(
            `“${sheet}”没有“${name}”这一列，没有写入。现有的列：${zh}。`,
            `“${sheet}” has no column “${name}”, so nothing was written. Its columns: ${en}.`,
          ),
    );
  }
}

/** A column that Gendan fills by itself. */
export class GendansColumn extends GendanError {
  constructor(header: string) {
    super(
      both(
        `“${header}”由跟单自动填写，不用自己写。请去掉这一项。`,
        `Gendan fills “${header}” by itself. Leave it out.`,
      ),
    );
  }
}

export class DateUnread extends GendanError {
  constructor(header: string, text: string) {
    super(
      both(
        `“${header}”的“${text}”看不出是哪一天。请写成 2026-05-18 这样的日期。`,
        `“${text}” for “${header}” is no certain day. Write a date such as 2026-05-18.`,
      ),
    );
  }
}

export class NumberUnread extends GendanError {
  constructor(header: string, text: string) {
    super(
      both(
        `“${header}”的“${text}”不是数字。请写成 1200 或 12,345.50。`,
        `“${text}” for “${header}” is no figure. Write one such as 1200 or 12,345.50.`,
      ),
    );
  }
}

/** A quantity, price or amount that no order has. */
export class TooSmall extends GendanError {
  constructor(header: string, text: string, isAboveZero: boolean) {
    super(
      isAboveZero
        ? both(
            `“${header}”的“${text}”要大于 0。退款、冲减写在收款记录里，免费的货写成单价 0 的明细。`,
            `“${text}” for “${header}” has to be more than 0. Money that goes back belongs among the receipts, goods that are free on a line of price 0.`,
          )
        : both(
            `“${header}”的“${text}”不能是负数。请核对。`,
            `“${text}” for “${header}” must not be negative. Check it.`,
          ),
    );
  }
}

/** A point that may part thousands or decimals. */
export class PointUnclear extends GendanError {
  constructor(header: string, text: string, figure: string, digits: number) {
    const [thousands, decimals] = [figure.replace('.', ','), figure];
    const written = [`${thousands}.00`, Number(figure).toFixed(digits)];
    super(
      both(
        `“${header}”的“${text}”可能是 ${thousands}（点分千位），也可能是 ${decimals}（点是小数）。请写成 ${written.join(' 或 ')}。`,
        `“${text}” for “${header}” may be ${thousands} (the point parts thousands) or ${decimals} (it parts decimals). Write ${written.join(' or ')}.`,
      ),
    );
  }
}

export class CurrencyUnknown extends GendanError {
  constructor(header: string, text: string) {
    super(
      both(
        `“${header}”的“${text}”不是币种。请写成 USD、EUR、CNY 这样的三个字母。`,
        `“${text}” for “${header}” is no currency. Write its three letters, such as USD, EUR or CNY.`,
      ),
    );
  }
}

/** What was typed names two currencies for one order. */
export class CurrencyTwice extends GendanError {
  constructor(header: string, currency: string, other: string) {
    super(
      both(
        `“${header}”写的是 ${currency}，另一处写的是 ${other}。一个订单只有一个币种，请改成一致。`,
        `“${header}” is in ${currency}, and elsewhere ${other} is typed. An order has one currency: make them the same.`,
      ),
    );
  }
}

/** Two numbers for one order. */
export class NumberTwice extends GendanError {
  constructor(number: string, other: string) {
    super(
      both(
        `订单号写了两个：“${number}”和“${other}”。请只留一个。`,
        `There are two numbers for the order: “${number}” and “${other}”. Keep one.`,
      ),
    );
  }
}

/** Below the last order stands something else, and Gendan moves no rows of the team's. */
export class NoRoom extends GendanError {
  constructor(
    /** What would make room, where a host can do it. */
    readonly room: Room,
  ) {
    const { sheet, row, count: rows } = room;
    super(
      both(
        `“${sheet}”最后一单下面的第 ${row} 行已经有内容（如合计、备注）。请在第 ${row} 行上方插入 ${rows} 个空行再试；跟单不移动你们的行。`,
        `Row ${row} of “${sheet}”, below the last order, holds something already (a total, a note). Insert ${rows} blank ${rows === 1 ? 'row' : 'rows'} above row ${row} and try again; Gendan moves no rows of yours.`,
      ),
    );
  }
}

/** A line of the order that cannot be read. */
export class BadLine extends GendanError {
  constructor(at: number, sentence: Bilingual) {
    super(both(`明细第 ${at} 项：${sentence.zh}`, `Line ${at}: ${sentence.en}`));
  }
}

/** The team's own formula makes the numbers of its orders. */
export class NumberByFormula extends GendanError {
  constructor(header: string) {
    super(
      both(
        `“${header}”由公式算出，跟单不能写订单号。请在表里加这一单。`,
        `A formula makes “${header}”, so Gendan cannot write a number there. Add the order in the sheet.`,
      ),
    );
  }
}

/** Everything that is wrong with what was typed for a new order, each in its own sentence. */
export class NewOrderWrong extends GendanError {
  constructor(errors: readonly GendanError[]) {
    super(
      both(
        errors.map(({ sentence }) => sentence.zh).join('\n'),
        errors.map(({ sentence }) => sentence.en).join('\n'),
      ),
    );
  }
}
