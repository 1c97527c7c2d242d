import { makeStyles } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';

export const useKnowledgeStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '12px', containerType: 'inline-size' },
  hidden: HIDDEN,
}); // prettier-ignore
