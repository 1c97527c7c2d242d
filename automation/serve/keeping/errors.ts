import { GendanError } from '../../../shared/errors';
import { both } from '../../../shared/lang';

/** GENDAN_GROUP names no group of this server. */
export class NoSuchGroup extends GendanError {
  constructor(name: string) {
    super(
      both(
        `服务器里没有“${name}”这个组，什么也没发。请检查环境变量 GENDAN_GROUP，或先在服务器上建这个组（gendan serve --help）。`,
        `The server has no group “${name}”, so nothing was sent. Check the environment variable GENDAN_GROUP, or make that group on the server first (gendan serve --help).`,
      ),
    );
  }
}

/** The same book is served for several groups, and nobody said which is meant. */
export class BookInTwoGroups extends GendanError {
  constructor() {
    super(
      both(
        '服务器里有几个组都在服务这本表，不知道是替哪个组发，什么也没发。请设置环境变量 GENDAN_GROUP=组名。',
        'Several groups of the server are served this book, and it is not known for which of them this is, so nothing was sent. Set the environment variable GENDAN_GROUP=NAME.',
      ),
    );
  }
}
