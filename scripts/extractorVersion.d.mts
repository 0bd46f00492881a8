import type { Plugin } from 'esbuild';

export function extractorVersion(): Plugin;
