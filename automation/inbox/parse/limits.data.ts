/** What is read of a mail at most. Nothing that is longer costs more than this, and what is cut is never answered by itself. */
export const LIMITS = {
  /** Bytes of a mail; a larger one is named and not read. */
  mail: 25_000_000,
  /** Bytes in which the head of a mail has to end, and those of them that are looked at. */
  head: 1_000_000,
  headRead: 100_000,
  /** Bytes of the head of a part, of one field, and of a field that has parameters. */
  partHead: 16_000,
  field: 20_000,
  parameters: 2_000,
  /** How often a field that belongs there once is kept. */
  times: 3,
  depth: 20,
  parts: 500,
  /** Places that look like the border of a part. */
  borders: 20_000,
  /** Bytes of all texts as they travel, and characters of them that are kept. */
  textBytes: 2_000_000,
  text: 200_000,
  texts: 20,
  attachments: 100,
  name: 200,
  subject: 1_000,
  addresses: 100,
  references: 50,
  id: 500,
} as const;
