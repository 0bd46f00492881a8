import { describeQuantity, describeTime } from '../compare/describeValue';
import type { Statement } from '../compare/statement';
import type { CorpusIndex } from '../index/corpusIndex';
import { accountPhrases } from '../lexicon/accountPhrases';
import { isLanguage, type Language } from '../text/language';
import { overlaps } from '../text/span';
import type { BriefSentence } from './brief';
import { buildBriefStatement } from './briefStatement';
import type { Dispute } from './sentenceCheck';

/** Answers by dispute: findings are made again on every keystroke. */
const known = new WeakMap<Dispute, boolean>();

/** Whether the sentence gives what another side says as well: '2009 or, by another account, 2012'. */
export function givesBothSides(dispute: Dispute, sentence: BriefSentence, index: CorpusIndex): boolean {
  const before = known.get(dispute);
  if (before !== undefined) return before;
  const answer = isLanguage(sentence.language) && namesAnother(dispute, sentence, sentence.language, index);
  known.set(dispute, answer);
  return answer;
}

function namesAnother(dispute: Dispute, sentence: BriefSentence, language: Language, index: CorpusIndex): boolean {
  if (otherwise(language).test(sentence.text)) return true;
  const statement = buildBriefStatement(sentence, index);
  if (!statement) return false;
  const given = valuesBeside(dispute, statement);
  return dispute.conflict.sides.some(({ value }, at) => at !== dispute.side && given.has(value));
}

/** The values that the sentence gives beside the one in dispute, as messages put them. */
function valuesBeside({ conflict, span }: Dispute, statement: Statement): ReadonlySet<string> {
  const { text, language } = statement;
  switch (conflict.kind) {
    case 'date':
      return new Set(
        statement.times.filter((one) => !overlaps(one, span)).map((time) => describeTime(time, language, text)),
      );
    case 'number':
      return new Set(
        statement.quantities
          .filter((one) => !overlaps(one, span))
          .map((quantity) => describeQuantity(quantity, language, text)),
      );
    default:
      return new Set();
  }
}

/** ', though … says otherwise' in a language. */
function otherwise(language: Language): RegExp {
  const [before = '', behind = ''] = accountPhrases.otherwise[language].split('{source}');
  return new RegExp(`, ${before}[^.;]{1,120}?${behind}(?!\\p{L})`, 'u');
}
