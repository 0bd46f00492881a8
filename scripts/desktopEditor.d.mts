export function hasDisplay(): boolean;
export function findInstalledCode(): string | undefined;
export function ensureFetchedCode(): Promise<{ readonly path: string } | { readonly missing: string }>;
