import type { Dimension } from '../model/quantity';

/** Ids of acts that only say that something begins, goes on or takes place: of a time beside them the thing counts. */
export const phases: ReadonlySet<string> = new Set([
  'begin', 'start-running', 'enter-into-force', 'valid', 'happen', 'hold-event', 'exist', 'last', 'continue', 'be-located', 'come', 'go', 'make', 'take', 'give',
  'have', 'stay', 'follow', 'end', 'stop', 'finish-work',
]);

/** Ids of acts that tell when something set in, as 'since' does. */
export const beginnings: ReadonlySet<string> = new Set(['begin', 'start-running', 'start-works', 'enter-into-force', 'break-out-fire', 'open', 'resume', 'launch-rocket', 'found']);

/** Ids of what names an amount, by what it is measured in: a figure beside one of them is a figure of that. */
export const magnitudes: Readonly<Partial<Record<Dimension, ReadonlySet<string>>>> = {
  share: new Set(['turnout', 'stake', 'takeover-premium', 'majority', 'unemployment', 'inflation', 'interest-rate', 'abstention-rate', 'pay-rise', 'price', 'share-price', 'tax', 'tariff']),
  money: new Set([
    'price', 'share-price', 'stake', 'deficit', 'surplus', 'loss', 'profit', 'revenue', 'wage', 'pay-rise', 'bonus', 'budget', 'cost', 'debt', 'value', 'fine', 'compensation',
    'fee', 'tax', 'tariff', 'dividend', 'ransom', 'rent', 'loan', 'subsidy', 'insure', 'bail', 'damage',
  ]),
  mass: new Set(['weight', 'weigh']),
  length: new Set(['height', 'length', 'depth', 'width', 'distance', 'size']),
  temperature: new Set(['temperature']),
  duration: new Set(['sentence', 'age']),
};

/** Ids of nouns that count people of any kind: what they did tells which are meant, not the noun. */
export const anybody: ReadonlySet<string> = new Set(['people', 'man', 'woman', 'child', 'family', 'resident', 'citizen', 'worker', 'employee', 'passenger', 'civilian']);
