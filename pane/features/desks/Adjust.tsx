import { RecordList } from '../../records/RecordList';

/** The sheet of desks, row by row. */
export default function Adjust() {
  return <RecordList kind="desks" />;
}
