/**
 * Which way the imports go, types included: `npm run rooms`, part of `npm run lint`. Inside the core a room imports
 * the rooms before it in the list and never those behind, and so do the pane and the server; a capability imports the core and no other capability;
 * no files import each other in a circle.
 */

/** The rooms of `shared/`, from what knows nothing to what knows most. `#add-a-room` */
const CORE = [
  'lang.ts',
  'errors.ts',
  'host-errors.ts',
  'remembered.ts',
  'fingerprint.ts',
  'time/',
  'book/',
  'fields/',
  'cells/',
  'terms/',
  'finding.ts',
  'host.ts',
  'live/',
  'mapping/',
  'process/',
  'templates/',
  'people/',
  'records/',
  'config/',
  'trade/',
  'matters/',
  'plan/',
  'orders/',
  'proposals/',
  'messages/',
  'money/',
  'papers/',
  'checkup/',
  'figures/',
  'projects/',
  'knowledge/',
  'skills/',
  'serving/',
  'functions/',
  'capability.ts',
];

/** The rooms of `pane/`, likewise. */
const PANE = ['theme/', 'engine/', 'state/', 'parts/', 'records/', 'features/', 'help/', 'app/', 'index.tsx'];

/** The rooms of the server of many books, from the database to what composes it. */
const SERVE = [
  'database/',
  'store/',
  'tenancy/',
  'queues/',
  'timetable/',
  'places/',
  'keeping/',
  'backup/',
  'jobs/',
  'page/',
  'work/',
  'operations/',
  'serve.ts',
  'serve-page.ts',
];

/** Each room may not import the ones behind it. */
const oneWay = (folder, rooms) =>
  rooms.slice(0, -1).map((room, at) => ({
    name: `${folder}/${room} knows only the rooms before it`,
    severity: 'error',
    from: { path: `^${folder}/${room}` },
    to: { path: rooms.slice(at + 1).map((later) => `^${folder}/${later}`) },
  }));

module.exports = {
  forbidden: [
    {
      name: 'no circle',
      comment: 'Types included: what both need stands in a file of its own.',
      severity: 'error',
      from: {
        path: '^(shared|pane|addin|apps-script|automation|operations|workbench|xlsx|papers|memory|manifests|clock)/',
      },
      to: { circular: true },
    },
    ...oneWay('shared', CORE),
    ...oneWay('pane', PANE),
    ...oneWay('automation/serve', SERVE),
    {
      name: 'the core knows no capability',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/features/' },
      to: { path: '^shared/features/' },
    },
    {
      name: 'a capability knows no other',
      comment: 'What two need moves into the core.',
      severity: 'error',
      from: { path: '^(shared|pane)/features/([^/]+)/' },
      to: { path: '^(shared|pane)/features/', pathNot: '^(shared|pane)/features/$2/' },
    },
    {
      name: 'the page of the server knows parts and colours of the pane, and no host',
      comment: 'Its own host is fetch: whoever serves it may be another version or another program.',
      severity: 'error',
      from: { path: '^operations/' },
      to: { path: '^(pane/(?!parts/|theme/)|addin|apps-script|automation|workbench|xlsx|papers|memory)' },
    },
    {
      name: 'files of papers are for hosts over files',
      severity: 'error',
      from: { path: '^(shared|pane|addin|apps-script|xlsx)/' },
      to: { path: '^papers/' },
    },
    {
      name: 'only who composes has the list of capabilities',
      severity: 'error',
      from: { path: '^(shared|pane)/(?!engine/|features/|app/|help/|state/types|state/store|index)' },
      to: { path: '^shared/features/(index|record-sheets).ts$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(node_modules|^dist/|^build/)' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
