import { docPages } from '../../scripts/pages/doc-pages';

test.each(['', '.zh'] as const)('the documentation in the pane%s has the check-up, figures and dashboard, set as a page', (ending) => {
  const pages = docPages(ending).filter(({ name }) => ['figures', 'dashboard', 'checkup'].includes(name));
  expect(pages).toHaveLength(3);
  for (const { html } of pages) {
    expect(html).toMatch(/<table>/);
    expect(html).not.toMatch(/```|\*\*|^#/m);
  }
}); // prettier-ignore
