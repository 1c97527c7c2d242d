/** One file of a zip container, as its central directory describes it. Offsets count from the container's start. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The entry's record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
  readonly localOffset: number;
  /** Where in the central directory the local offset is written, and in how many bytes (8: ZIP64 extra field). */
  readonly offsetField: { readonly at: number; readonly bytes: 4 | 8 };
  readonly dataStart: number;
  /** End of everything that belongs to the entry: its data, its data descriptor, and any padding before the next one. */
  readonly spanEnd: number;
}

export interface ZipDirectory {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
  readonly isZip64: boolean;
}

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_RECORD = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const ZIP64_END_RECORD = 0x06064b50;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_EXTRA = 0x0001;
export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_UTF8 = 0x0800;
export const STORED = 0;
export const DEFLATED = 8;
