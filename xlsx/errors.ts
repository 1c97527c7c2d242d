import { both, type Bilingual } from '../shared/lang';
import { GendanError } from '../shared/errors';

/** The file is not a zip container at all: text, a picture, an empty file. */
export class NotAWorkbook extends GendanError {
  constructor() {
    super(
      both(
        '这不是 .xlsx 工作簿。请在 Excel 或 WPS 中打开它，另存为“Excel 工作簿 (*.xlsx)”后再试。',
        'This is not an .xlsx workbook. Open it in Excel or WPS, save it as "Excel Workbook (*.xlsx)", and try again.',
      ),
    );
  }
}

/** Excel 97-2003. */
export class OldWorkbookFormat extends GendanError {
  constructor() {
    super(
      both(
        '这是旧版 .xls 工作簿。请在 Excel 或 WPS 中另存为“Excel 工作簿 (*.xlsx)”后再试。',
        'This is an old .xls workbook. Save it as "Excel Workbook (*.xlsx)" in Excel or WPS and try again.',
      ),
    );
  }
}

export class PasswordProtected extends GendanError {
  constructor() {
    super(
      both(
        '这个工作簿设了打开密码（已加密），无法读取。请先在 Excel 中取消“用密码进行加密”，再试一次。',
        'This workbook is password-protected (encrypted) and cannot be read. Remove "Encrypt with Password" in Excel first, then try again.',
      ),
    );
  }
}

export class BinaryWorkbook extends GendanError {
  constructor() {
    super(
      both(
        '这是二进制工作簿 (.xlsb)。请在 Excel 中另存为“Excel 工作簿 (*.xlsx)”后再试。',
        'This is a binary workbook (.xlsb). Save it as "Excel Workbook (*.xlsx)" in Excel and try again.',
      ),
    );
  }
}

export class SignedWorkbook extends GendanError {
  constructor() {
    super(
      both(
        '这个工作簿有数字签名，任何改动都会使签名失效，因此没有写入。请先在 Excel 中删除签名，或用 --out 另存一份未签名的副本后再写。',
        'This workbook is digitally signed and any change would void the signature, so nothing was written. Remove the signature in Excel, or work on a copy without it.',
      ),
    );
  }
}

/** The end of the zip container is missing. */
export class TruncatedWorkbook extends GendanError {
  constructor() {
    super(
      both(
        '文件不完整（结尾缺失），可能没有下载或复制完。请重新取得这个文件后再试。',
        'The file is incomplete (its end is missing): a download or copy probably stopped half-way. Fetch the file again.',
      ),
    );
  }
}

/** The zip container or one of its compressed entries contradicts itself. */
export class DamagedWorkbook extends GendanError {
  constructor(readonly where: string) {
    super(
      both(
        `文件已损坏（${where}）。请在 Excel 中打开并修复，另存后再试。`,
        `The file is damaged (${where}). Open and repair it in Excel, save it, and try again.`,
      ),
    );
  }
}

/** Entries inflate to far more than any real workbook does. */
export class ZipBomb extends GendanError {
  constructor(readonly part: string) {
    super(
      both(
        `文件中的“${part}”解压后大得异常，像是恶意文件，已拒绝读取。如果确实是你的表格，请拆分成较小的工作簿。`,
        `"${part}" in this file would unpack to an abnormal size, as in a malicious file, and was not read. If it really is your sheet, split it into smaller workbooks.`,
      ),
    );
  }
}

/** A part with more items than any workbook needs: read, it would exhaust the memory. */
export class TooManyItems extends GendanError {
  constructor(readonly part: string) {
    super(
      both(
        `文件中的“${part}”条目多得异常，像是恶意或损坏的文件，已拒绝读取。如果确实是你的表格，请在 Excel 中打开，清理多余的单元格样式和名称，另存后再试。`,
        `"${part}" in this file has an abnormal number of items, as in a malicious or damaged file, and was not read. If it really is your sheet, open it in Excel, remove cell styles and names that are not needed, save it, and try again.`,
      ),
    );
  }
}

export class UnsafeEntryName extends GendanError {
  constructor(readonly entry: string) {
    super(
      both(
        `文件内含有不安全的名称“${entry}”，已拒绝读取。请在 Excel 中打开并另存后再试。`,
        `The file contains an unsafe entry name "${entry}" and was not read. Open it in Excel, save it, and try again.`,
      ),
    );
  }
}

export class DuplicatedEntry extends GendanError {
  constructor(readonly entry: string) {
    super(
      both(
        `文件内“${entry}”出现了两次，无法判断哪个有效。请在 Excel 中打开并另存后再试。`,
        `"${entry}" occurs twice in this file, so it is unclear which one counts. Open it in Excel, save it, and try again.`,
      ),
    );
  }
}

export class MissingPart extends GendanError {
  constructor(readonly part: string) {
    super(
      both(
        `工作簿缺少必需的部分“${part}”。请在 Excel 中打开并修复，另存后再试。`,
        `The workbook lacks a part that it needs: "${part}". Open and repair it in Excel, save it, and try again.`,
      ),
    );
  }
}

export class WorkbookTooLarge extends GendanError {
  constructor(readonly sheet: string) {
    super(
      both(
        `工作表“${sheet}”太大，超出可以处理的范围（全书 3000 万个单元格，空行也占位置；很小的文件更少）。请删除多余的行列或拆分工作簿。`,
        `The sheet "${sheet}" is larger than can be handled (30 million cells in the whole book, empty rows included; fewer in a very small file). Delete rows and columns that are not needed, or split the workbook.`,
      ),
    );
  }
}

/** A sheet that cannot stand in a new workbook: its name, or one of the same name before it. */
export class SheetNotMade extends GendanError {
  constructor(sheet: string, reason: Bilingual) {
    super(
      both(
        `工作表“${sheet}”没有生成：${reason.zh}。请换一个名称。`,
        `The sheet "${sheet}" was not made: ${reason.en}. Give it another name.`,
      ),
    );
  }
}

export class NoSheets extends GendanError {
  constructor() {
    super(
      both(
        '没有任何工作表，无法生成工作簿。请至少给出一张。',
        'A workbook needs at least one sheet. Name one to be written.',
      ),
    );
  }
}
