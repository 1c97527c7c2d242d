import type { ReactNode } from 'react';
import type { Place } from '../../../shared/book/address';
import type { Bilingual } from '../../../shared/lang';
import { momentText } from '../../../shared/time/date-text';
import type { CountLine, OtherStage } from '../../../shared/features/order/stage';
import type { StageLine } from '../../../shared/features/order/stages';
import { StatusBadge } from '../../parts/StatusBadge';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';

/** Why a stage is due when it is, whose it is, and what goes before and after. */
export function Detail({ at, stage }: { readonly at: Place; readonly stage: StageLine }) {
  const styles = useOrderStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const { data, failure } = useAsk('order.stage', at.sheet, at.row, stage.key);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const { why, days, latest, needs, blocks, evidence, calendar, checklist, document, source } = data;
  return (
    <dl className={styles.detail}>
      <Fact name={ORDER_WORDS.why}>{[say(why.status), say(why.deadline)].filter(Boolean).join(' · ')}</Fact>
      {days.length > 0 && (
        <Fact name={ORDER_WORDS.count}>
          {days.map((line, n) => (
            <Count key={n} line={line} />
          ))}
        </Fact>
      )}
      <Fact name={ORDER_WORDS.whose}>{say(why.owner)}</Fact>
      {stage.start !== undefined && (
        <Fact name={ORDER_WORDS.start}>{momentText(stage.start, lang, true)}</Fact>
      )}
      {latest !== undefined && <Fact name={ORDER_WORDS.latest}>{momentText(latest, lang)}</Fact>}
      {needs.length > 0 && (
        <Fact name={ORDER_WORDS.needs}>
          {needs.map((each) => (
            <Other key={each.key} stage={each} />
          ))}
        </Fact>
      )}
      {blocks.length > 0 && (
        <Fact name={ORDER_WORDS.blocks}>
          {blocks.map((each) => (
            <Other key={each.key} stage={each} />
          ))}
        </Fact>
      )}
      {evidence.length > 0 && (
        <Fact name={ORDER_WORDS.evidence}>
          {evidence.map(({ header, text, place }) => (
            <div key={place.column}>
              <button type="button" className={styles.link} onClick={() => void store.select(place)}>
                {header}
              </button>
              {text === '' && ` ${say(ORDER_WORDS.empty)}`}
            </div>
          ))}
        </Fact>
      )}
      <Fact name={ORDER_WORDS.calendar}>
        {calendar.name}
        {!calendar.covers && say(ORDER_WORDS.notCovered)}
      </Fact>
      <Fact name={ORDER_WORDS.checklist}>{checklist}</Fact>
      <Fact name={ORDER_WORDS.document}>{say(document)}</Fact>
      <Fact name={ORDER_WORDS.source}>{source}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: Bilingual; readonly children: ReactNode }) {
  const say = useSay();
  if (children === '') return null;
  return (
    <>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Other({ stage }: { readonly stage: OtherStage }) {
  const say = useSay();
  return (
    <div>
      {say(stage.name)} <StatusBadge status={stage.status} />
    </div>
  );
}

function Count({ line }: { readonly line: CountLine }) {
  const say = useSay();
  const { when, kind, sum, isTimed, reason } = line;
  const counted = say(isTimed ? ORDER_WORDS.countedTime(sum) : ORDER_WORDS.counted(sum));
  const what =
    kind === 'counted' ? counted : say(kind === 'start' ? ORDER_WORDS.notCounted : ORDER_WORDS.off);
  return <div>{[say(when), say(reason), what].filter(Boolean).join(' · ')}</div>;
}
