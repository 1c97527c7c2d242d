import { useState } from 'react';
import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { Choices, HandOver as Request, Reassignment } from '../../../shared/features/team/reassign';
import { hours } from '../../../shared/people/owner-reason';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { Button } from '../../parts/Button';
import { Bars } from '../../parts/Bars';
import { useApplied } from '../../parts/use-applied';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { HAND_WORDS, TEAM_WORDS } from './words';
import { MovedItem } from './MovedItem';
import { useTeamStyles } from './styles';

interface HandOverProps {
  readonly request: Request | undefined;
  readonly onRequest: (request: Request | undefined) => void;
}

/** Whose work goes to whom: by person, for an absence, or chosen pieces. */
export function HandOver({ request, onRequest }: HandOverProps) {
  const styles = useTeamStyles();
  const say = useSay();
  const { data: team } = useAsk('team.view', 'person');
  if (!team) return null;
  if (!team.hasTeam) return <p className={styles.lead}>{say(HAND_WORDS.noTeam)}</p>;
  const day = request?.until === undefined ? '' : isoDay(request.until);
  const onUntil = (text: string): void => {
    const until = parseIso(text);
    const { until: _, ...rest } = request ?? {};
    onRequest({ ...rest, ...(until !== undefined && { until: dayOf(until) }) });
  };
  return (
    <>
      {request?.items ? (
        <div className={styles.actions}>
          <span>{say(HAND_WORDS.chosen(request.items.length))}</span>
          <Button size="small" onClick={() => onRequest(undefined)}>
            {say(HAND_WORDS.backToAll)}
          </Button>
        </div>
      ) : (
        <>
          <Field className={styles.fit} label={say(HAND_WORDS.whose)}>
            <Select
              value={request?.unnamed ? UNNAMED : (request?.from ?? PICK)}
              onChange={(_, { value }) => onRequest(wantedOf(value, request))}
            >
              <option value={PICK}>{say(HAND_WORDS.pick)}</option>
              <option value={UNNAMED}>{say(HAND_WORDS.unnamed)}</option>
              {team.groups.map(({ key, name }) => (
                <option key={key} value={key}>
                  {key === '' ? say(HAND_WORDS.nobody) : say(name)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say(HAND_WORDS.until)}>
            <Input type="date" value={day} onChange={(_, { value }) => onUntil(value)} />
          </Field>
        </>
      )}
      {request && (request.items || request.unnamed || request.from !== undefined) && (
        <Moves key={JSON.stringify(request)} request={request} onDone={() => onRequest(undefined)} />
      )}
    </>
  );
}

/** Stands for no choice yet; the empty text is the work that nobody owns. */
const PICK = '\u0000';
/** Stands for what no row names anybody for. */
const UNNAMED = '\u0001';

function wantedOf(value: string, request: Request | undefined): Request | undefined {
  if (value === PICK) return undefined;
  const until = request?.until === undefined ? {} : { until: request.until };
  return value === UNNAMED ? { unnamed: true, ...until } : { from: value, ...until };
}

function Moves({ request, onDone }: { readonly request: Request; readonly onDone: () => void }) {
  const styles = useTeamStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [choices, setChoices] = useState<Choices>({});
  const [intoColumns, setIntoColumns] = useState(false);
  const { data: view, failure } = useAsk('team.reassign', request, choices);
  const preview = useApplied(onDone);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  if (view.count === 0)
    return <p className={styles.lead}>{say(view.kept > 0 ? HAND_WORDS.even(view.kept) : HAND_WORDS.none)}</p>;
  const propose = async (): Promise<void> =>
    preview(await store.ask('team.proposeReassign', request, choices, intoColumns && view.cells > 0, me));
  const choose = (id: string, to: string): void => setChoices({ ...choices, [id]: to });
  return (
    <>
      <p className={styles.lead} role="status">
        {say(HAND_WORDS.count(view.count, view.unplaced))}
      </p>
      {view.kept > 0 && <p className={styles.muted}>{say(HAND_WORDS.kept(view.kept))}</p>}
      <Loads view={view} />
      {view.cells > 0 && (
        <Checkbox
          checked={intoColumns}
          onChange={(_, { checked }) => setIntoColumns(checked === true)}
          label={say(HAND_WORDS.intoColumns(view.cells))}
        />
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={view.unplaced === view.count} onClick={() => void propose()}>
          {say(HAND_WORDS.preview)}
        </Button>
        {Object.keys(choices).length > 0 && (
          <Button onClick={() => setChoices({})}>{say(HAND_WORDS.reset)}</Button>
        )}
      </div>
      <ul className={styles.list}>
        {view.items.map((item) => (
          <MovedItem key={item.id} item={item} takers={view.takers} onChoose={choose} />
        ))}
      </ul>
      {view.count > view.items.length && (
        <p className={styles.muted}>{say(HAND_WORDS.more(view.count - view.items.length))}</p>
      )}
    </>
  );
}

/** Everybody's load before and after; the line marks what they have to give. */
function Loads({ view }: { readonly view: Reassignment }) {
  const styles = useTeamStyles();
  const say = useSay();
  const most = Math.max(...view.loads.flatMap(({ before, after, week }) => [before, after, week]), 1);
  return (
    <>
      <h2 className={styles.heading}>{say(HAND_WORDS.loads)}</h2>
      <p className={styles.muted}>{say(TEAM_WORDS.loadNote)}</p>
      <ul className={styles.list}>
        {view.loads.map(({ name, before, after, week }) => (
          <li key={name} className={styles.bars}>
            <span>
              {name}{' '}
              <span className={styles.muted}>
                {say(HAND_WORDS.change(hours(before), hours(after), hours(week)))}
              </span>
            </span>
            <Bars most={most} mark={week} bars={[{ tone: 'muted', value: before }]} />
            <Bars most={most} mark={week} bars={[{ tone: after > week ? 'late' : 'good', value: after }]} />
          </li>
        ))}
      </ul>
    </>
  );
}
