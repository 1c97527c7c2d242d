import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { withSheet, type SheetChoices } from '../../../shared/features/setup/choices';
import type { Grain } from '../../../shared/mapping/mapping';
import type { Bilingual } from '../../../shared/lang';
import { GRAIN_WORDS, keysOf } from '../../../shared/templates/vocabulary';
import type { SetUpSheet, SetUpView } from '../../../shared/features/setup/view';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { useSay } from '../../state/use-pane';
import { SETUP_WORDS } from './words';
import { Columns } from './Columns';
import type { Draft } from './draft';
import { Part } from './Part';
import { useSetUpStyles } from './styles';

interface Props {
  readonly view: SetUpView;
  readonly draft: Draft;
}

/** The sheets of orders, each with how it is read on request, and the sheets in which no orders were seen. */
export function Sheets({ view, draft }: Props) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { sheets, others } = view;
  const used = sheets.filter(({ isUsed }) => isUsed);
  return (
    <Part
      title={SETUP_WORDS.sheets}
      value={used.map(({ sheet }) => sheet).join(SEPARATOR)}
      startsOpen={used.some(({ isFound }) => !isFound)}
    >
      {sheets.map((sheet) => (
        <div key={sheet.sheet} className={styles.inner}>
          <Fold summary={<SheetLine sheet={sheet} />}>
            <SheetBody sheet={sheet} view={view} draft={draft} />
          </Fold>
        </div>
      ))}
      {others.length > 0 && (
        <div className={styles.inner}>
          <Fold summary={`${say(SETUP_WORDS.others)} (${others.length})`}>
            <OtherSheets view={view} draft={draft} />
          </Fold>
        </div>
      )}
    </Part>
  );
}

/** Between short values on a line. */
const SEPARATOR = ' · ';

function SheetLine({ sheet: { sheet, isUsed, orders, late, unsure } }: { readonly sheet: SetUpSheet }) {
  const styles = useSetUpStyles();
  const say = useSay();
  return (
    <>
      <span className={styles.title}>{sheet}</span>{' '}
      <span className={styles.muted}>
        {say(isUsed ? SETUP_WORDS.sheetLine(orders, late) : SETUP_WORDS.left)}
      </span>{' '}
      {isUsed && unsure > 0 && <span className={styles.warn}>{say(SETUP_WORDS.unsure(unsure))}</span>}
    </>
  );
}

function SheetBody({ sheet, view, draft }: Props & { readonly sheet: SetUpSheet }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { headerRow } = draft.choices.sheets?.[sheet.sheet] ?? {};
  const choose = (change: SheetChoices): void => draft.choose(withSheet(draft.choices, sheet.sheet, change));
  return (
    <div className={styles.body}>
      <Checkbox
        label={say(SETUP_WORDS.use)}
        checked={sheet.isUsed}
        onChange={(_, { checked }) => choose({ use: checked === true })}
      />
      {sheet.isUsed && (!sheet.isFound || headerRow !== undefined) && (
        <>
          {!sheet.isFound && <div className={styles.warn}>{say(SETUP_WORDS.notReadable)}</div>}
          <Field label={say(SETUP_WORDS.headerRow)}>
            <Input
              type="number"
              min={1}
              value={headerRow === undefined ? '' : String(headerRow)}
              onChange={(_, { value }) => choose({ headerRow: rowIn(value) })}
            />
          </Field>
        </>
      )}
      {sheet.isUsed && sheet.isFound && (
        <>
          <div className={styles.muted}>{say(SETUP_WORDS.header(sheet.headerRow))}</div>
          <Field label={say(SETUP_WORDS.grain)}>
            <Select value={sheet.grain} onChange={(_, { value }) => choose({ grain: value as Grain })}>
              {keysOf(GRAIN_WORDS).map((grain) => (
                <option key={grain} value={grain}>
                  {say(GRAIN_WORDS[grain])}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say(SETUP_WORDS.ofSheet)}>
            <Select value={sheet.variant} onChange={(_, { value }) => choose({ variant: value })}>
              <option value="">{say(SETUP_WORDS.asBook)}</option>
              {view.variants.map(({ key, name }) => (
                <option key={key} value={key}>
                  {say(name)}
                </option>
              ))}
            </Select>
          </Field>
          <Columns sheet={sheet} draft={draft} />
        </>
      )}
    </div>
  );
}

function rowIn(text: string): number | undefined {
  const row = Number(text);
  return Number.isInteger(row) && row >= 1 ? row : undefined;
}

/** Sheets in which no orders were seen: a person may know better. */
export function OtherSheets({ view, draft, title }: Props & { readonly title?: Bilingual }) {
  const styles = useSetUpStyles();
  const say = useSay();
  return (
    <>
      {title && <h2 className={styles.section}>{say(title)}</h2>}
      <ul className={styles.list}>
        {view.others.map((sheet) => (
          <li key={sheet} className={styles.row}>
            <div className={styles.line}>
              <span className={styles.grow}>{sheet}</span>
              <Button
                size="small"
                aria-label={say(SETUP_WORDS.hasOrdersOf(sheet))}
                onClick={() => draft.choose(withSheet(draft.choices, sheet, { use: true }))}
              >
                {say(SETUP_WORDS.hasOrders)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
