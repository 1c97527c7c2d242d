import { RecordList } from '../../../records/RecordList';

/** What the market does. */
export default function Market() {
  return <RecordList kind="market" />;
}
