// @ts-check
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// shared/ decides and never touches a host; an adapter touches one host and knows no other adapter.
const hosts = [
  '**/pane/**',
  '**/addin/**',
  '**/apps-script/**',
  '**/automation/**',
  '**/operations/**',
  '**/workbench/**',
];
// Libraries that shared/ may use: pure, without a host, clock or locale, and the same in every host.
const PURE = ['n2words', 'papaparse', 'saxes', '@dagrejs/dagre'];
const clock = [
  { name: 'Date', message: '"now" is an argument: shared/ has no clock and counts days in serials.' },
  { name: 'Intl', message: 'No locale defaults in shared/: all text comes from the vocabulary.' },
  { name: 'console', message: 'shared/ reports through its results.' },
  { name: 'process', message: 'shared/ knows no environment.' },
  { name: 'require', message: 'shared/ is plain modules.' },
  { name: 'Buffer', message: 'shared/ runs in every host.' },
  { name: 'setTimeout', message: 'shared/ is synchronous.' },
  { name: 'performance', message: '"now" is an argument.' },
];
const chance = [
  { object: 'Math', property: 'random', message: 'Verdicts are deterministic.' },
  ...[
    'toLocaleString',
    'toLocaleDateString',
    'toLocaleTimeString',
    'toLocaleUpperCase',
    'toLocaleLowerCase',
  ].map((property) => ({
    property,
    message: 'No locale defaults in shared/.',
  })),
  { property: 'localeCompare', message: 'Order by code units: the same in every host.' },
];

export default tseslint.config(
  { ignores: ['build/**', 'dist/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-console': 'off',
      complexity: ['warn', 22],
      'max-lines': ['error', { max: 400, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: hosts, message: 'shared/ imports nothing from the hosts.' },
            {
              group: [
                'node:*',
                'fs',
                'path',
                'os',
                'react',
                'react-dom',
                '@fluentui/*',
                '@microsoft/*',
                'googleapis',
              ],
              message: 'shared/ is pure.',
            },
            {
              regex: `^(?!(${PURE.join('|')})(/|$))[^.]`,
              message: 'shared/ has no dependencies but those of PURE; generate data into it instead.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...clock],
      'no-restricted-properties': ['error', ...chance],
    },
  },
  {
    // The pane knows the core and the host port; which host it sits in is none of its business.
    files: ['pane/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // What scrolls by itself must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['group', 'region'] }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '**/addin/**',
                '**/apps-script/**',
                '**/automation/**',
                '**/workbench/**',
                '**/memory/**',
                '**/xlsx/**',
              ],
              message: 'pane/ knows only shared/ and the host port.',
            },
            { group: ['node:*'], message: 'pane/ runs in a page.' },
          ],
          paths: [{ name: '@fluentui/react-icons', importNames: ['default'], message: 'Icons by name.' }],
        },
      ],
      'no-restricted-globals': ['error', clock[0]],
    },
  },
  {
    // The page of the server of many books: parts and colours of the pane, and fetch.
    files: ['operations/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['group', 'region'] }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...hosts.filter((host) => !/pane|operations/.test(host)),
                '**/memory/**',
                '**/xlsx/**',
                '**/pane/!(parts|theme)/**',
              ],
              message: 'operations/ knows shared/ and the parts and colours of the pane.',
            },
            { group: ['node:*'], message: 'operations/ runs in a page.' },
          ],
        },
      ],
    },
  },
  {
    // The file format and the host over a plain book are used by every host: they know none.
    files: ['xlsx/**/*.ts', 'papers/**/*.ts', 'memory/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: [...hosts], message: 'Used by the hosts, knows none of them.' }] },
      ],
    },
  },
  ...[
    ['addin', ['apps-script', 'automation', 'workbench', 'memory', 'xlsx']],
    ['apps-script', ['addin', 'automation', 'workbench', 'memory', 'xlsx']],
    ['automation/google', ['addin', 'apps-script', 'workbench', 'memory', 'xlsx']],
  ].map(([adapter, others]) => ({
    files: [`${adapter}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: others.map((folder) => `**/${folder}/**`),
              message: 'An adapter knows the core and its own host, and no other adapter.',
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 600, skipComments: true }] },
  },
  {
    files: ['shared/time/calendars/*.ts', 'shared/templates/**/*.data.ts'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
