import { env, l10n } from 'vscode';

/** "1 source", "1,200 sources", in the language of the interface. */
export function countSources(amount: number): string {
  return amount === 1 ? l10n.t('1 source') : l10n.t('{0} sources', written(amount));
}

/** "1 conflict", "1,200 conflicts", in the language of the interface. */
export function countConflicts(amount: number): string {
  return amount === 1 ? l10n.t('1 conflict') : l10n.t('{0} conflicts', written(amount));
}

/** A number as the language of the interface writes it. */
export function written(amount: number): string {
  return amount.toLocaleString(env.language);
}
