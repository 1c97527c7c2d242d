import { GendanError } from './errors';

/** Code of ours that is loaded when first needed did not come: the page was replaced by a new version, or the network is down. */
export class PartMissing extends GendanError {
  constructor() {
    super({
      zh: '跟单的一部分没有取到：可能换了新版本，或网络断了。',
      en: 'A part of Gendan did not arrive: there is a new version, or no network.',
    });
  }
}

/** How bundles and workers say that a file of theirs did not come. */
export const isMissingPart = (error: unknown): boolean => /\b(ChunkLoad|Network)Error\b/.test(String(error));
