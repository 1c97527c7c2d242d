import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** A file of a kind that an agenda is not kept as. */
export class NoAgendaFile extends GendanError {
  constructor(file: string) {
    super(
      both(
        `议程可以存成 .txt、.docx 或 .ics，“${file}”不是。请改文件名；只看文字就去掉 --out。`,
        `An agenda is kept as .txt, .docx or .ics, and “${file}” is none. Change the name, or leave --out off to read it.`,
      ),
    );
  }
}
