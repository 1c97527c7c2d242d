import type { RefObject } from 'react';
import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Bilingual } from '../../shared/lang';
import { gmailLink, mailtoLink, outlookLink, type MailLink } from '../../shared/messages/mail-links';
import type { Draft } from '../../shared/messages/texts/draft';
import { useSay } from '../state/use-pane';
import { DRAFT_WORDS } from './draft-words';
import { LINK } from './link-style';
import type { EditedDraft } from './use-edited-draft';
import { Problem } from './Problem';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  muted: {
    margin: '0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  alert: { margin: '0', color: 'var(--late-ink)', overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 14px' },
  link: { ...LINK, lineHeight: '24px', textDecorationLine: 'none' },
});

interface FieldsProps {
  readonly draft: Draft;
  readonly edited: EditedDraft;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly problem: Bilingual | undefined;
  readonly told: Bilingual | undefined;
  /** Copies what is too long for a link. */
  readonly onLong: () => void;
}

/** A draft to be read and changed, with the ways into a mail program below it. */
export function DraftFields({ draft, edited, area, problem, told, onLong }: FieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const { mail, toText, marks, change } = edited;
  const lang = draft.language === 'zh' ? 'zh-CN' : draft.language;
  return (
    <div className={styles.fields}>
      <p className={styles.muted}>{say(draft.source)}</p>
      {draft.notes.map((note) => (
        <p key={note.en} className={styles.muted} role="status">
          {say(note)}
        </p>
      ))}
      {draft.files.length > 0 && (
        <p className={styles.muted}>{say(DRAFT_WORDS.attach(draft.files.join('、')))}</p>
      )}
      <Field label={say(DRAFT_WORDS.to)}>
        <Input
          inputMode="email"
          placeholder={say(DRAFT_WORDS.noTo)}
          value={toText}
          onChange={(_, { value }) => change({ to: value })}
        />
      </Field>
      <Field label={say(DRAFT_WORDS.subject)}>
        <Input lang={lang} value={mail.subject} onChange={(_, { value }) => change({ subject: value })} />
      </Field>
      <Field label={say(DRAFT_WORDS.text)}>
        <Textarea
          ref={area}
          rows={12}
          resize="vertical"
          lang={lang}
          value={mail.text}
          onChange={(_, { value }) => change({ text: value })}
        />
      </Field>
      {marks.length === 0 && (
        <div className={styles.ways}>
          <Way label={DRAFT_WORDS.mailto} link={mailtoLink(mail)} onLong={onLong} isHere />
          <Way label={DRAFT_WORDS.gmail} link={gmailLink(mail)} onLong={onLong} />
          <Way label={DRAFT_WORDS.outlook} link={outlookLink(mail)} onLong={onLong} />
        </div>
      )}
      {marks.length > 0 && (
        <p role="alert" className={styles.alert}>
          {say(DRAFT_WORDS.marks(marks.join(' ')))}
        </p>
      )}
      <Problem said={problem} look={styles.alert} />
      <div role="status" className={styles.muted}>
        {say(told ?? DRAFT_WORDS.notSent)}
      </div>
    </div>
  );
}

/** A link that hands the draft over; what is too long for it is copied on the way. */
function Way({
  label,
  link,
  onLong,
  isHere = false,
}: {
  readonly label: Bilingual;
  readonly link: MailLink;
  readonly onLong: () => void;
  /** It opens a program and leaves the page as it is. */
  readonly isHere?: boolean;
}) {
  const styles = useStyles();
  const say = useSay();
  return (
    <a
      className={styles.link}
      href={link.href}
      onClick={link.isWhole ? undefined : onLong}
      {...(!isHere && { target: '_blank', rel: 'noopener noreferrer' })}
    >
      {say(label)}
    </a>
  );
}
