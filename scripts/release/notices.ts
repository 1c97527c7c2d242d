import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others, as its folder says. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The texts of its licence and notice files; most packages have one. */
  readonly texts: readonly string[];
}

/** What may be shipped with ours: none of them asks for the source of what it is put into. */
const ALLOWED =
  /^(MIT|MIT-0|ISC|BSD|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|CC0-1\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0|Zlib)$/;

/** Whether an SPDX expression lets a package be shipped: one of what it offers (OR), all of what it asks (AND, and where the two are mixed). */
export function mayShip(licence: string): boolean {
  const names = licence.replace(/[()]/g, ' ').split(/ (?:OR|AND) /);
  const isFree = (name: string): boolean => ALLOWED.test(name.trim());
  return / AND /.test(licence) ? names.every(isFree) : names.some(isFree);
}

/**
 * The notices of a bundle: each package with its version and licence, then the texts of the licences, each text once with
 * the packages that come under it. Throws for a licence that may not be shipped, naming the package.
 */
export function noticesOf(home: string, bundles: readonly string[]): string {
  const packages = foldersOf(home, bundles).map((folder) => packageIn(join(home, folder)));
  const refused = packages.find(({ licence }) => !mayShip(licence));
  if (refused) throw new Error(`${refused.name} ${refused.version} may not be shipped: ${refused.licence}`);
  const under = new Map<string, string[]>();
  for (const { name, version, texts } of packages)
    for (const text of texts) under.set(text, [...(under.get(text) ?? []), `${name} ${version}`]);
  return [
    'This bundle holds parts of the following packages, each under its own licence.',
    packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n'),
    ...[...under].map(([text, names]) => `${RULE}\n${names.join(', ')}\n\n${text}`),
  ].join('\n\n');
}

const RULE = '-'.repeat(78);

/** Kept by each build beside its stamp (scripts/pages/stale.js). */
function foldersOf(home: string, bundles: readonly string[]): string[] {
  const folders = bundles.flatMap(
    (name) =>
      JSON.parse(readFileSync(join(home, 'dist', '.built', `${name}.packages.json`), 'utf8')) as string[],
  );
  return [...new Set(folders)].sort();
}

function packageIn(folder: string): Package {
  const { name, version, license, licenses } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: unknown; licenses?: readonly { type: string }[] };
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return {
    name,
    version,
    licence:
      typeof license === 'string'
        ? license
        : (licenses?.map(({ type }) => type).join(' OR ') ?? saidBy(texts)),
    texts,
  };
}

/** Where package.json says nothing the text does. */
const saidBy = ([text = '']: readonly string[]): string =>
  /^\s*Apache License\s+Version 2\.0/.test(text)
    ? 'Apache-2.0'
    : /^\s*(The )?MIT License/i.test(text)
      ? 'MIT'
      : 'unknown';

/** Ours: what the project itself is under, and what it takes from others without their packages. */
export const ownNotices = (home: string): string =>
  ['LICENSE', 'NOTICE']
    .filter((file) => existsSync(join(home, file)))
    .map((file) => readFileSync(join(home, file), 'utf8').trim())
    .join(`\n\n${RULE}\n\n`);
