import { GendanError } from '../../../shared/errors';
import { both } from '../../../shared/lang';

/** What a person named to be served is no place that is known. */
export class NoSuchPlace extends GendanError {
  constructor(text: string) {
    super(
      both(
        `“${text}”不是能照看的位置。请写工作簿（.xlsx、.xlsm）或文件夹的路径，或 Google 表格的地址；检查路径有没有写错。`,
        `"${text}" is nothing that can be served. Name a workbook (.xlsx, .xlsm), a folder, or the address of a Google spreadsheet, and check the spelling.`,
      ),
    );
  }
}

/** A folder that was served cannot be read now; its books are left as they are. */
export class PlaceUnreachable extends GendanError {
  constructor(address: string, code: string) {
    super(
      both(
        `现在读不到文件夹“${address}”（${code}）。网络盘可能没有连接，或没有权限；连上后会自动继续。`,
        `The folder "${address}" cannot be read now (${code}). A network share may not be connected, or there is no permission; it goes on by itself once there is.`,
      ),
    );
  }
}
