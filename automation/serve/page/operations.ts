import type {
  LateOrderAnswer,
  ListAnswer,
  MessageAnswer,
  OverviewAnswer,
  Role,
  RunAnswer,
  Wanted,
} from '../../../shared/serving/answers';

/** The ids of the groups that somebody may see; `all`, also those to come. */
export type Scope = 'all' | readonly string[];

/** What a token lets its holder do. */
export interface Access {
  readonly role: Role;
  readonly scope: Scope;
}

/** Which piece of a list is asked for. */
export interface Piece {
  /** At most so many. */
  readonly most: number;
  /** `more` of the piece before. */
  readonly after?: string;
}

/**
 * What the page shows and asks for. Of what lies outside of the scope it knows nothing: it is left out of lists, and a
 * book there is answered like one that does not exist.
 */
export interface OperationsSource {
  overview(scope: Scope): Promise<Omit<OverviewAnswer, 'role' | 'at' | 'server'>>;
  /** Of one book where it is named; undefined where the scope has no such book. */
  late(scope: Scope, piece: Piece, book?: string): Promise<ListAnswer<LateOrderAnswer> | undefined>;
  messages(scope: Scope, piece: Piece, book?: string): Promise<ListAnswer<MessageAnswer> | undefined>;
  /** The newest first. */
  runs(scope: Scope, piece: Piece, book: string): Promise<ListAnswer<RunAnswer> | undefined>;
  /** False where the scope has no such book. */
  want(scope: Scope, wanted: Wanted): Promise<boolean>;
}

/** Whom tokens belong to. */
export interface PageTokens {
  /** Undefined for a token that was never given out or has ended. */
  whose(token: string): Promise<Access | undefined>;
}

/** What has to be so before a server may be asked anything. */
export interface Readiness {
  /** The database answers. */
  readonly database: boolean;
  /** Its schema is the one that this version needs. */
  readonly migrated: boolean;
  /** The server is ending; others take over. */
  readonly draining: boolean;
}
