// Citations and ignore comments as they are coloured. Beneath each line of Markdown stand marks under what is coloured:
// k key, @ its at-sign, - author left out, [ ] ; brackets and separators of a group.
import { equal } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { IGrammar } from 'vscode-textmate';
import { codeServerFolder } from '../../scripts/codeServer.mjs';
import { loadGrammar, type ScopedText, tokenize } from './tokenize';

const marks: readonly (readonly [scope: string, mark: string])[] = [
  ['entity.name.type.citation.key', 'k'],
  ['punctuation.definition.citation.key', '@'],
  ['keyword.operator.citation.suppress-author', '-'],
  ['punctuation.definition.citation.begin', '['],
  ['punctuation.definition.citation.end', ']'],
  ['punctuation.separator.citation', ';'],
  ['keyword.control.directive.source-aware', 'd'],
  ['constant.other.code.source-aware', 'c'],
  ['comment.block.reason.source-aware', 'r'],
];

/** VS Code's own Markdown grammar, where a VS Code has been installed for the tests in an editor. */
const realHost = join(
  codeServerFolder,
  'node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json',
);

const grammars: IGrammar[] = [];
before(async () => {
  grammars.push(await loadGrammar());
  if (existsSync(realHost)) grammars.push(await loadGrammar(realHost));
});

describe('citations', () => {
  check('a bracketed one', [
    'as shown [@rossi2014, p. 4; see @diaz:2015].',
    '         [@kkkkkkkkk      ;     @kkkkkkkkk] ',
  ]);
  check('the author left out', ['as shown [-@rossi2014] and -@rossi2014', '         [-@kkkkkkkkk]     -@kkkkkkkkk']);
  check('in running text', ['@rossi2014 says, (@diaz) too', '@kkkkkkkkk        @kkkk     ']);
  check('a full stop ends the sentence, not the key', ['says @rossi.bianchi_2014.', '     @kkkkkkkkkkkkkkkkkk ']);
  check('a key with accents', ['see @müller2019é', '    @kkkkkkkkkkk']);
  check('any key in braces', ['see @{Doe 1999, a} there', '    @@kkkkkkkkkkk@      ']);
  check('in bold and in headings', [
    '**so @rossi2014 says**',
    '     @kkkkkkkkk       ',
    '# After @rossi2014',
    '        @kkkkkkkkk',
  ]);
  check('brackets that hold no citation are no group', [
    '[see there] and [@rossi2014]',
    '                [@kkkkkkkkk]',
  ]);
});

describe('not citations', () => {
  check('an e-mail address', ['write to ana.ruiz@example.org or <ana@example.org>']);
  check('code', ['`[@rossi2014]` and', '', '```', '[@rossi2014] @diaz', '```']);
  check('the text of a link', ['[by @rossi2014](https://example.org/@rossi) or [by @rossi2014][one]']);
  check('an address with an at-sign', ['https://example.org/@rossi2014/status']);
  check('an escaped at-sign', ['not \\@rossi2014']);
  check('a cross-reference', ['see @fig:map and @tbl:one and [@sec:two]']);
  check('front matter', ['---', 'author: "@rossi2014"', '---']);
  check('a comment', ['<!-- ask @rossi2014 -->']);
  check('an at-sign alone', ['5 kg @ 3 euro']);
});

describe('ignore comments', () => {
  check('with codes and a reason', [
    '<!-- source-aware-disable-next-line conflicting-sources, altered-quote -- both are right -->',
    '     dddddddddddddddddddddddddddddd ccccccccccccccccccc  ccccccccccccc    rrrrrrrrrrrrrr    ',
  ]);
  check('without a code', ['<!-- source-aware-disable-file -->', '     ddddddddddddddddddddddddd    ']);
  check('after a sentence', [
    'He came twice. <!-- source-aware-disable-line --> Then he left.',
    '                    ddddddddddddddddddddddddd                  ',
  ]);
  check('indented', ['  <!-- source-aware-enable -->', '       ddddddddddddddddddd    ']);
  check('not others', ['<!-- source-aware-disabled -->', '', 'source-aware-disable']);
  check('not in code', ['```', '<!-- source-aware-disable -->', '```']);
  check('and what follows is as before', [
    '<!-- source-aware-disable -->',
    '     dddddddddddddddddddd    ',
    'see @rossi2014',
    '    @kkkkkkkkk',
  ]);
});

/** Lines of Markdown, each followed, if anything in it is coloured, by its marks. */
function check(name: string, drawing: readonly string[]): void {
  test(name, () => {
    const lines = drawing.filter((line, index) => !isMarks(line, drawing[index - 1]));
    for (const grammar of grammars) {
      const drawn = tokenize(grammar, lines.join('\n')).flatMap((tokens, index) => {
        const marked = tokens.map(draw).join('');
        return marked.trim() === '' ? [lines[index]!] : [lines[index]!, marked];
      });
      equal(drawn.join('\n'), drawing.join('\n'));
    }
  });
}

/** A line of marks is as long as the line above it and holds nothing else. */
function isMarks(line: string, above: string | undefined): boolean {
  return line !== '' && above?.length === line.length && /^[k@\-[\];dcr ]+$/.test(line);
}

function draw({ text, scopes }: ScopedText): string {
  const mark = marks.find(([wanted]) => scopes.some((scope) => scope.startsWith(wanted)))?.[1] ?? ' ';
  return mark === 'r' ? text.replace(/\S.*\S/, (words) => 'r'.repeat(words.length)) : mark.repeat(text.length);
}
