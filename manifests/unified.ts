import type { Environment } from './environments';
import { ACCENT } from './icons/package-icons';
import {
  CELL_MENU,
  CHINESE,
  DESCRIPTION,
  GROUP,
  ICON_SIZES,
  nameOf,
  PROVIDER,
  REQUIREMENTS,
  SHORT_DESCRIPTION,
  urlsOf,
  verbOf,
  VERBS,
  WELCOME,
  type IconName,
  type Verb,
} from './source';

const SCHEMA = '1.30';
export const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}`;

/** Opens the pane without running anything of ours; a runtime that is shared has one pane and names no view. */
const SHOW_PANE = 'showPane';

/**
 * The unified manifest for Microsoft 365: the same add-in in the newer form, for Excel on the web and recent
 * desktops. It hides the add-in-only one where both are installed. Texts are English; `chineseTexts` replaces them.
 */
export function unifiedManifest(environment: Environment, version: string) {
  const urls = urlsOf(environment);
  const name = nameOf(environment, 'unified').en;
  const workbook = { scopes: ['workbook'] };
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    id: environment.ids.unified,
    version,
    name: { short: name, full: name },
    description: { short: SHORT_DESCRIPTION.en, full: DESCRIPTION.en },
    developer: {
      name: PROVIDER,
      websiteUrl: urls.support.en,
      privacyUrl: urls.privacy.en,
      termsOfUseUrl: urls.terms.en,
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: ACCENT,
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: CHINESE_FILES.map(({ languageTag, file }) => ({ languageTag, file })),
    },
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    validDomains: [new URL(environment.base).host],
    extensions: [
      {
        requirements: { ...workbook, capabilities: capabilities() },
        runtimes: [runtime(environment)],
        ribbons: [
          {
            requirements: workbook,
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: 'TabHome',
                groups: [
                  {
                    id: 'Gendan.group',
                    label: GROUP.label.en,
                    icons: icons(GROUP.icon, environment),
                    controls: VERBS.map((verb) => ({
                      ...command(verb, environment),
                      id: `Gendan.${verb.action}`,
                      type: 'button',
                      keytip: verb.keyTip,
                    })),
                  },
                ],
              },
            ],
          },
        ],
        contextMenus: [
          {
            requirements: workbook,
            menus: [{ entryPoint: 'cell', controls: [cellMenu(environment)] }],
          },
        ],
        keyboardShortcuts: [
          {
            requirements: { capabilities: [{ name: 'SharedRuntime', minVersion: '1.1' }] },
            shortcuts: VERBS.map(({ action, keys }) => ({ actionId: action, key: { default: keys } })),
            keyMappingFiles: {
              shortcutsUrl: urls.shortcuts,
              localizationResourceUrl: urls.shortcutTexts,
            },
          },
        ],
        getStartedMessages: [
          {
            requirements: workbook,
            title: WELCOME.title.en,
            description: WELCOME.text.en,
            learnMoreUrl: urls.learnMore.en,
          },
        ],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: environment.ids.addinOnly } } }],
      },
    ],
  };
}

export type UnifiedManifest = ReturnType<typeof unifiedManifest>;

/** A file of texts for each locale that reads our Chinese: there is no falling back from one to another. */
export const CHINESE_FILES = CHINESE.map((locale) => {
  const languageTag = locale.toLowerCase();
  return { languageTag, file: `${languageTag}.json` };
});

function runtime(environment: Environment) {
  const { page, functions } = urlsOf(environment);
  const { namespace } = environment;
  return {
    id: 'SharedRuntime',
    type: 'general',
    lifetime: 'long',
    code: { page },
    requirements: { capabilities: capabilities() },
    actions: [
      { id: SHOW_PANE, type: 'openPage', displayName: verbOf('openPane').label.en },
      ...VERBS.map(({ action, label }) => ({ id: action, type: 'executeFunction', displayName: label.en })),
    ],
    // The functions are listed in that file alone: this schema has no room for `allowErrorForDataTypeAny`, and with a
    // list here beside the file it would be for Excel to choose between the two.
    customFunctions: { namespace: { id: namespace, name: namespace }, metadataUrl: functions.en },
  };
}

const capabilities = () => REQUIREMENTS.map(({ name, version }) => ({ name, minVersion: version }));

function command({ action, label, tip, icon }: Verb, environment: Environment) {
  return {
    label: label.en,
    icons: icons(icon, environment),
    supertip: { title: label.en, description: tip.en },
    actionId: action === 'openPane' ? SHOW_PANE : action,
  };
}

function cellMenu(environment: Environment) {
  const { label, tip, actions } = CELL_MENU;
  return {
    id: 'Gendan.cell',
    type: 'menu',
    label: label.en,
    icons: icons('gendan', environment),
    supertip: { title: label.en, description: tip.en },
    items: actions.map((action) => ({
      ...command(verbOf(action), environment),
      id: `Gendan.cell.${action}`,
      type: 'menuItem',
    })),
  };
}

const icons = (name: IconName, environment: Environment) =>
  ICON_SIZES.map((size) => ({ size, url: urlsOf(environment).icon(name, size) }));
