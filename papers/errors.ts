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
