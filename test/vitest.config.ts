import { defineConfig } from 'vitest/config';

/** Tests over values alone: they leave nothing behind, so a worker takes one file after the other. */
const VALUES = ['test/understanding/**', 'test/lead/**', 'test/content/**', 'test/conversation/**'].map(
  (folder) => `${folder}/*.test.ts`,
);

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    environment: 'node',
    // Real processes: tests start servers, kill them and open databases.
    pool: 'forks',
    // The runner's default leaves a core idle.
    maxWorkers: 2,
    // Ceilings, not measurements: children and browsers share the machine with other tests.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'values', include: VALUES, isolate: false } },
      { extends: true, test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: VALUES } },
    ],
  },
});
