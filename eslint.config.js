/** Lint rules; those about the extension's own promises say in their message what to do instead. */
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SHIPPED = ['utils/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];

const NO_NETWORK =
  'Relance makes no network request, ever. What you need is on the page, in the store or in the bundle.';
const NO_MARKUP =
  'Markup made from text can carry code. Create elements, set textContent, or render with Preact.';
const NO_EVAL = 'Code made from text is forbidden in an extension. Write the function.';

const names = (list, message) => list.map((name) => ({ name, message }));
const properties = (list, message) => list.map((property) => ({ property, message }));

const promises = {
  'no-restricted-globals': [
    'error',
    ...names(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'], NO_NETWORK),
    ...names(['eval', 'Function'], NO_EVAL),
  ],
  'no-restricted-properties': [
    'error',
    ...properties(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'], NO_NETWORK),
    ...properties(
      ['innerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'],
      NO_MARKUP,
    ),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "AssignmentExpression[left.property.name='outerHTML']", message: NO_MARKUP },
    { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: NO_MARKUP },
    { selector: "Property[key.name='dangerouslySetInnerHTML']", message: NO_MARKUP },
    {
      selector:
        "VariableDeclarator[init.callee.name='useState'] > ArrayPattern > Identifier:nth-child(2):not([name=/^set[A-Z]/])",
      message: 'A setter of state is called setX: with a verb for a name its call reads as an action.',
    },
  ],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
};

/** One folder's ban on imports: patterns as gitignore lines, and why. */
const imports = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', 'bench/', 'coverage/', 'demo/']),
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // A parameter that a signature demands and this function does not need.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: SHIPPED, rules: promises },
  imports(
    ['utils/core/**/*.ts'],
    [
      '**/page/**',
      '**/store/**',
      '**/words/**',
      '**/protocol',
      '**/components/**',
      '**/entrypoints/**',
      'wxt',
      'wxt/**',
      'preact',
      'preact/**',
    ],
    'The core is pure: it knows no page, store or browser. Take what you need as an argument.',
  ),
  imports(
    ['utils/page/**/*.ts'],
    ['**/host-words/*', '**/store/**', '**/components/**', '**/entrypoints/**', 'wxt', 'wxt/**', '#imports'],
    'The page code runs in a bare browser test: no WXT, no store, no views. Return what you read.',
  ),
  imports(
    ['components/**/*.{ts,tsx}'],
    ['**/page/**', '**/store/**', '**/entrypoints/**', 'wxt', 'wxt/**', '#imports'],
    'A view takes props and gives callbacks: it knows neither page nor store nor browser.',
  ),
);
