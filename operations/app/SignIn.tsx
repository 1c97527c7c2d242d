import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { Bilingual, Lang } from '../../shared/lang';
import { Button } from '../../pane/parts/Button';
import type { Operations } from '../host/operations';
import { useAppStyles } from './styles';
import { APP_WORDS } from './words';

interface Props {
  readonly operations: Operations;
  readonly lang: Lang;
  /** Whether the server was shown a token and did not know it. */
  readonly wasKnown: boolean;
}

/** The server wants to know who looks. */
export function SignIn({ operations, lang }: Props) {
  const styles = useAppStyles();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [token, setToken] = useState('');
  const [isKept, setKept] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Bilingual>();
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = token.trim();
    if (given === '') {
      setProblem(APP_WORDS.tokenMissing);
      return field.current?.focus();
    }
    setAsking(true);
    setProblem(undefined);
    const refused = await operations.signIn(given, isKept);
    setAsking(false);
    setProblem(refused);
    if (refused) field.current?.focus();
  };
  return (
    <form className={styles.card} onSubmit={(event) => void submit(event)} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.cardTitle}>
        {APP_WORDS.signIn[lang]}
      </h2>
      <label htmlFor={id} className={styles.label}>
        {APP_WORDS.token[lang]}
      </label>
      <input
        ref={field}
        id={id}
        type="password"
        autoComplete="current-password"
        spellCheck={false}
        className={styles.field}
        value={token}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem ${id}-from`}
        onChange={(event) => setToken(event.target.value)}
      />
      <p id={`${id}-problem`} role="alert" className={styles.problem}>
        {problem?.[lang]}
      </p>
      <label className={styles.check}>
        <input type="checkbox" checked={isKept} onChange={(event) => setKept(event.target.checked)} />
        {APP_WORDS.keepToken[lang]}
      </label>
      <Button type="submit" appearance="primary" className={styles.begin} disabled={isAsking}>
        {APP_WORDS.signIn[lang]}
      </Button>
      <p id={`${id}-from`} className={styles.text}>
        {APP_WORDS.tokenFrom[lang]}
        <br />
        <code className={styles.code}>{APP_WORDS.tokenCommand[lang]}</code>
      </p>
    </form>
  );
}
