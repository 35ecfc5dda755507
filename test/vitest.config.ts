import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // Real processes: tests start servers, kill them and open databases.
    pool: 'forks',
    // Most of the time they wait for a browser or a child process; two cores carry three files.
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
