import type { Plugin } from 'esbuild';

export function languageTable(): Plugin;
