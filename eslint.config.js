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
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly'}},
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
