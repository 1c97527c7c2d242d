import { DEPLOY, documentsOf, KUBERNETES, kubernetesComplaints, podOf, textOf, type Tree } from './read';

const named = (kind: string, name: string): Tree =>
  KUBERNETES.find(({ object }) => object.kind === kind && object.metadata.name === name)!.object;
const every = KUBERNETES.map((each) => [`${each.object.kind} ${each.object.metadata.name}`, each] as const);
const pods = every.flatMap(([name, each]) => {
  const pod = podOf(each);
  return pod ? [[name, pod] as const] : [];
});

test.each(every)('%s is what Kubernetes allows', (_, { object }) =>
  expect(kubernetesComplaints(object)).toEqual([]),
);

test.each<[string, string, string, (changed: Tree) => void]>([
  ['a field that there is not', 'Deployment', 'worker', ({ spec }) => (spec.template.spec.terminationGraceSeconds = 40)],
  ['a field at another place', 'Deployment', 'page', ({ spec }) => (spec.template.spec.readinessProbe = {})],
  ['a number as words', 'Deployment', 'page', ({ spec }) => (spec.replicas = 'two')],
  ['a deployment without a selector', 'Deployment', 'page', ({ spec }) => delete spec.selector],
  ['a variable that is a number', 'Deployment', 'worker', ({ spec }) => (spec.template.spec.containers[0].env = [{ name: 'A', value: 1 }])],
  ['a schedule that is missing', 'CronJob', 'backup', ({ spec }) => delete spec.schedule],
  ['a rule of the net misspelt', 'NetworkPolicy', 'page', ({ spec }) => (spec.ingres = spec.ingress)],
  ['a version that is gone', 'PodDisruptionBudget', 'page', (changed) => (changed.apiVersion = 'policy/v1beta1')],
])('the schema refuses %s', (_, kind, name, change) => {
  const changed = structuredClone(named(kind, name));
  change(changed);
  expect(kubernetesComplaints(changed)).not.toEqual([]);
}); // prettier-ignore

test('what is applied is every file but the form of the secret, all in one namespace', () => {
  const [{ resources, namespace }] = documentsOf(textOf('deploy/kubernetes/kustomization.yaml')) as [Tree];
  const files = DEPLOY.flatMap((path) => /kubernetes\/(.+\.yaml)$/.exec(path)?.[1] ?? []);
  expect([...resources].sort()).toEqual(
    files.filter((name) => !/^(kustomization|secret\.template)\.yaml$/.test(name)),
  );
  for (const { object } of KUBERNETES)
    expect(object.kind === 'Namespace' ? object.metadata.name : object.metadata.namespace).toBe(namespace);
});

test.each(pods)('%s: no root, nothing written but its volumes, no rights, no account', (_, { spec }) => {
  expect(spec.automountServiceAccountToken).toBe(false);
  expect(spec.securityContext).toMatchObject({
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  });
  expect(spec.securityContext.runAsUser).toBeGreaterThan(0);
  for (const { securityContext, resources } of spec.containers) {
    expect(securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(resources.limits.memory).toBeDefined();
    expect(resources.requests.cpu).toBeDefined();
  }
});

test.each(pods)('%s: every volume that is mounted is there, and none without a mount', (name, { spec }) => {
  const mounted = spec.containers.flatMap(({ volumeMounts }: Tree) => volumeMounts.map((each: Tree) => each.name)); // prettier-ignore
  const claims = name === 'StatefulSet database' ? ['data'] : [];
  expect([...mounted].sort()).toEqual([...spec.volumes.map((each: Tree) => each.name), ...claims].sort());
  for (const { persistentVolumeClaim: claim } of spec.volumes)
    if (claim) expect(named('PersistentVolumeClaim', claim.claimName)).toBeDefined();
});

test.each(pods)('%s: the secrets that it reads are in the form', (_, { spec }) => {
  const form = named('Secret', 'gendan');
  for (const { env = [] } of spec.containers)
    for (const { valueFrom } of env)
      if (valueFrom?.secretKeyRef) expect(form.stringData).toHaveProperty([valueFrom.secretKeyRef.key]);
});

test('selectors choose the pods that they are for', () => {
  const chosen = (labels: Record<string, string>): string[] =>
    pods
      .filter(([, { metadata }]) =>
        Object.entries(labels).every(([key, value]) => metadata.labels[key] === value),
      )
      .map(([name]) => name);
  expect(chosen(named('Service', 'page').spec.selector)).toEqual(['Deployment page']);
  expect(chosen(named('Service', 'database').spec.selector)).toEqual(['StatefulSet database']);
  for (const name of ['page', 'worker']) {
    const { spec } = named('Deployment', name);
    expect(chosen(spec.selector.matchLabels)).toEqual([`Deployment ${name}`]);
    const budget = named('PodDisruptionBudget', name).spec;
    expect(chosen(budget.selector.matchLabels)).toEqual([`Deployment ${name}`]);
    // Else a node could never be emptied.
    expect(budget.minAvailable).toBeLessThan(spec.replicas);
  }
  for (const [name, { object }] of every)
    if (object.kind === 'NetworkPolicy' && object.spec.podSelector.matchLabels)
      expect([name, chosen(object.spec.podSelector.matchLabels)]).toEqual([name, expect.arrayContaining([expect.any(String)])]); // prettier-ignore
});

test('whatever asks the database may reach it, and nothing else', () => {
  const asking = pods
    .filter(([, { spec }]) =>
      spec.containers.some(({ env = [] }: Tree) => env.some((each: Tree) => each.name === 'DATABASE_URL')),
    )
    .map(([name]) => name);
  const allowed = pods
    .filter(([, { metadata }]) => metadata.labels['gendan/asks-database'] === 'true')
    .map(([name]) => name);
  expect(asking.length).toBeGreaterThan(2);
  expect(allowed).toEqual(asking);
  expect(named('NetworkPolicy', 'nobody').spec).toEqual({
    podSelector: {},
    policyTypes: ['Ingress', 'Egress'],
  });
});

test('what works is let come to its end before it is killed', () => {
  for (const name of ['page', 'worker'])
    expect(named('Deployment', name).spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(30);
});
