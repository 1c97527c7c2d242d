import { GendanError } from './errors';
import { both } from './lang';

export class NoSuchSheet extends GendanError {
  constructor(sheet: string) {
    super(
      both(
        `工作簿里没有名为“${sheet}”的工作表，它可能已被改名或删除；请刷新后再试。`,
        `The book has no sheet called "${sheet}"; it may have been renamed or deleted. Refresh and try again.`,
      ),
    );
  }
}
