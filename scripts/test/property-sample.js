'use strict';

const fc = require('fast-check');

const slow = process.env.PRIVATE_ECR_SLOW === '1';

/** Both samples are seeded so that a failure repeats; FAST_CHECK_SEED explores elsewhere. */
const DEFAULT_SEED = 20260917;

fc.configureGlobal({
  numRuns: slow ? 2_000 : 150,
  seed: Number(process.env.FAST_CHECK_SEED ?? DEFAULT_SEED),
});
