import { GendanError } from '../../errors';
import { both } from '../../lang';

export class TakerUnknown extends GendanError {
  constructor(name: string) {
    super(
      both(
        `人员表里没有“${name}”。请先在“人员”里加上，再分岗。`,
        `${name} is not on the team list. Add them under “People” first, then split the role.`,
      ),
    );
  }
}

export class NobodyTakes extends GendanError {
  constructor() {
    super(both('请写明由谁接。', 'Say who takes it over.'));
  }
}

export class TakerTwice extends GendanError {
  constructor(name: string) {
    super(both(`“${name}”写了两次，写一次就够。`, `${name} is named twice; once is enough.`));
  }
}

export class NotTheirRole extends GendanError {
  constructor(name: string, role: { zh: string; en: string }) {
    super(
      both(
        `${name}在那天及以后不是${role.zh}，没有什么可交的。`,
        `${name} is not ${role.en} on that day or later, so there is nothing to hand on.`,
      ),
    );
  }
}
