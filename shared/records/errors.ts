import { GendanError } from '../errors';
import { both, type Bilingual } from '../lang';
import { headerOf, titlesOf, type RecordSheet } from './sheet';

/** A row that is to change and that no row of the sheet is called any more. */
export class RecordGone extends GendanError {
  constructor(name: string, sheet: Bilingual) {
    super(
      both(
        `“${sheet.zh}”里已经没有“${name}”这一行，没有写入。请看看最新的列表。`,
        `No row of “${sheet.en}” is called “${name}” any more, so nothing was written. Look at the list as it is now.`,
      ),
    );
  }
}

export class RecordTaken extends GendanError {
  constructor(name: string, sheet: string) {
    super(
      both(
        `“${sheet}”里已经有“${name}”。请改那一行，或换一个能区分的写法。`,
        `“${sheet}” has a row “${name}” already. Change that one, or tell the two apart.`,
      ),
    );
  }
}

/** A sheet whose header somebody changed beyond recognition: nothing can be written into it. */
export class RecordHeaderLost extends GendanError {
  constructor(sheet: string, declared: RecordSheet) {
    const titles = headerOf(declared).map((key) => titlesOf(declared)[key]!);
    super(
      both(
        `“${sheet}”找不到表头（至少要有：${titles.map(({ zh }) => zh).join('、')}），没有写入。请恢复表头行，再保存一次。`,
        `“${sheet}” has lost its header row (it needs ${titles.map(({ en }) => en).join(', ')}), so nothing was written. Put the header back and save again.`,
      ),
    );
  }
}

/** What a person typed for a column and that cannot be read. */
export class RecordUnreadable extends GendanError {
  constructor(title: Bilingual, problem: Bilingual) {
    super(both(`${title.zh}：${problem.zh}`, `${title.en}: ${problem.en}`));
  }
}

/** A sheet that Gendan alone writes. */
export class RecordsGenerated extends GendanError {
  constructor({ title }: RecordSheet) {
    super(
      both(
        `“${title.zh}”由跟单自动生成，不能手工改。`,
        `Gendan writes “${title.en}” by itself; its rows are not changed by hand.`,
      ),
    );
  }
}

/** A sheet of the team's that cannot take the place of a record sheet. */
export class SheetUnlike extends GendanError {
  constructor(sheet: string, declared: RecordSheet) {
    const titles = headerOf(declared).map((key) => titlesOf(declared)[key]!);
    super(
      both(
        `“${sheet}”的列标题里看不出“${titles.map(({ zh }) => zh).join('”“')}”，不能当作“${declared.title.zh}”。请补上列标题再试。`,
        `No header of “${sheet}” reads as ${titles.map(({ en }) => `“${en}”`).join(' and ')}, so it cannot stand for ${declared.title.en}. Add the headers and try again.`,
      ),
    );
  }
}

/** Whoever acts holds none of the roles that may change a sheet. */
export class RecordNotYours extends GendanError {
  constructor(person: string, { title }: RecordSheet, roles: Bilingual) {
    super(
      both(
        `“${title.zh}”由${roles.zh}改，${person}没有这个角色。请交给能改的人，或先给他加上角色：gendan record people 工作簿 姓名=${person} 角色=…。`,
        `${title.en} is changed by: ${roles.en}; ${person} has none of these roles. Ask one who has, or give the role first: gendan record people BOOK name=${person} roles=….`,
      ),
    );
  }
}

/** A kind of record that nobody declared. */
export class NoSuchRecords extends GendanError {
  constructor(kind: string, known: readonly RecordSheet[]) {
    super(
      both(
        `没有“${kind}”这种资料。可选：${known.map(({ key, title }) => `${key}（${title.zh}）`).join('、')}。`,
        `There are no records called "${kind}". Choose one of: ${known.map(({ key, title }) => `${key} (${title.en})`).join(', ')}.`,
      ),
    );
  }
}

/** What somebody names is no column of a sheet. */
export class NoSuchColumn extends GendanError {
  constructor(name: string, { title, columns }: RecordSheet) {
    super(
      both(
        `“${title.zh}”没有“${name}”这一列。可选：${columns.map((column) => column.title.zh).join('、')}。`,
        `${title.en} has no column "${name}". It has: ${columns.map((column) => column.title.en).join(', ')}.`,
      ),
    );
  }
}
