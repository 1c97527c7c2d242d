import { GendanError } from '../shared/errors';
import { both } from '../shared/lang';

/** Not a .docx, or one that cannot be read. */
export class NotADocument extends GendanError {
  constructor(readonly template: string) {
    super(
      both(
        `模板“${template}”不是可以读取的 .docx 文件（或已损坏、已加密）。请在 Word 或 WPS 中打开，另存为“Word 文档 (*.docx)”后再试。`,
        `The template "${template}" is not a .docx that can be read, or it is damaged or encrypted. Open it in Word or WPS, save it as "Word Document (*.docx)", and try again.`,
      ),
    );
  }
}

/** Braces or loops of a document that do not match. */
export class UnclosedTags extends GendanError {
  constructor(
    readonly template: string,
    readonly tag: string,
  ) {
    super(
      both(
        `模板“${template}”里的“${tag}”没有成对：字段写成 {{字段}}，明细写在 {{#lines}} 和 {{/lines}} 之间，每个字段都在同一段里。请改正。`,
        `"${tag}" in the template "${template}" has no counterpart: a field is written {{field}} within one paragraph, goods lines stand between {{#lines}} and {{/lines}}. Correct it.`,
      ),
    );
  }
}

/** `{{line.item}}` where no goods line is. */
export class LineOutsideLoop extends GendanError {
  constructor(
    readonly template: string,
    readonly fields: readonly string[],
  ) {
    const list = fields.map((field) => `{{${field}}}`).join(', ');
    super(
      both(
        `模板“${template}”里的明细字段 ${list} 要写在 {{#lines}} 和 {{/lines}} 之间。请在明细的第一个单元格前加 {{#lines}}，最后一个单元格后加 {{/lines}}。`,
        `The fields of goods lines ${list} in the template "${template}" belong between {{#lines}} and {{/lines}}. Put {{#lines}} into the first cell of the goods row and {{/lines}} into its last one.`,
      ),
    );
  }
}

/** A field in a footnote, a comment or another place that is not filled. */
export class FieldOutsideText extends GendanError {
  constructor(
    readonly template: string,
    readonly part: string,
  ) {
    super(
      both(
        `模板“${template}”的“${part}”（脚注、批注等）里写有 {{…}}，那里不会被填写。请把字段移到正文、页眉或页脚。`,
        `"${part}" (a footnote, a comment or the like) of the template "${template}" contains {{…}}, which is not filled there. Move the field into the text, a header or a footer.`,
      ),
    );
  }
}

/** A document far larger than any paper. */
export class DocumentTooLarge extends GendanError {
  constructor(
    readonly template: string,
    readonly part: string,
  ) {
    super(
      both(
        `模板“${template}”的“${part}”大得异常，没有读取。请删除不需要的内容后再试。`,
        `"${part}" of the template "${template}" is abnormally large and was not read. Remove what is not needed and try again.`,
      ),
    );
  }
}
