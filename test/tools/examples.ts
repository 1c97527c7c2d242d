import fc from 'fast-check';

/**
 * Properties try the same examples in every run, so that what passed for one passes for the next and a failure is the
 * fault of a change. `GENDAN_SEED=random` (or a number) looks for what nobody has thought of yet; what it finds becomes
 * a test of its own or a known limit.
 */
const { GENDAN_SEED: seed = '20261128' } = process.env;
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
