import { mergeClasses } from '@fluentui/react-components';
import { useSay } from '../../state/use-pane';
import { ZOOMS, type Zoom } from './scale';
import { useDaysStyles } from './styles';
import { DAYS_WORDS, ZOOM_WORDS } from './words';

interface ZoomsProps {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onToday: () => void;
}

/** How many days a chart shows at once, and the way back to today. */
export function Zooms({ zoom, onZoom, onToday }: ZoomsProps) {
  const styles = useDaysStyles();
  const say = useSay();
  return (
    <>
      <div role="group" aria-label={say(DAYS_WORDS.zoom)} className={styles.zooms}>
        {ZOOMS.map((each) => (
          <button
            key={each}
            type="button"
            className={mergeClasses(styles.button, each === zoom && styles.on)}
            aria-pressed={each === zoom}
            onClick={() => onZoom(each)}
          >
            {say(ZOOM_WORDS[each])}
          </button>
        ))}
      </div>
      <button type="button" className={styles.button} onClick={onToday}>
        {say(DAYS_WORDS.today)}
      </button>
    </>
  );
}
