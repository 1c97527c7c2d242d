import { both } from './lang';
import { GendanError } from './errors';

export class NothingToRevert extends GendanError {
  constructor() {
    super(both('没有可以撤销的写入。', 'There is no write left to take back.'));
  }
}
