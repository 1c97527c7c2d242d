import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocPage } from '../../pane/help/doc-page';
import { htmlOf } from '../excel/markdown';

/** What people look up while they work, in the order in which it is offered. */
const NAMES = [
  'workbench',
  'questions',
  'reading',
  'process',
  'customers',
  'money',
  'figures',
  'dashboard',
  'checkup',
  'projects',
  'knowledge',
  'skills',
  'reminders',
  'records',
  'mapping',
] as const;
const DOCS = join(__dirname, '..', '..', 'docs');

/** The pages of a language, made of the documentation while the page is built. Links between them keep their names, others lead nowhere: the pane asks for nothing outside. */
export function docPages(ending: '' | '.zh'): readonly DocPage[] {
  return NAMES.map((name) => {
    const markdown = readFileSync(join(DOCS, `${name}${ending}.md`), 'utf8');
    const [, title = name] = /^# (.+)$/m.exec(markdown) ?? [];
    // The title stands above, and the other language is a click on the page away.
    const text = markdown.replace(/^# .+\n+(\[[^\]]+\]\([\w.]+\.md\)\n+)?/, '');
    return { name, title, html: htmlOf(text, linkTo) };
  });
}

function linkTo(target: string): string | undefined {
  const [, page] = /^([\w-]+)(?:\.zh)?\.md/.exec(target) ?? [];
  if (page !== undefined) return (NAMES as readonly string[]).includes(page) ? `#doc-${page}` : undefined;
  return target.startsWith('#') ? target : undefined;
}
