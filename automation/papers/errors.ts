import { a1, type Place } from '../../shared/book/address';
import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** The file that 跟单_模板 names is not where it should be. */
export class TemplateFileGone extends GendanError {
  constructor(path: string, { sheet, row, column }: Place) {
    const at = `${sheet}!${a1(row, column)}`;
    super(
      both(
        `找不到模板文件 ${path}（${at}）。请放回工作簿旁边，或改那一格。`,
        `There is no template file ${path} (${at}). Put it back beside the workbook, or correct the cell.`,
      ),
    );
  }
}

/** A sheet of an open workbook makes papers where the workbook is open. */
export class SheetNotAFile extends GendanError {
  constructor(name: string, sheet: string) {
    super(
      sheet === ''
        ? both(
            `模板“${name}”没有写文件，也没有写工作表。请在“跟单_模板”的“文件”里写上模板文件。`,
            `The template “${name}” names neither a file nor a sheet. Write its file into Gendan Templates.`,
          )
        : both(
            `模板“${name}”是工作表“${sheet}”，在 Excel 或 Google 表格里才能用。要在命令行用，请把它另存成文件，写进“跟单_模板”的“文件”。`,
            `The template “${name}” is the sheet “${sheet}”, which works in Excel and Google Sheets. For the command save it as a file and name that in Gendan Templates.`,
          ),
    );
  }
}

/** A file of that name is there. */
export class PaperFileExists extends GendanError {
  constructor(path: string) {
    super(
      both(
        `${path} 已经存在，没有覆盖。请用 --out 换个名字，或先移走它。`,
        `${path} is there already and was not replaced. Give another name with --out, or move it away.`,
      ),
    );
  }
}

/** A paper written there would be the end of the workbook, or of the template that it is made of. */
export class OverItsSource extends GendanError {
  constructor(path: string, is: 'book' | 'template') {
    const [zh, en] =
      is === 'book' ? ['工作簿本身', 'the workbook itself'] : ['模板文件', 'the template file'];
    super(
      both(
        `${path} 是${zh}，没有覆盖，什么也没写。请用 --out 换个名字。`,
        `${path} is ${en}: it was not replaced, nothing was written. Give another name with --out.`,
      ),
    );
  }
}

/** A template of one format does not make a file of another. */
export class WrongEnding extends GendanError {
  constructor(file: string, ending: string) {
    super(
      both(
        `“${file}”的扩展名不对：这个模板做出来的是 ${ending} 文件，请写成 ${file.replace(/\.[^.]*$/, '')}${ending}。`,
        `“${file}” has the wrong ending: this template makes ${ending} files. Write ${file.replace(/\.[^.]*$/, '')}${ending}.`,
      ),
    );
  }
}

/** The disk is full, the folder is gone, or it may not be written to. */
export class FileNotWritten extends GendanError {
  constructor(path: string, { message }: Error) {
    super(
      both(
        `${path} 没能写入：${message}。单证已登记的，修好后再运行一次，会得到同一份。`,
        `${path} could not be written: ${message}. If the paper was registered, run it again afterwards: it comes out the same.`,
      ),
    );
  }
}
