import { GendanError } from '../../../errors';
import { both } from '../../../lang';

/** Nobody and nothing in the book is called so. */
export class NoSuchRef extends GendanError {
  constructor(ref: string, mayBeCustomer: boolean) {
    super(
      both(
        `表里没有订单${mayBeCustomer ? '或客户' : ''}“${ref}”。请照订单表的写法写；gendan draft 工作簿 列出要起草的。`,
        `The book has no order${mayBeCustomer ? ' or customer' : ''} “${ref}”. Write it as the order sheet does; gendan draft BOOK lists what is to be drafted.`,
      ),
    );
  }
}

/** There is nothing to remind of. */
export class NothingOpen extends GendanError {
  constructor(ref: string) {
    super(both(`${ref} 没有未收的款项，不用催。`, `${ref} owes nothing, so there is nothing to remind of.`));
  }
}
