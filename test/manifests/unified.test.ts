import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { COMMAND_NAMES } from '../../addin/commands/commands';
import { addinOnlyManifest } from '../../manifests/addin-only';
import { toXml } from '../../manifests/element';
import { DEV, production } from '../../manifests/environments';
import { factsOfAddinOnly, factsOfUnified } from '../../manifests/facts';
import { parseXml } from '../../manifests/rules/parse';
import { chineseShortcutTexts, shortcutsFile } from '../../manifests/shortcuts';
import { unifiedManifest, type UnifiedManifest } from '../../manifests/unified';
import { chineseTexts } from '../../manifests/unified-chinese';
import { writeManifests } from '../../scripts/manifests-write';
import { translationProblems } from './schemas';
import { toolReports } from './tool';

const TEAM = production('https://trade.example.com/gendan');
const VERSION = '1.2.3';

const extensionOf = (manifest: UnifiedManifest) => manifest.extensions[0]!;
const whole = unifiedManifest(TEAM, VERSION);
const withExtension = (part: object): object => ({
  ...whole,
  extensions: [{ ...extensionOf(whole), ...part }],
});

/** Manifests by file, all looked at in one go. */
const FILES: Readonly<Record<string, object | string>> = {
  'dev.json': unifiedManifest(DEV, VERSION),
  'production.json': whole,
  'runtime.json': withExtension({ runtimes: [{ ...extensionOf(whole).runtimes[0]!, type: 'bogus' }] }),
  'name.json': { ...whole, name: { short: 'x'.repeat(31) } },
  'unknown.json': withExtension({ functions: [] }),
  'dev.xml': toXml(addinOnlyManifest(DEV, VERSION)),
  'production.xml': toXml(addinOnlyManifest(TEAM, VERSION)),
};
const reports = toolReports(
  Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => [
      name,
      typeof file === 'string' ? file : JSON.stringify(file),
    ]),
  ),
);

describe('the unified manifest', () => {
  it.each([DEV, TEAM])('of $key is valid for the tool of Microsoft', (environment) => {
    expect(reports[`${environment.key}.json`]!.problems).toEqual([]);
    expect(translationProblems(chineseTexts(environment))).toEqual([]);
  });

  it.each(['runtime.json', 'name.json', 'unknown.json'])('would not be valid as %s', (name) => {
    expect(reports[name]!.problems).not.toEqual([]);
  });

  it('would not be valid with a translation of nothing', () => {
    expect(translationProblems({ 'name.medium': 'x' })).not.toEqual([]);
  });

  it('hides the add-in-only manifest of its own environment', () => {
    for (const environment of [DEV, TEAM]) {
      const { alternates } = unifiedManifest(environment, VERSION).extensions[0]!;
      expect(alternates).toEqual([
        { hide: { customOfficeAddin: { officeAddinId: environment.ids.addinOnly } } },
      ]);
    }
  });

  it('replaces only texts that it holds, and leaves no command in English', () => {
    const manifest = unifiedManifest(TEAM, VERSION);
    const { $schema: _, ...texts } = chineseTexts(TEAM);
    for (const [path, text] of Object.entries(texts)) {
      const english = valueAt(manifest, path);
      expect([path, typeof english]).toEqual([path, 'string']);
      expect(english).not.toBe(text);
    }
    const labels = [...JSON.stringify(manifest).matchAll(/"(label|title)":/g)].length;
    expect(Object.keys(texts).filter((path) => /(label|title)$/.test(path))).toHaveLength(labels);
  });

  it('has texts for every locale that reads Chinese, each in a file of the package', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unified-'));
    try {
      const [, zip] = writeManifests(folder, TEAM, VERSION);
      const files = unzipSync(readFileSync(zip!));
      const { localizationInfo } = JSON.parse(strFromU8(files['manifest.json']!)) as UnifiedManifest;
      const { additionalLanguages } = localizationInfo;
      expect(additionalLanguages.map(({ languageTag }) => languageTag)).toEqual(['zh-cn', 'zh-tw', 'zh-hk']);
      for (const { file } of additionalLanguages)
        expect(JSON.parse(strFromU8(files[file]!))).toEqual(chineseTexts(TEAM));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says in one place only which functions there are, in each language and each cloud', () => {
    for (const environment of [DEV, TEAM, production('https://trade.example.com/gendan', '21vianet')]) {
      const { customFunctions } = unifiedManifest(environment, VERSION).extensions[0]!.runtimes[0]!;
      const { namespace, base } = environment;
      expect(customFunctions).toEqual({
        namespace: { id: namespace, name: namespace },
        metadataUrl: `${base}/functions.json`,
      });
      const chinese = Object.entries(chineseTexts(environment)).filter(([path]) =>
        path.includes('customFunctions'),
      );
      expect(chinese).toEqual([
        ['extensions[0].runtimes[0].customFunctions.metadataUrl', `${base}/functions-zh-CN.json`],
      ]);
    }
  });

  it('names actions that the page knows, and all of them', () => {
    const { actions } = unifiedManifest(TEAM, VERSION).extensions[0]!.runtimes[0]!;
    const functions = actions.filter(({ type }) => type === 'executeFunction').map(({ id }) => id);
    expect(functions).toEqual([...COMMAND_NAMES]);
  });
});

describe('both manifests of an environment', () => {
  const root = (environment = TEAM) => parseXml(toXml(addinOnlyManifest(environment, VERSION)));

  it.each([DEV, TEAM])('of $key give a person the same', (environment) => {
    const unified = factsOfUnified(unifiedManifest(environment, VERSION), chineseTexts(environment));
    expect(factsOfAddinOnly(root(environment))).toEqual(unified);
  });

  it('give something: every fact is filled', () => {
    const facts = factsOfAddinOnly(root());
    expect(facts.commands.map(({ action }) => action)).toEqual([
      'pane',
      'updateNow',
      'markDoneToday',
      'nextLate',
    ]);
    expect(facts.menu.map(({ action }) => action)).toEqual(['markDoneToday', 'nextLate', 'pane']);
    expect(JSON.stringify(facts)).not.toMatch(/""|\[\]/);
  });

  const DIFFERENCES: readonly (readonly [string, (xml: string) => string])[] = [
    ['a label', (xml) => xml.replace('DefaultValue="Update now"', 'DefaultValue="Update"')],
    ['a Chinese tip', (xml) => xml.replace('不改动任何内容。', '')],
    ['an action', (xml) => xml.replace('<FunctionName>nextLate<', '<FunctionName>updateNow<')],
    ['an icon', (xml) => xml.replace('icons/late-64.png', 'icons/done-64.png')],
    ['a requirement', (xml) => xml.replace('Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.10"')],
    ['the page', (xml) => xml.replaceAll('/index.html', '/other.html')],
    ['the namespace', (xml) => xml.replace('DefaultValue="SLA"', 'DefaultValue="SLAX"')],
    ['the Chinese functions', (xml) => xml.replace('functions-zh-CN.json', 'functions.json')],
    ['the version', (xml) => xml.replace('1.2.3.0', '1.2.4.0')],
    ['the shortcuts', (xml) => xml.replace('Url="https://trade.example.com/gendan/shortcuts.json"', 'Url="https://trade.example.com/keys.json"')],
    ['the tab', (xml) => xml.replace('id="TabHome"', 'id="TabData"')],
  ]; // prettier-ignore

  it.each(DIFFERENCES)('differ when %s differs', (_, change) => {
    const xml = toXml(addinOnlyManifest(TEAM, VERSION));
    expect(change(xml)).not.toBe(xml);
    const unified = factsOfUnified(unifiedManifest(TEAM, VERSION), chineseTexts(TEAM));
    expect(factsOfAddinOnly(parseXml(change(xml)))).not.toEqual(unified);
  });

  it('have the same shortcuts as the file beside the page, in both languages', () => {
    const { shortcuts, actions, resources } = shortcutsFile();
    const inUnified = unifiedManifest(TEAM, VERSION).extensions[0]!.keyboardShortcuts[0]!.shortcuts;
    expect(shortcuts.map(({ action, key }) => ({ actionId: action, key }))).toEqual(inUnified);
    const tokens = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)![1]!);
    for (const texts of [resources.default, chineseShortcutTexts()])
      expect(Object.keys(texts)).toEqual(tokens);
  });

  it('use shortcuts that neither Office nor a browser has taken', () => {
    const keys = shortcutsFile().shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const each of keys) expect(each).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
  });
});

describe('the reader of Microsoft', () => {
  it.each([DEV, TEAM])('reads the add-in-only manifest of $key', (environment) => {
    expect(reports[`${environment.key}.xml`]!.info).toMatchObject({
      id: environment.ids.addinOnly,
      version: '1.2.3.0',
      displayName: environment.key === 'dev' ? 'Gendan (dev)' : 'Gendan',
      providerName: 'Gendan',
      defaultLocale: 'en-US',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      officeAppType: 'TaskPaneApp',
      defaultSettings: { sourceLocation: `${environment.base}/index.html` },
    });
  });
});

/** What stands at a path such as `a.b[0].c`. */
function valueAt(manifest: UnifiedManifest, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], manifest);
}
