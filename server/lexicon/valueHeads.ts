/** Ids of acts that only say that something begins, goes on or takes place: of a time beside them the thing counts. */
export const phases: ReadonlySet<string> = new Set([
  'begin', 'start-running', 'enter-into-force', 'valid', 'happen', 'hold-event', 'exist', 'last', 'continue', 'be-located', 'come', 'go', 'make', 'take', 'give',
  'have', 'stay', 'follow', 'end', 'stop', 'finish-work',
]);

/** Ids of acts that tell when something set in, as 'since' does. */
export const beginnings: ReadonlySet<string> = new Set(['begin', 'start-running', 'start-works', 'enter-into-force', 'break-out-fire', 'open', 'resume', 'launch-rocket', 'found']);

/** Ids of nouns that name an amount: a figure beside one of them is a figure of that. */
export const magnitudes: ReadonlySet<string> = new Set([
  'turnout', 'price', 'share-price', 'takeover-premium', 'stake', 'deficit', 'surplus', 'loss', 'profit', 'revenue', 'wage', 'pay-rise', 'bonus', 'budget',
  'cost', 'debt', 'inflation', 'interest-rate', 'unemployment', 'population', 'majority', 'abstention-rate', 'weight', 'weigh', 'height', 'length', 'depth',
  'width', 'distance', 'temperature', 'magnitude', 'value', 'fine', 'compensation', 'fee', 'tax', 'tariff', 'dividend', 'ransom', 'rent', 'loan', 'subsidy',
  'insure', 'bail', 'death-toll', 'toll', 'damage', 'sentence', 'age', 'size',
]);

/** Ids of nouns that count people of any kind: what they did tells which are meant, not the noun. */
export const anybody: ReadonlySet<string> = new Set(['people', 'man', 'woman', 'child', 'family', 'resident', 'citizen', 'worker', 'employee', 'passenger', 'civilian']);
