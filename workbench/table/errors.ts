import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** There is no text at all. */
export class NothingPasted extends GendanError {
  constructor() {
    super(
      both(
        '没有可以粘贴的内容。请在 Excel、WPS 或 Google 表格里选中订单表（连同标题行）并复制，再到这里粘贴。',
        'There is nothing to paste. Select the orders in Excel, WPS or Google Sheets, headers included, copy them, and paste here again.',
      ),
    );
  }
}

/** Text that has no rows and columns. */
export class NoTable extends GendanError {
  constructor() {
    super(
      both(
        '这里没有表格：至少要有一行标题和一行订单、两列以上。请连同标题行一起复制整块单元格。',
        'This is no table: it takes a row of headers, a row of orders and two columns at least. Copy the whole block of cells, headers included.',
      ),
    );
  }
}

/** More cells than a page can hold. */
export class TableTooLarge extends GendanError {
  constructor(cells: number, most: number) {
    super(
      both(
        `这张表有 ${wan(cells)} 万个单元格，最多能粘贴 ${wan(most)} 万个。请把文件存成 .xlsx，再拖进页面。`,
        `This table has ${thousands(cells)} cells; at most ${thousands(most)} can be pasted. Save it as .xlsx and drop the file here.`,
      ),
    );
  }
}

const wan = (count: number): number => Math.round(count / 1000) / 10;
const thousands = (count: number): string => `${Math.round(count / 1000)},000`;
