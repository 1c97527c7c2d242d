import clouds from './clouds.json';
import { NoSuchCloud } from './errors';

/** The clouds that Office runs in; the one in China is operated by 21Vianet and reaches Microsoft's global servers badly or not at all. */
export type CloudKey = keyof typeof clouds;

/** Where a cloud serves office.js from, and which pages may show ours. The build (webpack.config.js) reads the same file. */
export interface Cloud {
  readonly officeJs: string;
  /** Hosts that office.js itself loads from. */
  readonly scripts: readonly string[];
  /** Hosts of Excel on the web. */
  readonly frames: readonly string[];
}

export const CLOUDS: Readonly<Record<CloudKey, Cloud>> = clouds;

/** The cloud of a name as `GENDAN_CLOUD` gives it; the global one without. Throws NoSuchCloud. */
export function cloudOf(name: string | undefined): CloudKey {
  if (name === undefined || name === '') return 'global';
  if (!Object.hasOwn(clouds, name)) throw new NoSuchCloud(name, Object.keys(clouds));
  return name as CloudKey;
}
