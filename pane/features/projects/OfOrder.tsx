import { mergeClasses } from '@fluentui/react-components';
import type { OfProject } from '../../../shared/features/projects/of-order';
import { reserveWords } from '../../../shared/features/projects/said';
import type { OfOrderProps } from '../../parts/page-parts';
import { Section } from '../../parts/Section';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { useProjectStyles } from './styles';
import { dayWords } from './text';
import { PROJECT_WORDS as SAY } from './words';

/** In the file of an order: the projects that it belongs to, and whether it decides when they end. */
export default function OfOrder({ order }: OfOrderProps) {
  const styles = useProjectStyles();
  const say = useSay();
  const { data: projects, failure } = useAsk('projects.ofOrder', order);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!projects || projects.length === 0) return null;
  return (
    <Section title={say(SAY.ofOrder)}>
      <ul className={styles.list}>
        {projects.map((project) => (
          <li key={project.number} className={styles.item}>
            <One project={project} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function One({ project }: { readonly project: OfProject }) {
  const styles = useProjectStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const { number, name, manager, end, isLate, is, slack, critical } = project;
  const standing =
    is === 'critical'
      ? SAY.isCritical
      : is === 'over'
        ? SAY.isOver
        : is === 'slack' && slack !== undefined
          ? SAY.hasSlack(slack)
          : SAY.noDates;
  const names = critical.map((each) => each[lang]).join(lang === 'zh' ? '、' : ', ');
  return (
    <>
      <button type="button" className={styles.line} onClick={() => store.go('projects', number)}>
        <span>{name === '' ? number : `${name} ${number}`}</span>
        <span className={styles.cell}>{say(SAY.manager(manager))}</span>
        <span className={styles.cell}>
          {say(SAY.end)} {dayWords(end, lang) || say(SAY.unknown)}
        </span>
        <span className={mergeClasses(styles.cell, isLate && styles.late)}>{say(reserveWords(project))}</span>
      </button>
      <p className={styles.muted}>
        {say(standing)}
        {names !== '' && `${lang === 'zh' ? '：' : ': '}${names}`}
      </p>
    </>
  );
}
