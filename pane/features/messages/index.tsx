import { useRef, useState } from 'react';
import { Switch } from '../../parts/Switch';
import { useIsWide } from '../../parts/use-is-wide';
import { useSay } from '../../state/use-pane';
import { Channels, Rules } from './Channels';
import { Mails } from './Mails';
import { ROOM_FOR_TWO, useMessagesStyles } from './styles';
import { MESSAGES_WORDS, PART_WORDS } from './words';

/** The messages of one order, for its file; asked for here they share with the view what both need. */
export const ofOrder = () => import('./OfOrder');
/** What is to be written about one order, for its file. */
export const draftsOfOrder = () => import('./drafts/OfOrder');

/** Mails that came in and texts that went out, each with its order; the channels and the rules beside. */
export default function Messages() {
  const styles = useMessagesStyles();
  const say = useSay();
  const page = useRef<HTMLDivElement>(null);
  const isBeside = useIsWide(page, ROOM_FOR_TWO);
  const [part, setPart] = useState<keyof typeof PART_WORDS>('mails');
  return (
    <div ref={page} className={styles.page}>
      <h1 className={styles.hidden}>{say(MESSAGES_WORDS.title)}</h1>
      <Switch label={MESSAGES_WORDS.parts} words={PART_WORDS} value={part} onValue={setPart} />
      {part === 'mails' ? <Mails isBeside={isBeside} /> : part === 'channels' ? <Channels /> : <Rules />}
    </div>
  );
}
