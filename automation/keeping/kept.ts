/** A record of what was sent of one book. */
export interface Kept<T> {
  /** An empty record only where nothing was ever kept; what is damaged is an error with a sentence. */
  read(): Promise<T>;
  /** Returns once the record is kept for good. */
  store(value: T): Promise<void>;
}
