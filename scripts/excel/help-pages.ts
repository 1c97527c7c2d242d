import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlOf } from './markdown';

/** Pages of docs/ that the manifests and the functions point to; they lie beside the page of the add-in. */
export const HELP_PAGES = [
  'excel',
  'excel.zh',
  'functions',
  'hosting',
  'hosting.zh',
  'privacy',
  'privacy.zh',
  'support',
  'support.zh',
  'terms',
  'terms.zh',
] as const;

/** Makes the help pages from the documentation, without scripts and without anything from elsewhere. */
export function writeHelpPages(folder: string, docs: string, owner = ''): void {
  for (const name of HELP_PAGES)
    writeFileSync(
      join(folder, `${name}.html`),
      helpPage(readFileSync(join(docs, `${name}.md`), 'utf8'), name, owner),
    );
}

/**
 * One page. Links to pages that are not among these keep their words and lead nowhere. `owner`: who answers for this
 * installation, `Name <address>`; a link to `contact:` becomes their name and leads to their address.
 */
export function helpPage(markdown: string, name: string, owner = ''): string {
  const [, title = 'Gendan'] = /^# (.+)$/m.exec(markdown) ?? [];
  const lang = name.endsWith('.zh') || name === 'functions' ? 'zh-CN' : 'en';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="icon" href="data:," />
<title>${title.replace(/[<>&]/g, '')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${htmlOf(signed(markdown, owner), linkTo)}
</main>
</body>
</html>
`;
}

/** The text with whoever answers for it in the place of the words that stand for them. */
function signed(markdown: string, owner: string): string {
  const { name, address } = ownerOf(owner);
  return address === undefined
    ? markdown.replace(CONTACT, '$1')
    : markdown.replace(CONTACT, () => `[${name}](${address})`);
}

const CONTACT = /\[([^\]]+)\]\(contact:\)/g;

/** `Acme Ltd <help@acme.example>`, a bare address, or the address of a page. */
export function ownerOf(text: string): { readonly name: string; readonly address: string | undefined } {
  const [, before = '', within] = /^([^<]*)(?:<([^>]+)>)?\s*$/.exec(text.trim()) ?? [];
  const given = (within ?? before).trim();
  if (given === '') return { name: '', address: undefined };
  const name = within === undefined || before.trim() === '' ? given : `${before.trim()} (${given})`;
  return { name, address: given.includes('://') ? given : `mailto:${given}` };
}

function linkTo(target: string): string | undefined {
  if (/^(https:\/\/|mailto:)/.test(target) || target.startsWith('#')) return target;
  const page = /^([\w.]+)\.md(#\S+)?$/.exec(target);
  const isHere = page && (HELP_PAGES as readonly string[]).includes(page[1]!);
  return isHere ? `${page[1]}.html${page[2] ?? ''}` : undefined;
}

const STYLE = [
  ':root{color-scheme:light dark}',
  "body{margin:0;font:16px/1.6 'Segoe UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',system-ui,sans-serif}",
  'main{max-width:46rem;margin:0 auto;padding:16px}',
  'table{border-collapse:collapse;display:block;overflow-x:auto}',
  'th,td{border:1px solid #8a8a8a;padding:4px 8px;text-align:left;vertical-align:top}',
  'pre{overflow-x:auto;padding:8px;border:1px solid #8a8a8a}',
  "code{font-family:Consolas,'Cascadia Mono',monospace;font-size:.9em}",
].join('\n');
