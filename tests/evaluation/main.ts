// npm run evaluate [-- --misses] [-- --save]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreSamples } from './corpora';
import { measure, renderTables } from './table';

const root = process.env['REPOSITORY'] ?? '.';
const scores = scoreSamples(root);
const measured = measure(scores);
console.log(renderTables(measured));
if (process.argv.includes('--misses'))
  for (const [name, { misses }] of scores) console.log(`\n${name}\n${misses.map((miss) => `  ${miss}`).join('\n')}`);
if (process.argv.includes('--save')) {
  writeFileSync(join(root, 'corpus', 'scores.json'), `${JSON.stringify(measured, null, 2)}\n`);
  const page = join(root, 'docs', 'evaluation.md');
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(/(?<=<!-- scores -->\n\n)[\s\S]*?(?=\n\n<!-- end of scores -->)/u, () => renderTables(measured)),
  );
}
