/** What a release is made of and for. */
export interface Release {
  /** The folder of the project, in which everything is built. */
  readonly home: string;
  readonly version: string;
  /** Where the team serves the page from; empty when nobody knows yet. */
  readonly url: string;
  /** Who answers for it, as `Name <address>`; empty when nobody is named. */
  readonly owner: string;
}
