import { VERBS } from './source';

/**
 * The keyboard shortcuts as the add-in-only manifest refers to them: actions and keys in English, the names of
 * the actions as tokens that the file of another language replaces.
 */
export function shortcutsFile() {
  return {
    actions: VERBS.map(({ action }) => ({
      id: action,
      type: 'ExecuteFunction',
      name: `\${resource.${action}}`,
    })),
    shortcuts: VERBS.map(({ action, keys }) => ({ action, key: { default: keys } })),
    resources: { default: Object.fromEntries(VERBS.map(({ action, label }) => [action, text(label.en)])) },
  };
}

/** The names of the actions in Chinese, for Office in zh-CN. */
export function chineseShortcutTexts() {
  return Object.fromEntries(VERBS.map(({ action, label }) => [action, text(label.zh)]));
}

/** Office wants a remark beside every text. */
const text = (value: string) => ({ value, comment: 'Shown when two shortcuts collide.' });
