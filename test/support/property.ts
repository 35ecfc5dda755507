import fc from 'fast-check';

/**
 * fast-check with the same generated examples in each run, so that a checkout is green for everybody or for nobody.
 * `PROPERTY_SEED=random npm test` looks for new ones; `PROPERTY_SEED=<number>` repeats those of a run that failed.
 */
const wanted = process.env['PROPERTY_SEED'] ?? '1';
fc.configureGlobal({ seed: wanted === 'random' ? Date.now() : Number(wanted) });

export { fc };
