/** A page of the documentation inside the pane. */
export interface DocPage {
  readonly name: string;
  readonly title: string;
  readonly html: string;
}
