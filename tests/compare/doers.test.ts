import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { findDoers } from '../../server/compare/doers';
import { singleAgentActs } from '../../server/lexicon/singleAgentActs';
import type { Language } from '../../server/text/language';
import { indexOf } from '../index/indexOf';

/** Each row: a sentence, who does what its act says, and who is said not to have. */
const rows: readonly (readonly [Language, string, string, string?])[] = [
  ['en', 'Aila Korpela designed the new ferry in 2011.', 'Aila Korpela'],
  ['en', 'The new ferry was designed by Aila Korpela in 2011.', 'Aila Korpela'],
  ['en', 'It was Aila Korpela, not Rein Tamm, who designed the new ferry.', 'Aila Korpela', 'Rein Tamm'],
  ['en', 'The design of the ferry was the work of Aila Korpela.', 'Aila Korpela'],
  ['en', 'The report carries Aila Korpela’s signature.', 'Aila Korpela'],
  ['en', 'The new ferry was designed by Aila Korpela rather than Rein Tamm.', 'Aila Korpela', 'Rein Tamm'],
  ['es', 'Fue Luis Prado quien diseñó el nuevo barco.', 'Luis Prado'],
  ['es', 'El contrato lo firmó la ministra Marta Orsini.', 'Marta Orsini'],
  ['it', 'Fu Aldo Neri a firmare il contratto.', 'Aldo Neri'],
  ['fr', 'C’est Claire Vidal qui a signé le contrat.', 'Claire Vidal'],
  ['pt', 'O barco foi construído por Rui Sousa em Tavira.', 'Rui Sousa'],
  ['de', 'Den Vertrag unterzeichnete die Ministerin Jana Krüger.', 'Jana Krüger'],
  ['de', 'Es war Felix Hofer, der den Vertrag unterzeichnete.', 'Felix Hofer'],
  ['en', 'Aila Korpela was the mediator of the talks.', 'Aila Korpela'],
  ['en', 'Aila Korpela, a retired teacher, is acting as mediator.', 'Aila Korpela'],
  ['en', 'Aila Korpela was in charge of the ferry crew.', 'Aila Korpela'],
  ['es', 'El mediador fue el maestro Luis Prado, ya jubilado.', 'Luis Prado'],
  ['fr', 'C’est la conseillère régionale aux transports, Claire Vidal, qui a servi de médiatrice.', 'Claire Vidal'],
  ['it', 'A firmare il contratto è stata la ministra Carla Neri.', 'Carla Neri'],
  ['es', 'Quien firmó el contrato fue la ministra Marta Orsini.', 'Marta Orsini'],
  ['it', 'Alla guida del traghetto c’era Aldo Neri.', 'Aldo Neri'],
  ['es', 'En el barco mandaba Luis Prado.', 'Luis Prado'],
  ['en', 'Aila Korpela was driving the ferry crew.', 'Aila Korpela'],
  ['en', 'TARTU, Estonia, May 3 (Korpela) - The ferry was designed by Aila Korpela.', 'Aila Korpela'],
  ['de', 'Vermittelt hat zwischen den Reedern die pensionierte Lehrerin Jana Krüger.', 'Jana Krüger'],
];

for (const [, text, doers, denied] of rows) {
  test(text, () => {
    const index = indexOf(new Map([['a.txt', text]]));
    const [statement] = index.statements;
    const act = statement?.features.find(
      ({ kind, agent, keys }) => (kind === 'event' || agent) && keys.some((key) => singleAgentActs.has(key)),
    );
    const found = statement && act && findDoers(statement, act);
    const names = (list: readonly { readonly participant: { readonly mention: { readonly name: string } } }[]) =>
      list.map(({ participant }) => participant.mention.name).join();
    deepEqual([found && names(found.doers), found && names(found.denied)], [doers, denied ?? '']);
  });
}
