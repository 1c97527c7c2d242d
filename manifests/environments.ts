import type { CloudKey } from './clouds';
import { BaseUrlNotUsable } from './errors';

/** Where the add-in is served from, and what keeps one environment apart from the other in the same Excel. */
export interface Environment {
  readonly key: 'dev' | 'production';
  /** Address of the folder with the page, without a slash at the end. */
  readonly base: string;
  /** The file in that folder which Office opens; `index.html` unless said. */
  readonly page?: string;
  /** Stable for ever: Office knows an installed add-in by it. */
  readonly ids: { readonly addinOnly: string; readonly unified: string };
  /** What formulas begin with: `=SLA.DUE(…)`. */
  readonly namespace: string;
}

export const DEV: Environment = {
  key: 'dev',
  base: 'https://localhost:3000',
  ids: {
    addinOnly: 'd8db38d4-d987-4fe7-adc5-63810ecec00b',
    unified: 'a6e3719f-683a-4fe4-89bc-76eede707a6c',
  },
  namespace: 'SLADEV',
};

/** The environment of a team, served from `url`. Throws BaseUrlNotUsable for what Office would not load from. */
export function production(url: string, cloud: CloudKey = 'global'): Environment {
  return {
    key: 'production',
    base: baseOf(url),
    page: pageOf(cloud),
    ids: {
      addinOnly: '5e8d8e20-6c70-4100-b5a8-61f40ee6f174',
      unified: 'c850d50f-7277-44b1-aa8f-3dba074cb7d9',
    },
    namespace: 'SLA',
  };
}

/** The page of a cloud in a release: they lie side by side and differ in where office.js comes from. */
export const pageOf = (cloud: CloudKey): string =>
  cloud === 'global' ? 'index.html' : `index.${cloud}.html`;

/** Office loads from https only; the page's own address is made by adding to this one. */
function baseOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isUsable = parsed?.protocol === 'https:' && parsed.search === '' && parsed.hash === '';
  if (!isUsable) throw new BaseUrlNotUsable(url);
  return parsed.href.replace(/\/+$/, '');
}
