import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['dist/', 'node_modules/', 'coverage/', 'storybook-static/', '**/node_modules/', '**/*.d.ts']},
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {parserOptions: {projectService: true}},
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // Lit calls listeners and hooks with the element as `this`, and takes a promise where it does not wait for one.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/no-invalid-void-type': 'off',
      // An interface beside the class types its `addEventListener` without touching everybody's.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
    },
  },
  {
    // Arithmetic on lists of points: the index comes from the length a line above.
    files: ['src/art/**/*.ts', 'src/plate/**/*.ts'],
    rules: {'@typescript-eslint/no-non-null-assertion': 'off'},
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: {...lit.configs['flat/recommended'].plugins, ...wc.configs['flat/best-practice'].plugins},
    rules: {...lit.configs['flat/recommended'].rules, ...wc.configs['flat/recommended'].rules},
  },
  {
    files: ['src/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },
  {
    rules: {
      // `typeof import()` types a module that is loaded when wanted.
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    // Scripts of the project run in Node, those of the pages in a browser; names of neither are missed by both.
    rules: {'no-undef': 'off'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are property reads, and a fixture that must exist is asserted by using it.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
