import type { Environment } from './environments';
import {
  CELL_MENU,
  DESCRIPTION,
  GROUP,
  nameOf,
  SHORT_DESCRIPTION,
  urlsOf,
  verbOf,
  VERBS,
  WELCOME,
  type Verb,
} from './source';
import { SCHEMAS } from './unified';

/** The Chinese texts of the unified manifest, by the path of the English text that each replaces. */
export function chineseTexts(environment: Environment): Readonly<Record<string, string>> {
  const urls = urlsOf(environment);
  const name = nameOf(environment, 'unified').zh;
  const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  const menu = 'extensions[0].contextMenus[0].menus[0].controls[0]';
  const runtime = 'extensions[0].runtimes[0]';
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name,
    'name.full': name,
    'description.short': SHORT_DESCRIPTION.zh,
    'description.full': DESCRIPTION.zh,
    [`${group}.label`]: GROUP.label.zh,
    ...commands(`${group}.controls`, VERBS),
    [`${menu}.label`]: CELL_MENU.label.zh,
    [`${menu}.supertip.title`]: CELL_MENU.label.zh,
    [`${menu}.supertip.description`]: CELL_MENU.tip.zh,
    ...commands(`${menu}.items`, CELL_MENU.actions.map(verbOf)),
    'extensions[0].getStartedMessages[0].title': WELCOME.title.zh,
    'extensions[0].getStartedMessages[0].description': WELCOME.text.zh,
    'extensions[0].getStartedMessages[0].learnMoreUrl': urls.learnMore.zh,
    [`${runtime}.actions[0].displayName`]: verbOf('openPane').label.zh,
    ...Object.fromEntries(
      VERBS.map(({ label }, i) => [`${runtime}.actions[${i + 1}].displayName`, label.zh]),
    ),
    [`${runtime}.customFunctions.metadataUrl`]: urls.functions.zh,
  };
}

function commands(path: string, verbs: readonly Verb[]): Record<string, string> {
  const texts = verbs.flatMap(({ label, tip }, i) => [
    [`${path}[${i}].label`, label.zh],
    [`${path}[${i}].supertip.title`, label.zh],
    [`${path}[${i}].supertip.description`, tip.zh],
  ]);
  return Object.fromEntries(texts);
}
