import { RecordList } from '../../../records/RecordList';

/** What the team does to be found, and what it brings. */
export default function Campaigns() {
  return <RecordList kind="campaigns" />;
}
