import { both, type Bilingual } from '../../shared/lang';
import type { OverviewAnswer, Role } from '../../shared/serving/answers';
import { SILENT_MINUTES } from '../../shared/serving/view/workers';

export const WORKERS_WORDS = {
  queues: both('队列', 'Queues'),
  job: both('做什么', 'Job'),
  waiting: both('等着', 'Waiting'),
  running: both('进行中', 'Running'),
  dead: both('不再试', 'Given up'),
  workers: both('工作进程', 'Workers'),
  worker: both('工作进程', 'Worker'),
  machine: both('电脑', 'Machine'),
  since: both('启动', 'Started'),
  seen: both('最近报到', 'Last seen'),
  standing: both('状态', 'State'),
  silent: both('没有消息', 'not heard of'),
  draining: both('做完就停', 'stops when done'),
  atWork: both('在工作', 'at work'),
  aboutSilent: both(
    `超过 ${SILENT_MINUTES} 分钟没报到的，手上的事由别的进程接着做。`,
    `What a worker that is not seen for ${SILENT_MINUTES} minutes was doing is taken over by others.`,
  ),
  noWorker: both(
    '没有工作进程。在一台电脑上启动：gendan serve。',
    'There is no worker. Start one on a machine: gendan serve.',
  ),
  server: both('服务器', 'Server'),
  name: both('名称', 'Name'),
  database: both('数据库', 'Database'),
  rights: both('你的权限', 'Your rights'),
  groups: both('你看得到的组', 'Groups that you see'),
  total: both('合计', 'Total'),
} as const;

export const DATABASE_WORDS: Readonly<Record<OverviewAnswer['database'], Bilingual>> = {
  embedded: both('自带的（只能一个进程）', 'embedded (one process)'),
  postgres: both('PostgreSQL', 'PostgreSQL'),
};

export const ROLE_WORDS: Readonly<Record<Role, Bilingual>> = {
  viewer: both('可以看，不能操作', 'look, not act'),
  operator: both('可以看，可以操作', 'look and act'),
};
