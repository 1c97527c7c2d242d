import { GendanError } from '../../errors';
import { both } from '../../lang';

/** A thing that somebody else has done meanwhile. */
export class NothingToDo extends GendanError {
  constructor() {
    super(
      both(
        '这一项已经没有了，没有写入。请看看最新的列表。',
        'It is there no more, so nothing was written. Look at the list as it is now.',
      ),
    );
  }
}
