export function ensureChromium(): Promise<{ readonly path: string } | { readonly missing: string }>;
