import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const configFiles = ['eslint.config.js', '.dependency-cruiser.mjs', 'test/vitest.config.ts'];

export default defineConfig(
  { ignores: ['dist/', 'data/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],

      // A name is found by searching for it: modules export names only.
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export a name; default exports are for tool configs.' },
      ],

      // Facts are plain types with a `kind`; type and interface both say that well.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Adapters and fakes fulfil asynchronous ports without always having something to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },

  { files: ['src/**'], rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] } },
  // Tables of words are data, and grow by the phrase.
  { files: ['src/understanding/offline/words/**'], rules: { 'max-lines': 'off' } },
  { files: configFiles, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
