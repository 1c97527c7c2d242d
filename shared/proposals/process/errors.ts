import { GendanError } from '../../errors';
import type { Bilingual } from '../../lang';

/** A process with a cell that cannot be used is not saved. */
export class ProcessHasProblems extends GendanError {
  constructor(first: Bilingual) {
    super({
      zh: `流程里还有看不懂的内容，没有保存：${first.zh}`,
      en: `The process was not saved, because something in it cannot be used: ${first.en}`,
    });
  }
}

/** Rows that change places in the process sheet have notes of the team beside them. */
export class NotesBesideStages extends GendanError {
  constructor(sheet: string, row: number) {
    super({
      zh: `“${sheet}”第 ${row} 行旁边有你们自己写的内容，调换顺序会把它留给别的节点。请在表里整行移动。`,
      en: `Row ${row} of “${sheet}” has something of your own beside it, which would be left beside another stage. Move the rows in the sheet instead.`,
    });
  }
}

/** The stages of a book are to change, and it has none of its own yet. */
export class NoProcessYet extends GendanError {
  constructor() {
    super({
      zh: '这本工作簿还没有“跟单_流程”，改动没有地方写。请先运行 gendan init。',
      en: 'The workbook has no Gendan Process sheet yet, so there is nowhere to write the change. Run gendan init first.',
    });
  }
}
