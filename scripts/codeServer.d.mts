export interface CodeServer {
  readonly node: string;
  readonly entry: string;
  readonly version: string;
}
export const codeServerFolder: string;
export function ensureCodeServer(): Promise<CodeServer | { readonly missing: string }>;
export interface RunningCodeServer {
  readonly origin: string;
  readonly exited: Promise<unknown>;
  stop(): Promise<void>;
  output(): string;
}
export function startCodeServer(
  codeServer: CodeServer,
  options: {
    readonly dataFolder: string;
    readonly vsix: readonly string[];
    readonly folder: string;
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<RunningCodeServer>;
export function addressOf(origin: string, folder: string, file: string): string;
