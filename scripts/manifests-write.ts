import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { addinOnlyManifest } from '../manifests/addin-only';
import { toXml } from '../manifests/element';
import type { Environment } from '../manifests/environments';
import { colourIcon, outlineIcon, PACKAGE_ICONS } from '../manifests/icons/package-icons';
import { CHINESE_FILES, unifiedManifest } from '../manifests/unified';
import { chineseTexts } from '../manifests/unified-chinese';
import { pngOf } from './icons/raster';
import { zipped } from './release/pack';

/** Writes the manifests of one environment into a folder; the paths of the two that a person uploads. */
export function writeManifests(folder: string, environment: Environment, version: string): string[] {
  mkdirSync(folder, { recursive: true });
  const addinOnly = join(folder, 'gendan.xml');
  writeFileSync(addinOnly, toXml(addinOnlyManifest(environment, version)));
  const parts = {
    'manifest.json': json(unifiedManifest(environment, version)),
    ...Object.fromEntries(CHINESE_FILES.map(({ file }) => [file, json(chineseTexts(environment))])),
    'color.png': pngOf(PACKAGE_ICONS.color, colourIcon(PACKAGE_ICONS.color)),
    'outline.png': pngOf(PACKAGE_ICONS.outline, outlineIcon(PACKAGE_ICONS.outline)),
  };
  for (const [name, content] of Object.entries(parts)) writeFileSync(join(folder, name), content);
  const unified = join(folder, 'gendan-unified.zip');
  writeFileSync(unified, zipped(parts));
  return [addinOnly, unified];
}

const json = (content: object): Uint8Array => strToU8(`${JSON.stringify(content, null, 2)}\n`);
