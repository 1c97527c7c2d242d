import { GendanError } from '../../errors';

/** A project is named that the book does not have (any more). */
export class NoSuchProject extends GendanError {
  constructor(number: string) {
    super({
      zh: `“跟单_项目”里没有项目“${number}”。可能刚被改名或删掉了，回到项目列表再选一次。`,
      en: `Gendan Projects has no project “${number}”. It may have been renamed or taken out; pick one from the list again.`,
    });
  }
}
