import { Checkbox, mergeClasses } from '@fluentui/react-components';
import type { SetUpView } from '../../../shared/features/setup/view';
import { useSay } from '../../state/use-pane';
import { FEATURE_WORDS, SETUP_WORDS } from './words';
import type { Draft } from './draft';
import { Part } from './Part';
import { useSetUpStyles } from './styles';

/** What is added to the book besides the settings: each sheet only when it is wanted. */
export function Features({ view, draft }: { readonly view: SetUpView; readonly draft: Draft }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { choices, choose } = draft;
  const on = view.features.flatMap(({ feature, isOn }) => (isOn ? [say(FEATURE_WORDS[feature].name)] : []));
  return (
    <Part title={SETUP_WORDS.features} value={on.join(' · ')}>
      {view.features.map(({ feature, isOn, isThere, sheetName }) => (
        <div key={feature}>
          <Checkbox
            label={`${say(FEATURE_WORDS[feature].name)}${isThere ? ` · ${say(SETUP_WORDS.there)}` : ''}`}
            checked={isOn}
            disabled={isThere}
            onChange={(_, { checked }) =>
              choose({ ...choices, features: { ...choices.features, [feature]: checked === true } })
            }
          />
          <div className={mergeClasses(styles.muted, styles.help)}>
            {sheetName && `${sheetName[view.language]} · `}
            {say(FEATURE_WORDS[feature].help)}
          </div>
        </div>
      ))}
      <p className={styles.muted}>{say(SETUP_WORDS.settingsToo)}</p>
    </Part>
  );
}
