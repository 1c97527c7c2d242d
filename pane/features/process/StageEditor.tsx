import { Field, Select } from '@fluentui/react-components';
import type { StageColumn, StageName } from '../../../shared/proposals/process/rows';
import type { Bilingual } from '../../../shared/lang';
import { ROLES } from '../../../shared/process/row';
import { PARTIES } from '../../../shared/cells/party';
import type { StageView } from '../../../shared/features/process/stage';
import { PARTY_WORDS, ROLE_WORDS, ROLL_WORDS } from '../../../shared/templates/vocabulary';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { GRADE_WORDS, PROCESS_WORDS } from './words';
import { typed, withCell, withMove, withWhole, type Draft } from './draft';
import { StageCell, titleOf } from './StageCell';
import { StageKeys } from './StageKeys';
import { useProcessStyles } from './styles';

export interface EditorProps {
  readonly name: StageName;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** Whether the list lets it change places with the one above and the one below. */
  readonly canMove: { readonly up: boolean; readonly down: boolean };
}

/** Everything about one stage, to be changed in place. */
export function StageEditor(props: EditorProps) {
  const { data } = useAsk('process.stage', props.name, props.draft);
  const { data: saved } = useAsk('process.stage', props.name, []);
  return data ? <Editor {...props} stage={data} saved={saved} /> : null;
}

type CellProps = EditorProps & { readonly stage: StageView; readonly saved: StageView | undefined };

function Editor(props: CellProps) {
  const { name, draft, onDraft, stage, saved } = props;
  const styles = useProcessStyles();
  const say = useSay();
  const text = (column: StageColumn, hint?: Bilingual, isLong = false) => (
    <StageCell
      stage={stage}
      column={column}
      text={typed(draft, name, column)}
      hint={hint}
      isLong={isLong}
      onText={(value) => onDraft(withCell(draft, name, column, value, saved?.cells[column]))}
    />
  );
  const keys = (column: 'after' | 'gate' | 'waitsOn', choices: StageView['others']) => (
    <StageKeys
      label={titleOf(column)}
      choices={choices}
      chosen={stage[column]}
      problem={stage.problems[column]}
      shipped={stage.shipped[column]}
      onChange={(chosen) =>
        onDraft(withCell(draft, name, column, chosen.join(', '), saved?.[column].join(', ')))
      }
    />
  );
  return (
    <div className={styles.editor}>
      {text('name')}
      <Choice
        {...props}
        column="role"
        value={stage.role}
        choices={ROLES.map((key) => [key, ROLE_WORDS[key]])}
      />
      {text('limit', PROCESS_WORDS.limitHint)}
      {keys('after', stage.others)}
      {text('startFrom', PROCESS_WORDS.startHint)}
      {text('notLater', PROCESS_WORDS.notLaterHint)}
      {text('applies', PROCESS_WORDS.appliesHint)}
      {keys(
        'waitsOn',
        PARTIES.map((key) => ({ key, name: PARTY_WORDS[key] })),
      )}
      {text('evidence', PROCESS_WORDS.evidenceHint)}
      <Fold
        summary={say(PROCESS_WORDS.more)}
        startsOpen={SELDOM.some((column) => stage.problems[column] !== undefined)}
      >
        <div className={styles.editor} style={{ paddingLeft: 0 }}>
          {keys('gate', stage.others)}
          {text('calendar', PROCESS_WORDS.calendarHint)}
          <Choice
            {...props}
            column="roll"
            value={stage.cells.roll}
            choices={[
              ['none', ROLL_WORDS.none],
              ['following', ROLL_WORDS.following],
              ['preceding', ROLL_WORDS.preceding],
            ]}
          />
          {text('warn')}
          {text('escalate')}
          {text('checklist', undefined, true)}
          {text('document')}
        </div>
      </Fold>
      <Source stage={stage} />
      <Actions {...props} />
    </div>
  );
}

/** What stands behind "More". */
const SELDOM = ['gate', 'calendar', 'roll', 'warn', 'escalate', 'checklist', 'document'] as const;

/** A cell with a few values to choose from. */
function Choice({
  column,
  value,
  choices,
  name,
  draft,
  onDraft,
  stage,
  saved,
}: CellProps & {
  readonly column: 'role' | 'roll';
  readonly value: string;
  readonly choices: readonly (readonly [key: string, words: Bilingual])[];
}) {
  const styles = useProcessStyles();
  const say = useSay();
  const problem = stage.problems[column];
  const shipped = stage.shipped[column];
  const chosen = choices.find(([key, words]) => key === value || words.zh === value || words.en === value);
  const isBlank = value.trim() === '';
  return (
    <Field
      size="small"
      className={styles.fit}
      label={say(titleOf(column))}
      hint={shipped ? say(PROCESS_WORDS.asShipped(say(shipped))) : undefined}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ? say(problem) : undefined}
    >
      <Select
        value={chosen?.[0] ?? (isBlank ? (choices[0]?.[0] ?? '') : value)}
        onChange={(_, data) => {
          const before = column === 'role' ? saved?.role : saved?.cells[column];
          onDraft(withCell(draft, name, column, data.value, before));
        }}
      >
        {!chosen && !isBlank && <option value={value}>{value}</option>}
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {say(words)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Where the default comes from and how well that is known. */
function Source({ stage }: { readonly stage: StageView }) {
  const styles = useProcessStyles();
  const say = useSay();
  const isChanged = Object.keys(stage.shipped).length > 0;
  if (stage.isOwn) return <div className={styles.muted}>{say(PROCESS_WORDS.ownHint)}</div>;
  const text = say(stage.source);
  return (
    <div className={styles.muted}>
      {say(isChanged ? PROCESS_WORDS.sourceOfDefault : PROCESS_WORDS.source)}:{' '}
      {stage.grade && <strong>{say(GRADE_WORDS[stage.grade])}</strong>}
      {stage.grade && text !== '' && ' · '}
      {text || (!stage.grade && say(PROCESS_WORDS.unsourced))}
    </div>
  );
}

function Actions({ name, draft, onDraft, canMove, stage }: CellProps) {
  const styles = useProcessStyles();
  const say = useSay();
  const store = useStore();
  const { place } = stage;
  const isChanged = stage.changed.length > 0 || Object.keys(stage.shipped).length > 0;
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" disabled={!canMove.up} onClick={() => onDraft(withMove(draft, name, -1))}>
          {say(PROCESS_WORDS.up)}
        </Button>
        <Button size="small" disabled={!canMove.down} onClick={() => onDraft(withMove(draft, name, 1))}>
          {say(PROCESS_WORDS.down)}
        </Button>
        {!stage.isOwn && (
          <Button size="small" disabled={!isChanged} onClick={() => onDraft(withWhole(draft, name, 'reset'))}>
            {say(PROCESS_WORDS.reset)}
          </Button>
        )}
        <Button size="small" disabled={stage.isAnchor} onClick={() => onDraft(withWhole(draft, name, 'off'))}>
          {say(stage.isOwn ? PROCESS_WORDS.remove : PROCESS_WORDS.off)}
        </Button>
        {place && (
          <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
            {say(PROCESS_WORDS.show)}
          </Button>
        )}
      </div>
      {stage.isAnchor && <div className={styles.muted}>{say(PROCESS_WORDS.anchor)}</div>}
    </>
  );
}
