import { GendanError } from '../errors';
import { both } from '../lang';

/** A section of a desk that a newer page asks for, or a slip of the code. */
export class NoSuchSection extends GendanError {
  constructor(section: string) {
    super(
      both(
        `岗位里没有“${section}”这一块。请刷新页面再试。`,
        `Desks have no section “${section}”. Reload the page and try again.`,
      ),
    );
  }
}
