import { useRef, useState } from 'react';
import { both, type Bilingual } from '../../../shared/lang';
import { chatText } from '../../../shared/orders/page-text';
import { Button } from '../../parts/Button';
import { copyText } from '../../parts/copy-text';
import { printPage } from '../../parts/print-page';
import { sentenceOf } from '../../state/sentence';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useMeetingStyles } from './styles';
import { MEETING_WORDS } from './words';

/** The agenda to hand on: as text for a chat, on paper, and where files can be kept as a document and for the calendar. */
export function useHandOn() {
  const styles = useMeetingStyles();
  const say = useSay();
  const store = useStore();
  const { lang, me = '' } = usePane();
  const { keepFile, clock } = store.options;
  const [told, setTold] = useState<Bilingual>();
  const [text, setText] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const doing = async (what: () => Promise<Bilingual>): Promise<void> => {
    try {
      setTold(await what());
    } catch (error) {
      setTold(sentenceOf(error));
    }
  };
  const copy = async (): Promise<Bilingual> => {
    const whole = chatText(await store.ask('meetings.page', me), lang);
    try {
      await navigator.clipboard.writeText(whole);
      return MEETING_WORDS.copied;
    } catch {
      // Where the frame may not reach the clipboard the text is shown, to be copied by key.
      setText(whole);
      await new Promise((shown) => setTimeout(shown));
      return copyText(area.current, MEETING_WORDS);
    }
  };
  const print = async (): Promise<Bilingual> => printPage(await store.ask('meetings.page', me), lang);
  const word = async (): Promise<Bilingual> => {
    const name = `${say(FILE)}.docx`;
    await keepFile!({ as: 'agenda', name, page: await store.ask('meetings.page', me), lang });
    return MEETING_WORDS.kept(name);
  };
  const diary = async (): Promise<Bilingual> => {
    const name = `${say(FILE)}.ics`;
    await keepFile!({
      as: 'diary',
      name,
      entries: await store.ask('meetings.diary', me),
      at: clock.now(),
      lang,
    });
    return MEETING_WORDS.kept(name);
  };
  const buttons = (
    <>
      <Button size="small" onClick={() => void doing(copy)}>
        {say(MEETING_WORDS.copy)}
      </Button>
      <Button size="small" onClick={() => void doing(print)}>
        {say(MEETING_WORDS.print)}
      </Button>
      {keepFile && (
        <>
          <Button size="small" title={say(MEETING_WORDS.wordAbout)} onClick={() => void doing(word)}>
            {say(MEETING_WORDS.word)}
          </Button>
          <Button size="small" title={say(MEETING_WORDS.diaryAbout)} onClick={() => void doing(diary)}>
            {say(MEETING_WORDS.diary)}
          </Button>
        </>
      )}
    </>
  );
  const below = (
    <>
      <div role="status" className={told ? styles.status : undefined}>
        {told && say(told)}
      </div>
      {text !== undefined && (
        <textarea
          ref={area}
          readOnly
          className={styles.area}
          aria-label={say(MEETING_WORDS.text)}
          value={text}
        />
      )}
    </>
  );
  return { buttons, below };
}

/** What files of it are called. */
const FILE = both('晨会', 'Meeting');
