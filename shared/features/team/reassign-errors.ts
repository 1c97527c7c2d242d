import { GendanError } from '../../errors';
import { both } from '../../lang';

/** Somebody chosen to approve what they did themselves. */
export class ApprovesOwnWork extends GendanError {
  constructor(name: string, order: string) {
    super(
      both(
        `${order}：${name}经手了这一单，不能再由本人审批。请改选别人。`,
        `${order}: ${name} worked on this order and may not approve it. Choose somebody else.`,
      ),
    );
  }
}
