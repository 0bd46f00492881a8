import type { ConflictKind } from '../../server/model/conflict';
import { conflictKinds } from '../../server/model/conflict';
import type { Decisions, Scores, Share } from './score';

/** The figures that are added up over corpora and kept as floors. */
export const figures = [
  'precision',
  'recall',
  'sided',
  'kind',
  'evidence',
  'listedRecall',
  'listedPrecision',
  'nameRecall',
  'namePrecision',
  'quiet',
] as const satisfies readonly (keyof Scores)[];

export type Figures = Readonly<Record<(typeof figures)[number], Share>>;

/** What is kept of a measurement. */
export interface Measured {
  readonly corpora: Readonly<Record<string, Figures>>;
  readonly all: Figures;
  readonly byKind: Readonly<Partial<Record<ConflictKind, Decisions>>>;
}

export function measure(scores: ReadonlyMap<string, Scores>): Measured {
  const every = [...scores.values()];
  const byKind: Partial<Record<ConflictKind, Decisions>> = {};
  for (const kind of conflictKinds) {
    const own = every.flatMap((one) => one.byKind[kind] ?? []);
    if (!own.length) continue;
    byKind[kind] = {
      decided: sum(own.map(({ decided }) => decided)),
      otherSides: sum(own.map(({ otherSides }) => otherSides)),
      abstained: sum(own.map(({ abstained }) => abstained)),
    };
  }
  return {
    corpora: Object.fromEntries([...scores].map(([name, one]) => [name, figuresOf([one])])),
    all: figuresOf(every),
    byKind,
  };
}

function figuresOf(scores: readonly Scores[]): Figures {
  const add = (name: (typeof figures)[number]): Share => ({
    right: sum(scores.map((one) => one[name].right)),
    of: sum(scores.map((one) => one[name].of)),
  });
  return {
    precision: add('precision'),
    recall: add('recall'),
    sided: add('sided'),
    kind: add('kind'),
    evidence: add('evidence'),
    listedRecall: add('listedRecall'),
    listedPrecision: add('listedPrecision'),
    nameRecall: add('nameRecall'),
    namePrecision: add('namePrecision'),
    quiet: add('quiet'),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const shareOf = ({ right, of }: Share): number => (of ? right / of : 1);

/** The tables of docs/evaluation.md. */
export function renderTables({ corpora, all, byKind }: Measured): string {
  const cell = (share: Share): string => (share.of ? `${shareOf(share).toFixed(2)} (${share.right}/${share.of})` : '–');
  const heads = [
    'corpus',
    'warnings right',
    'conflicts told',
    'with the right sides',
    'kind right',
    'kept quiet',
    'passages shown',
    'listed: found',
    'listed: real',
    'names found',
    'names right',
  ];
  const rowOf = (name: string, own: Figures): string[] => [
    name,
    ...[
      own.precision,
      own.recall,
      own.sided,
      own.kind,
      own.quiet,
      own.evidence,
      own.listedRecall,
      own.listedPrecision,
      own.nameRecall,
      own.namePrecision,
    ].map(cell),
  ];
  const corpusTable = table(heads, [
    ...Object.entries(corpora).map(([name, own]) => rowOf(name, own)),
    rowOf('all', all),
  ]);
  const kindTable = table(
    ['kind', 'sentences', 'decided', 'told with other sides', 'abstained'],
    conflictKinds.flatMap((kind): string[][] => {
      const own = byKind[kind];
      if (!own) return [];
      const total = own.decided + own.otherSides + own.abstained;
      return [
        [
          kind,
          `${total}`,
          `${own.decided}`,
          `${own.otherSides}`,
          `${own.abstained} (${Math.round((100 * own.abstained) / total)} %)`,
        ],
      ];
    }),
  );
  return `${corpusTable}\n\n${kindTable}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
