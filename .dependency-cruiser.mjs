// The arrows between the folders of src. They point one way:
//
//   channels | handoff | store | understanding | server  ->  conversation  ->  lead
//                                               content  ->  lead
//
// main and cli put everything together; the browser folders live alone.

const adapters = 'channels|handoff|store|understanding|server';
const browser = 'console|demo|studio|widget';

/** Only these folders may import these packages: swapping one is then one folder's work. */
const keptTo = (name, { folders, packages }) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folders})/` },
  // Installed packages resolve below node_modules; one that is not installed keeps its bare name.
  to: { path: `(^|node_modules/)(${packages})(/|$)`, pathNot: '^src/' },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'every-folder-has-a-place',
      comment: 'A new folder in src needs an arrow in this file.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `^src/((main|engine|config)\\.ts$|(lead|conversation|content|cli|${adapters}|${browser})/)`,
      },
      to: {},
    },
    {
      name: 'lead-knows-no-other-folder',
      severity: 'error',
      from: { path: '^src/lead/' },
      to: { path: '^(src|test)/', pathNot: '^src/lead/' },
    },
    {
      name: 'lead-is-pure',
      comment: 'No clock, no network, no library: the domain computes from its arguments.',
      severity: 'error',
      from: { path: '^src/lead/' },
      to: { pathNot: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'conversation-knows-only-lead',
      comment: 'It declares the ports it needs; the adapters implement them.',
      severity: 'error',
      from: { path: '^src/conversation/' },
      to: { path: '^src/', pathNot: '^src/(conversation|lead)/' },
    },
    {
      name: 'conversation-uses-no-package',
      severity: 'error',
      from: { path: '^src/conversation/' },
      to: { pathNot: '^src/', dependencyTypesNot: ['core', 'type-only'] },
    },
    {
      name: 'adapters-stay-apart',
      severity: 'error',
      from: { path: `^src/(${adapters})/` },
      to: { path: '^src/', pathNot: '^src/($1|conversation|lead)/' },
    },
    {
      name: 'content-knows-only-lead',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^src/', pathNot: '^src/(content|lead)/' },
    },
    {
      name: 'browser-code-stays-in-its-folder',
      severity: 'error',
      from: { path: `^src/(${browser})/` },
      to: { path: '^src/', pathNot: '^src/($1|lead)/' },
    },
    {
      name: 'browser-code-takes-only-types-from-lead',
      severity: 'error',
      from: { path: `^src/(${browser})/` },
      to: { path: '^src/lead/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-code-has-no-node',
      severity: 'error',
      from: { path: `^src/(${browser})/` },
      to: { dependencyTypes: ['core'] },
    },

    keptTo('botbuilder-only-in-channels', { folders: 'channels', packages: 'botbuilder[^/]*|botframework-[^/]+' }),
    keptTo('restify-only-in-server-and-channels', { folders: 'server|channels', packages: 'restify' }),
    keptTo('models-only-in-understanding', {
      folders: 'understanding/model',
      packages: 'openai|langchain|@langchain',
    }),
    keptTo('ioredis-only-in-store-redis', { folders: 'store/redis', packages: 'ioredis' }),
    keptTo('sqlite-only-in-store-sqlite', { folders: 'store/sqlite', packages: 'node:sqlite|sqlite' }),

    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'src-runs-without-dev-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    // Types are dependencies too: an arrow drawn by a type alone is still an arrow.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
