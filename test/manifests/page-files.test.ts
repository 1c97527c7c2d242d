import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { addinOnlyManifest } from '../../manifests/addin-only';
import { everyElement } from '../../manifests/element';
import { DEV, production } from '../../manifests/environments';
import { CONTENT_SECURITY_POLICY } from '../../manifests/policy';
import { VERBS } from '../../manifests/source';
import { unifiedManifest } from '../../manifests/unified';
import { chineseTexts } from '../../manifests/unified-chinese';
import { HELP_PAGES } from '../../scripts/excel/help-pages';
import { htmlOf } from '../../scripts/excel/markdown';
import { environmentOf, writePageFiles } from '../../scripts/excel/page-files';
import { writeManifests } from '../../scripts/manifests-write';
import { sizeOf } from './pictures';

const HOME = join(__dirname, '../..');
const TEAM = production('https://trade.example.com/gendan');
const root = mkdtempSync(join(tmpdir(), 'page-files-'));
const page = join(root, 'page');
beforeAll(() => writePageFiles(page, HOME, { url: TEAM.base }));
afterAll(() => rmSync(root, { recursive: true }));

const text = (name: string): string => readFileSync(join(page, name), 'utf8');

describe('beside the page of the add-in', () => {
  it('lies everything that the manifests point to, but the page itself', () => {
    const manifests = JSON.stringify([
      unifiedManifest(TEAM, '1.0.0'),
      chineseTexts(TEAM),
      [...everyElement(addinOnlyManifest(TEAM, '1.0.0'))].map(({ attributes }) => attributes),
    ]);
    const paths = new Set(
      [...manifests.matchAll(/https:\/\/trade\.example\.com\/gendan\/([\w./-]+)/g)].map((match) => match[1]!),
    );
    expect(paths.size).toBeGreaterThan(40);
    const missing = [...paths].filter((path) => !existsSync(join(page, path)));
    expect(missing).toEqual(['index.html']);
  });

  it('are icons of the sizes that their names say', () => {
    const icons = readdirSync(join(page, 'icons'));
    expect(icons).toHaveLength(4 * 9);
    for (const name of icons) {
      const size = Number(/-(\d+)\.png$/.exec(name)![1]);
      expect(sizeOf(readFileSync(join(page, 'icons', name)))).toEqual([size, size]);
    }
  });

  it('points functions to their help at the address of the team', () => {
    const { functions } = JSON.parse(text('functions-zh-CN.json')) as { functions: { helpUrl: string }[] };
    for (const { helpUrl } of functions) {
      const [file, place] = helpUrl.replace(`${TEAM.base}/`, '').split('#');
      expect(text(file!).includes(`id="${place}"`)).toBe(true);
    }
  });

  it('is of development without an address, and refused with a useless one', () => {
    expect(environmentOf(undefined)).toBe(DEV);
    expect(environmentOf('')).toBe(DEV);
    expect(() => environmentOf('http://x')).toThrow(/GENDAN_URL/);
  });
});

describe.each(HELP_PAGES)('the help page %s', (name) => {
  it('has its headings, no leftovers of Markdown, and links that lead somewhere', () => {
    const html = text(`${name}.html`);
    expect(html).toMatch(/<h1 id=.+<\/h1>/);
    const prose = html.replace(/<code>[^<]*<\/code>/g, '').replace(/<style>[^]*<\/style>/, '');
    expect(/\*\*|\]\(|^\||```|^#/m.exec(prose)?.[0]).toBeUndefined();
    for (const [, href] of html.matchAll(/<a href="([^"]+)"/g)) {
      if (href!.startsWith('https://')) continue;
      const [file, place] = href!.split('#');
      const target = file === '' ? html : text(file!);
      if (place !== undefined) expect(target.includes(`id="${place}"`)).toBe(true);
    }
  });

  it('asks nobody for anything', () => {
    expect(text(`${name}.html`)).not.toMatch(/<(script|img|iframe|link rel="stylesheet")/);
  });
});

describe.each([
  ['excel', 'en'],
  ['excel.zh', 'zh'],
] as const)('docs/%s.md', (name, lang) => {
  it('names every command with its keys', () => {
    const docs = readFileSync(join(HOME, 'docs', `${name}.md`), 'utf8');
    for (const { label, keys } of VERBS)
      expect(new RegExp(`\\*\\*${label[lang]}\\*\\* .*\\| ${keys.replaceAll('+', '\\+')} `).test(docs)).toBe(
        true,
      );
    for (const { keyTip } of VERBS) expect(docs.includes(keyTip)).toBe(true);
  });
});

describe('the checklist', () => {
  it('has every number once, each with its state', () => {
    const docs = readFileSync(join(HOME, 'docs', 'checklists', 'excel.md'), 'utf8');
    const rows = [...docs.matchAll(/^\| E(\d+) \|([^|]+)\|([^|]+)\|/gm)];
    const numbers = rows.map(([, number]) => Number(number)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 51 }, (_, i) => i + 1));
    for (const [, , , state] of rows)
      expect(state!.trim()).toMatch(/^(met( in part)?(, to try)?|to try|not applicable|see .+)$/);
  });
});

describe('the policy for the server', () => {
  it.each(['hosting', 'hosting.zh'])('stands in %s as it is', (name) => {
    const docs = readFileSync(join(HOME, 'docs', `${name}.md`), 'utf8');
    expect(docs.includes(`Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`)).toBe(true);
  });
});

describe('Markdown of the help pages', () => {
  const html = (markdown: string): string =>
    htmlOf(markdown, (target) => (target === 'gone.md' ? undefined : target));

  it.each([
    ['a heading and what follows', '# A & B\nText', '<h1 id="a--b">A &amp; B</h1>\n<p>Text</p>'],
    ['emphasis', '**bold** and *not 2*3', '<p><strong>bold</strong> and *not 2*3</p>'],
    ['emphasis of a few words', 'choose *Home > Add-ins*.', '<p>choose <em>Home &gt; Add-ins</em>.</p>'],
    ['code with stars', '`a**b**<c>`', '<p><code>a**b**&lt;c&gt;</code></p>'],
    ['a link', '[here](x.md)', '<p><a href="x.md">here</a></p>'],
    ['a link to nowhere', '[here](gone.md)', '<p>here</p>'],
    ['a list', '- one\n  and more\n- two', '<ul>\n<li>one\nand more</li>\n<li>two</li>\n</ul>'],
    ['blocks inside an item', '1. one\n\n   ```sh\n   a\n   ```\n\n2. two:\n\n   - x\n   - y', '<ol>\n<li>one\n<pre><code>a</code></pre></li>\n<li>two:\n<ul>\n<li>x</li>\n<li>y</li>\n</ul></li>\n</ol>'],
    ['numbers', '1. one\n2. two', '<ol>\n<li>one</li>\n<li>two</li>\n</ol>'],
    ['code with an empty line', '```sh\na\n\nb\n```', '<pre><code>a\n\nb</code></pre>'],
    ['a table with a bar in a cell', '| a | b |\n| --- | --- |\n| `x\\|y` | 2 |', '<table>\n<thead><tr><th>a</th><th>b</th></tr></thead>\n<tbody>\n<tr><td><code>x|y</code></td><td>2</td></tr>\n</tbody>\n</table>'],
    ['tags as text', '<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>'],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  }); // prettier-ignore
});

describe('npm run manifests', () => {
  it('writes both forms, the package with everything that it names, the same each time', () => {
    const [addinOnly, unified] = writeManifests(join(root, 'team'), TEAM, '1.2.3');
    expect(readFileSync(addinOnly!, 'utf8')).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OfficeApp/,
    );
    const parts = unzipSync(readFileSync(unified!));
    expect(Object.keys(parts).sort()).toEqual([
      'color.png',
      'manifest.json',
      'outline.png',
      'zh-cn.json',
      'zh-hk.json',
      'zh-tw.json',
    ]);
    const manifest = JSON.parse(strFromU8(parts['manifest.json']!)) as ReturnType<typeof unifiedManifest>;
    const files = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
    for (const file of [...files, ...Object.values(manifest.icons)]) expect(parts[file]).toBeDefined();
    expect(sizeOf(parts['color.png']!)).toEqual([192, 192]);
    expect(sizeOf(parts['outline.png']!)).toEqual([32, 32]);
    const [, again] = writeManifests(join(root, 'again'), TEAM, '1.2.3');
    expect(readFileSync(again!).equals(readFileSync(unified!))).toBe(true);
  });
});
