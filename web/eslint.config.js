import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
    { ignores: ['dist', 'node_modules', 'src/api/schema.ts', 'public'] },
    js.configs.recommended,
    tseslint.configs.recommended,
    {
        files: ['src/**/*.{ts,tsx}'],
        plugins: { 'react-hooks': hooks },
        rules: {
            'react-hooks/rules-of-hooks': 'error',
            'react-hooks/exhaustive-deps': 'error',
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
            'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
            eqeqeq: 'error',
            'no-restricted-imports': [
                'error',
                {
                    name: '@tanstack/react-query',
                    importNames: ['useMutation'],
                    message: 'Use src/api/mutation.ts: who asks is told the answer in any case.',
                },
            ],
        },
    },
    { files: ['src/api/mutation.ts'], rules: { 'no-restricted-imports': 'off' } },
    { files: ['src/api/types.ts'], rules: { 'max-lines': 'off' } },
);
