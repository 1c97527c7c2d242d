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

/** DATABASE_URL names a database that no server of Gendan uses. */
export class NoServersDatabase extends GendanError {
  constructor() {
    super(
      both(
        'DATABASE_URL 指的数据库还没有 gendan serve 用过，不知道什么已经发过，所以没有发。请先用同样的 DATABASE_URL 启动 gendan serve；如果这个变量是别的程序的，请在运行 gendan 时去掉它（DATABASE_URL= gendan …）。',
        'No gendan serve has used the database that DATABASE_URL names, so it is not known what was sent, and nothing was sent. Start gendan serve with the same DATABASE_URL first; if the variable is another program’s, run gendan without it (DATABASE_URL= gendan …).',
      ),
    );
  }
}
