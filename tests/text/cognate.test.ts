import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cognate } from '../../server/text/cognate';
import { languages } from '../../server/text/language';

/** Columns in the order of `languages`; '-' where the language has no cognate. */
const rows = `
  exportation exportación esportazione exportation exportação Exportation
  nation nación nazione nation nação Nation
  election elección elezione élection eleição -
  minister ministro ministro ministre ministro Minister
  ministers ministros ministri ministres ministros -
  president presidente presidente président presidente Präsident
  university universidad università université universidade Universität
  quality calidad qualità qualité qualidade Qualität
  crisis crisis crisi crise crise Krise
  pharmacy farmacia farmacia pharmacie farmácia -
  school escuela scuola école escola Schule
  state estado stato état estado Staat
  special especial speciale spécial especial speziell
  national nacional nazionale national nacional national
  nationals nacionales nazionali nationaux nacionais nationale
  terrorism terrorismo terrorismo terrorisme terrorismo Terrorismus
  terrorists terroristas terroristi terroristes terroristas Terroristen
  violence violencia violenza violence violência -
  economic económico economico économique econômico ökonomisch
  active activo attivo actif ativo aktiv
  famous famoso famoso fameux famoso famos
  necessary necesario necessario nécessaire necessário -
  possible posible possibile possible possível possibel
  government gobierno governo gouvernement governo -
  document documento documento document documento Dokument
  documents documentos documenti documents documentos Dokumente
  project proyecto progetto projet projeto Projekt
  system sistema sistema système sistema System
  theatre teatro teatro théâtre teatro Theater
  culture cultura cultura culture cultura Kultur
  director director direttore directeur diretor Direktor
  organized organizado organizzato organisé organizado organisiert
  organizes organiza organizza organise organiza organisiert
  condemned condenó condannò condamne condenou -
  military militar militare militaire militar militärisch
  commission comisión commissione commission comissão Kommission
  cooperation cooperación cooperazione coopération cooperação Kooperation
  technology tecnología tecnologia technologie tecnologia Technologie
  chemical químico chimico chimique químico chemisch
  strategic estratégico strategico stratégique estratégico strategisch
  energy energía energia énergie energia Energie
  oil petróleo petrolio pétrole petróleo Petroleum
  satellite satélite satellite satellite satélite Satellit
  parliament parlamento parlamento parlement parlamento Parlament
  general general generale général general General
  hospital hospital ospedale hôpital hospital Hospital
  expert experto esperto expert - Experte
  justice justicia giustizia justice justiça Justiz
  inflation inflación inflazione inflation inflação Inflation
  protest protesta protesta protestation protesto Protest
  visited visitó visitò visita visitou -
  important importante importante important importante importante
  industrial industrial industriale industriel industrial industriell
`;

test('most pairs of cognates share a form', () => {
  let pairs = 0;
  let shared = 0;
  for (const row of rows.trim().split(/\s*\n\s*/)) {
    const forms = row.split(' ').flatMap((word, column) => (word === '-' ? [] : [cognate(word, languages[column]!)]));
    for (const [at, form] of forms.entries()) {
      for (const other of forms.slice(at + 1)) {
        pairs += 1;
        if (form === other) shared += 1;
      }
    }
  }
  assert.ok(shared / pairs > 0.82, `${shared} of ${pairs}`);
});

test('words that only look alike keep apart', () => {
  assert.notEqual(cognate('minister', 'en'), cognate('ministero', 'it'));
  assert.notEqual(cognate('police', 'en'), cognate('política', 'es'));
  assert.notEqual(cognate('port', 'en'), cognate('parte', 'es'));
  assert.notEqual(cognate('station', 'en'), cognate('estado', 'es'));
});
