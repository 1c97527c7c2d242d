import { both } from '../shared/lang';
import { GendanError } from '../shared/errors';

export class NothingToRevert extends GendanError {
  constructor() {
    super(both('没有可以撤销的写入。', 'There is no write left to take back.'));
  }
}
