import { CLOUDS, type CloudKey } from './clouds';
import { pageOf } from './environments';
import { typeOf } from './media-types';
import { contentSecurityPolicy } from './policy';

/*
 * How a web server has to send what a team deploys. Written once: `gendan addin serve` and `npm run excel` send it, the
 * page of cache rules in the release and its test are made from it.
 */

/** How long a browser may keep a file without asking, by its name; the first that matches holds. */
export interface CacheRule {
  readonly key: 'hashed' | 'pictures' | 'others';
  readonly names: RegExp;
  readonly cacheControl: string;
}

export const CACHE_RULES: readonly CacheRule[] = [
  // The name changes with the content: kept for good. The page asks for the names of its own version.
  { key: 'hashed', names: /\.[0-9a-f]{8}\.(js|css)$/, cacheControl: 'public, max-age=31536000, immutable' },
  // Office shows icons only where it may keep them.
  { key: 'pictures', names: /\.png$/, cacheControl: 'public, max-age=86400' },
  // The page itself, what Excel reads of the functions, the manifests: looked for anew, so that a new version is seen.
  { key: 'others', names: /(?:)/, cacheControl: 'no-cache' },
];

export const cacheRuleOf = (name: string): CacheRule => CACHE_RULES.find(({ names }) => names.test(name))!;

/** Excel on the web reads functions.json and the shortcuts from a page of Microsoft's, so other pages may read files too. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** For pages alone: a policy on a picture or a script means nothing. */
function onPage(name: string): Readonly<Record<string, string>> {
  const cloud = (Object.keys(CLOUDS) as CloudKey[]).find((each) => pageOf(each) === name);
  return { 'content-security-policy': contentSecurityPolicy(cloud) };
}

/** All headers of a file, by its name; their names in lower case. */
export function headersOf(name: string): Readonly<Record<string, string>> {
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  return {
    ...EVERYWHERE,
    ...(ending === '.html' && onPage(name)),
    'content-type': typeOf(ending),
    'cache-control': cacheRuleOf(name).cacheControl,
  };
}
