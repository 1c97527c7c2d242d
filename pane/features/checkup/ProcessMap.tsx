import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { STAGE, STEPS } from '../../../shared/features/checkup/drawing';
import type { OrdersWanted } from '../../../shared/features/checkup/orders';
import type { Answer } from '../../engine/queries';
import { Section } from '../../parts/Section';
import { useSay, type Asked } from '../../state/use-pane';
import { MapPlot } from './MapPlot';
import { MapTable } from './MapTable';
import { useMapStyles } from './map-styles';
import { useCheckupStyles } from './styles';
import { CHECKUP_WORDS } from './words';

interface MapProps {
  readonly asked: Asked<Answer<'checkup.map'>>;
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onStage: (key: string) => void;
  readonly onOpen: (wanted: OrdersWanted) => void;
}

/** The process as the orders really went through it: the frequent ways first, all of them when asked. */
export function ProcessMap({ asked: { data: map, failure }, step, onStep, onStage, onOpen }: MapProps) {
  const styles = useCheckupStyles();
  const look = useMapStyles();
  const say = useSay();
  const onLine = useCallback((from: string, to: string) => onOpen({ of: 'line', from, to }), [onOpen]);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!map) return null;
  const { stages, lines, ofStages, ofLines, left } = map;
  return (
    <Section level="h2" title={say(CHECKUP_WORDS.map)}>
      {ofLines === 0 ? (
        <p className={styles.muted}>{say(CHECKUP_WORDS.noMap)}</p>
      ) : (
        <>
          <div className={look.bar}>
            <label className={look.slider}>
              <span className={styles.hidden}>{say(CHECKUP_WORDS.lines)}</span>
              <span aria-hidden="true">{say(CHECKUP_WORDS.frequent)}</span>
              <input
                type="range"
                min={0}
                max={STEPS.length - 1}
                step={1}
                value={step}
                aria-valuetext={say(CHECKUP_WORDS.shown(stages.length, ofStages, lines.length, ofLines))}
                onChange={({ target }) => onStep(Number(target.value))}
              />
              <span aria-hidden="true">{say(CHECKUP_WORDS.every)}</span>
            </label>
            <span role="status" className={styles.muted}>
              {say(CHECKUP_WORDS.shown(stages.length, ofStages, lines.length, ofLines))}
            </span>
          </div>
          <MapBox middle={(stages[0]?.x ?? 0) + STAGE.width / 2}>
            <MapPlot map={map} onStage={onStage} onLine={onLine} />
          </MapBox>
          {left > 0 && <p className={styles.muted}>{say(CHECKUP_WORDS.cut(left))}</p>}
          <Legend hasBack={lines.some(({ isBack }) => isBack)} />
          <MapTable map={map} onLine={onLine} />
        </>
      )}
    </Section>
  );
}

/** In little room the map begins where the work does: with `middle` in the middle. From then on a person scrolls. */
function MapBox({ middle, children }: { readonly middle: number; readonly children: ReactNode }) {
  const styles = useMapStyles();
  const box = useRef<HTMLDivElement>(null);
  const [start] = useState(middle);
  useLayoutEffect(() => {
    if (box.current) box.current.scrollLeft = start - box.current.clientWidth / 2;
  }, [start]);
  return (
    <div ref={box} className={styles.box}>
      {children}
    </div>
  );
}

function Legend({ hasBack }: { readonly hasBack: boolean }) {
  const styles = useMapStyles();
  const say = useSay();
  const { little, some, much, width, back } = CHECKUP_WORDS.legend;
  return (
    <ul className={styles.legend}>
      {(
        [
          [little, undefined],
          [some, styles.some],
          [much, styles.much],
        ] as const
      ).map(([words, look]) => (
        <li key={words.en} className={styles.sign}>
          <span aria-hidden="true" className={mergeClasses(styles.swatch, look)} />
          {say(words)}
        </li>
      ))}
      <li className={styles.sign}>
        <Stroke />
        {say(width)}
      </li>
      {hasBack && (
        <li className={styles.sign}>
          <Stroke isDashed />
          {say(back)}
        </li>
      )}
    </ul>
  );
}

function Stroke({ isDashed = false }: { readonly isDashed?: boolean }) {
  const styles = useMapStyles();
  return (
    <svg width="22" height="10" aria-hidden="true">
      <path
        className={styles.line}
        d="M0 5H22"
        strokeWidth={isDashed ? 1.5 : 3}
        strokeDasharray={isDashed ? '6 4' : undefined}
      />
    </svg>
  );
}
