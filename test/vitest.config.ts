import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // Real processes: tests start servers, kill them and open databases.
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
