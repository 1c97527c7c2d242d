import { useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClockControl } from './ClockControl';
import { MoreMenu } from './MoreMenu';
import { PasteDialog } from './PasteDialog';
import { useClock, useWorkbench, useWorkbenchState, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '4px 8px 4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    flex: '1 1 160px',
    minWidth: 0,
    margin: 0,
    display: 'flex',
    gap: '8px',
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  mark: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  unsaved: { color: 'var(--soon-ink)' },
  group: { display: 'flex', alignItems: 'center', gap: '4px' },
  button: { minWidth: 0 },
  // Where the window is narrow, only who asks for the clock gives it a line.
  ifWide: { '@media (max-width: 760px)': { display: 'none' } },
});

/** The workbook's name and what can be done with it, the clock of the sample, language, help and more. */
export function TopBar({ onIntro, onHelp }: { readonly onIntro: () => void; readonly onHelp: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const workbench = useWorkbench();
  const { lang, file, isUnsaved, work } = useWorkbenchState();
  const clock = useClock();
  const [isPasting, setPasting] = useState(false);
  // The sample's clock, and one that was moved, stand there; with one's own files it is asked for.
  const [asked, setAsked] = useState<{ file: typeof file; isShown: boolean }>();
  const wantsClock = asked && asked.file === file ? asked.isShown : undefined;
  const showsClock = wantsClock ?? (file?.kind === 'sample' || !clock.isReal);
  const picker = useRef<HTMLInputElement>(null);
  const small = { size: 'small', className: styles.button } as const;
  return (
    <div className={styles.bar}>
      <FileName />
      <div className={styles.group}>
        <Button {...small} onClick={() => picker.current?.click()}>
          {say(SHELL_WORDS.open)}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm,.xls,.xlsb,.csv,.tsv"
          hidden
          aria-label={say(SHELL_WORDS.open)}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            target.value = '';
            if (chosen) void workbench.open(chosen);
          }}
        />
        <Button {...small} onClick={() => setPasting(true)}>
          {say(SHELL_WORDS.paste)}
        </Button>
        <Button
          {...small}
          appearance={isUnsaved ? 'primary' : 'secondary'}
          disabled={!file || work !== undefined}
          title={say(file?.kind === 'file' ? SHELL_WORDS.saveBack : SHELL_WORDS.saveCopy)}
          onClick={() => void workbench.save()}
        >
          {say(file?.kind === 'file' ? SHELL_WORDS.save : SHELL_WORDS.download)}
        </Button>
        <Button {...small} disabled={!file} onClick={() => workbench.undo()}>
          {say(SHELL_WORDS.undo)}
        </Button>
      </div>
      {showsClock && (
        <div className={wantsClock ? undefined : styles.ifWide}>
          <ClockControl />
        </div>
      )}
      <div className={styles.group}>
        <Button
          {...small}
          appearance="subtle"
          lang={lang === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => workbench.setLanguage(lang === 'zh' ? 'en' : 'zh')}
        >
          {say(SHELL_WORDS.language)}
        </Button>
        <Button
          {...small}
          appearance="subtle"
          aria-label={say(SHELL_WORDS.help)}
          title={say(SHELL_WORDS.help)}
          disabled={!file}
          onClick={onHelp}
        >
          ?
        </Button>
        <MoreMenu
          showsClock={showsClock}
          onClock={(isShown) => {
            setAsked({ file, isShown });
            if (!isShown && file?.kind !== 'sample' && !clock.isReal) clock.toRealTime();
          }}
          onIntro={onIntro}
        />
      </div>
      {isPasting && <PasteDialog onClose={() => setPasting(false)} />}
    </div>
  );
}

/** What is open, and whether it has to be saved. */
function FileName() {
  const styles = useStyles();
  const say = useSay();
  const { file, isUnsaved, work } = useWorkbenchState();
  return (
    <h1 className={styles.name}>
      <span className={styles.title} title={file?.name}>
        {file?.name ?? say(work ? SHELL_WORDS.workbench : SHELL_WORDS.noBook)}
      </span>
      {file?.kind === 'sample' && <span className={styles.mark}>{say(SHELL_WORDS.sample)}</span>}
      <span role="status" className={styles.mark}>
        {isUnsaved && <span className={styles.unsaved}>● {say(SHELL_WORDS.unsaved)}</span>}
      </span>
    </h1>
  );
}
