import { GendanError } from '../../errors';
import { both, type Bilingual } from '../../lang';

export class NameMissing extends GendanError {
  constructor() {
    super(both('请填姓名，再保存。', 'Fill in the name, then save.'));
  }
}

export class NameTaken extends GendanError {
  constructor(name: string) {
    super(
      both(
        `人员表里已经有“${name}”。请改成能区分的姓名。`,
        `The team list already has ${name}. Give a name that tells them apart.`,
      ),
    );
  }
}

/** A field that cannot be read, in the words of the sheet's own reader. */
export class PersonUnreadable extends GendanError {
  constructor(problem: Bilingual) {
    super(problem);
  }
}

export class AbsenceReversed extends GendanError {
  constructor() {
    super(both('请假的结束日早于开始日，请对调。', 'The absence ends before it begins; swap the two days.'));
  }
}

export class PersonGone extends GendanError {
  constructor(name: string) {
    super(
      both(
        `人员表里已经没有“${name}”，没有写入。请看看最新的列表。`,
        `${name} is no longer on the team list, so nothing was written. Look at the list as it is now.`,
      ),
    );
  }
}
