import type { Bilingual } from '../shared/lang';
import { element, type Element } from './element';
import type { Environment } from './environments';
import { Resources } from './resources';
import {
  CELL_MENU,
  CHINESE,
  DESCRIPTION,
  GROUP,
  nameOf,
  PROVIDER,
  REQUIREMENTS,
  urlsOf,
  verbOf,
  VERBS,
  WELCOME,
  type Verb,
} from './source';

/**
 * The add-in-only manifest, which every Excel with a shared runtime reads. The order of elements is that of the
 * schemas; Office refuses any other. `version` is that of the package, three numbers.
 */
export function addinOnlyManifest(environment: Environment, version: string): Element {
  const urls = urlsOf(environment);
  return element(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'TaskPaneApp',
    },
    [
      element('Id', {}, environment.ids.addinOnly),
      element('Version', {}, `${version}.0`),
      element('ProviderName', {}, PROVIDER),
      element('DefaultLocale', {}, 'en-US'),
      inBoth('DisplayName', nameOf(environment, 'addinOnly')),
      inBoth('Description', DESCRIPTION),
      element('IconUrl', { DefaultValue: urls.icon('gendan', 32) }),
      element('HighResolutionIconUrl', { DefaultValue: urls.icon('gendan', 64) }),
      inBoth('SupportUrl', urls.support),
      element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
      requirements(),
      element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: urls.page })]),
      element('Permissions', {}, 'ReadWriteDocument'),
      versionOverrides(environment),
      element('ExtendedOverrides', { Url: urls.shortcuts, ResourcesUrl: urls.shortcutTexts }),
    ],
  );
}

/** The page has one name in all of the places that have to agree for the runtime to be shared. */
const PAGE = 'page.url';

function versionOverrides(environment: Environment): Element {
  const urls = urlsOf(environment);
  const resources = new Resources(urls.icon);
  resources.url(PAGE, urls.page);
  resources.url('functions.url', urls.functions);
  resources.url('learn.url', urls.learnMore);
  resources.short('namespace', environment.namespace);
  const host = element('Host', { 'xsi:type': 'Workbook' }, [
    element('Runtimes', {}, [element('Runtime', { resid: PAGE, lifetime: 'long' })]),
    element('AllFormFactors', {}, [customFunctions()]),
    element('DesktopFormFactor', {}, [
      element('GetStarted', {}, [
        element('Title', { resid: resources.short('welcome.title', WELCOME.title) }),
        element('Description', { resid: resources.long('welcome.text', WELCOME.text) }),
        element('LearnMoreUrl', { resid: 'learn.url' }),
      ]),
      element('FunctionFile', { resid: PAGE }),
      element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [ribbon(resources)]),
      element('ExtensionPoint', { 'xsi:type': 'ContextMenu' }, [cellMenu(resources)]),
    ]),
  ]);
  return element(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    [element('Hosts', {}, [host]), resources.element()],
  );
}

/** Excel takes either a group on a tab of its own or a tab of the add-in's; four verbs do not need a tab. */
function ribbon(resources: Resources): Element {
  const buttons = VERBS.map((verb) =>
    element('Control', { 'xsi:type': 'Button', id: `Gendan.${verb.action}` }, command(verb, resources)),
  );
  return element('OfficeTab', { id: 'TabHome' }, [
    element('Group', { id: 'Gendan.group' }, [
      element('Label', { resid: resources.short('group.label', GROUP.label) }),
      resources.icon(GROUP.icon),
      ...buttons,
    ]),
  ]);
}

function cellMenu(resources: Resources): Element {
  const items = CELL_MENU.actions.map((action) =>
    element('Item', { id: `Gendan.cell.${action}` }, command(verbOf(action), resources)),
  );
  return element('OfficeMenu', { id: 'ContextMenuCell' }, [
    element('Control', { 'xsi:type': 'Menu', id: 'Gendan.cell' }, [
      element('Label', { resid: resources.short('menu.label', CELL_MENU.label) }),
      supertip(resources.short('menu.label', CELL_MENU.label), resources.long('menu.tip', CELL_MENU.tip)),
      resources.icon('gendan'),
      element('Items', {}, items),
    ]),
  ]);
}

/** What a button and an item of a menu have in common. */
function command({ action, label, tip, icon }: Verb, resources: Resources): Element[] {
  const words = resources.short(`${action}.label`, label);
  return [
    element('Label', { resid: words }),
    supertip(words, resources.long(`${action}.tip`, tip)),
    resources.icon(icon),
    // Office opens the pane itself, even while the code of the page is still loading.
    action === 'openPane'
      ? element('Action', { 'xsi:type': 'ShowTaskpane' }, [
          // By this name Office finds the pane that a workbook asks to open with it (addin/page/around.ts).
          element('TaskpaneId', {}, 'Office.AutoShowTaskpaneWithDocument'),
          element('SourceLocation', { resid: PAGE }),
        ])
      : element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, action)]),
  ];
}

const supertip = (title: string, description: string): Element =>
  element('Supertip', {}, [
    element('Title', { resid: title }),
    element('Description', { resid: description }),
  ]);

function customFunctions(): Element {
  const from = (name: string, resid: string): Element =>
    element(name, {}, [element('SourceLocation', { resid })]);
  return element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    from('Script', PAGE),
    from('Page', PAGE),
    from('Metadata', 'functions.url'),
    element('Namespace', { resid: 'namespace' }),
  ]);
}

const requirements = (): Element =>
  element('Requirements', {}, [
    element(
      'Sets',
      { DefaultMinVersion: '1.1' },
      REQUIREMENTS.map(({ name, version }) => element('Set', { Name: name, MinVersion: version })),
    ),
  ]);

/** English for every Office language but Chinese. */
function inBoth(name: string, { zh, en }: Bilingual): Element {
  return element(
    name,
    { DefaultValue: en },
    CHINESE.map((Locale) => element('Override', { Locale, Value: zh })),
  );
}
