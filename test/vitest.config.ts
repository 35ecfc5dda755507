import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // Real processes: tests start servers, kill them and open databases.
    pool: 'forks',
    // The runner's default leaves a core idle.
    maxWorkers: 2,
    // Ceilings, not measurements: children and browsers share the machine with other tests.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
