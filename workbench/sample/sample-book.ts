import type { Lang } from '../../shared/lang';

export interface SampleBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Gives the sample of a language: as its team has set it up, or as it was before anybody did. */
export type OpenSample = (lang: Lang, isSetUp: boolean) => Promise<SampleBook>;

const NAMES: Readonly<Record<Lang, string>> = {
  zh: '出货跟踪表-2026.xlsx',
  en: 'Order Tracker LC 2026.xlsx',
};

const SET_UP = {
  zh: async () => (await import('./set-up-zh')).book,
  en: async () => (await import('./set-up-en')).book,
};
const PLAIN = {
  zh: async () => (await import('./plain-zh')).default,
  en: async () => (await import('./plain-en')).default,
};

/** The samples that come along in the page. */
export const sampleInPage: OpenSample = async (lang, isSetUp) => ({
  name: NAMES[lang],
  bytes: bytesOf(await (isSetUp ? SET_UP : PLAIN)[lang]()),
});

/** Not by `fetch`: the page of files may ask for nothing. */
function bytesOf(dataUrl: string): Uint8Array {
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
