/**
 * The forms of one language that its endings do not explain. Rows are `base: form form`, one a line. `(re un)base: form`
 * holds for the base and for each of the prefixes before it. `stem+name` stands for the stem with each of the endings of
 * that name (`.` is no ending). A base written `=key` is no word to be stemmed but itself the key of its forms: it keeps
 * words apart that the stemmer would throw together.
 */
export interface IrregularForms {
  readonly endings: Readonly<Record<string, string>>;
  readonly rows: string;
}

/** Each irregular form with its base. Where a form could belong to two words, the row that stands first has it. */
export function expandForms({ endings, rows }: IrregularForms): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const row of rows.split('\n')) {
    const parts = rowPattern.exec(row.trim());
    if (!parts) continue;
    const [, prefixes = '', base = '', forms = ''] = parts;
    const expanded = forms.split(' ').flatMap((form) => expandForm(form, endings));
    for (const prefix of ['', ...prefixes.split(' ').filter(Boolean)]) {
      const target = base.startsWith('=') ? base : prefix + base;
      for (const form of expanded) {
        const whole = prefix + form;
        if (!bases.has(whole)) bases.set(whole, target);
      }
    }
  }
  return bases;
}

const rowPattern = /^(?:\(([^)]*)\))?(=?[^:\s]+): *(.+)$/;

function expandForm(form: string, endings: Readonly<Record<string, string>>): readonly string[] {
  const [stem = '', name] = form.split('+');
  if (name === undefined) return [stem];
  return (endings[name] ?? '').split(' ').map((ending) => (ending === '.' ? stem : stem + ending));
}
