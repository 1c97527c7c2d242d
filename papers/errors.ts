import { GendanError } from '../shared/errors';
import { both } from '../shared/lang';

export class NotATemplate extends GendanError {
  constructor(path: string) {
    super(
      both(
        `${path} 不能当模板：模板是 .xlsx 或 .docx 文件。`,
        `${path} cannot be a template: a template is an .xlsx or a .docx file.`,
      ),
    );
  }
}

/** Far larger than any paper. */
export class TemplateTooLarge extends GendanError {
  constructor(file: string) {
    super(
      both(
        `“${file}”超过 32 MB，不能当模板。请在 Excel 或 Word 里压缩图片、删掉不需要的内容，另存后再试。`,
        `“${file}” is larger than 32 MB and cannot be a template. Compress its pictures and remove what is not needed in Excel or Word, save it, and try again.`,
      ),
    );
  }
}
