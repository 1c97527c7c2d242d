import { both, type Bilingual, type Lang } from '../../shared/lang';

const WORDS = {
  nameBox: both('单元格地址', 'Cell address'),
  expand: both('展开编辑栏', 'Expand the formula bar'),
  sheet: both('表格', 'Sheet'),
  addSheet: both('添加工作表', 'Add a sheet'),
  allSheets: both('全部工作表', 'All sheets'),
};

const NO_MENU: Mend = { 'aria-expanded': null, 'aria-haspopup': null };

/** What the grid's own controls lack for people who do not see them or use no mouse, control by control. */
const RULES: readonly (readonly [selector: string, name: Bilingual | undefined, mend: Mend])[] = [
  ['[data-u-comp=defined-name] input', WORDS.nameBox, {}],
  // A list for the mouse; by keyboard a name is typed into the box.
  ['[data-u-comp=defined-name] a', undefined, { 'aria-hidden': 'true', ...NO_MENU }],
  ['[data-u-comp=formula-bar] button', WORDS.expand, {}],
  // A positive tabindex would come before everything else on the page.
  ['canvas[tabindex]', undefined, { tabindex: '-1' }],
  ['canvas[id^=univer-sheet-main]', WORDS.sheet, { tabindex: '0', role: 'application' }],
  ['footer button[data-u-comp=sheet-bar-append-button]', WORDS.addSheet, {}],
  // A button within what calls itself one.
  ['footer div[type=button]', undefined, NO_MENU],
  ['footer div[type=button] button', WORDS.allSheets, { 'aria-haspopup': 'menu' }],
  // Two of them, with the same name.
  ['section[aria-live]', undefined, { role: 'status', 'aria-label': null }],
];

/** Attributes to set, or to take away (null). */
type Mend = Readonly<Record<string, string | null>>;

export interface NamedGrid {
  setLanguage(lang: Lang): void;
  stop(): void;
}

/** Gives the grid's own controls names and roles, again whenever it draws new ones. */
export function nameGridControls(box: HTMLElement, lang: Lang): NamedGrid {
  let current = lang;
  let isDue = false;
  const mendAll = (): void => {
    isDue = false;
    for (const [selector, name, mend] of RULES)
      for (const element of box.querySelectorAll(selector)) {
        if (name) set(element, 'aria-label', name[current]);
        for (const [attribute, value] of Object.entries(mend)) set(element, attribute, value);
      }
  };
  const observer = new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(mendAll);
  });
  observer.observe(box, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-expanded', 'aria-label', 'tabindex'],
  });
  mendAll();
  return {
    setLanguage: (to) => {
      current = to;
      mendAll();
    },
    stop: () => observer.disconnect(),
  };
}

/** Only what differs, so that mending is nothing new to mend. */
function set(element: Element, attribute: string, value: string | null): void {
  if (element.getAttribute(attribute) === value) return;
  if (value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
