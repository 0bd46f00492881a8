import { english } from '../server/messages/speaker';
import type { Reason } from '../server/model/reason';

/** What is told of a problem or a mistake, in English. */
export const told = ({ reason }: { readonly reason: Reason }): string => english.tell(reason);
