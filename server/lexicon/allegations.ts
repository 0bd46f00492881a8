import type { CuePhrase } from './cuePhrase';

/** Words by which somebody is charged with something that is not established. */
export const allegations: readonly CuePhrase[] = [
  {
    kind: 'allegation',
    reach: 'phrase',
    en: 'alleged, so-called, supposed, suspected, accused',
    es: 'supuesto, supuesta, supuestos, supuestas, presunto, presunta, presuntos, presuntas',
    it: 'presunto, presunta, presunti, presunte, sedicente, sedicenti',
    fr: 'présumé, présumée, présumés, présumées, prétendu, prétendue, prétendus, prétendues, soi-disant, supposé, supposée',
    pt: 'suposto, suposta, supostos, supostas, alegado, alegada, alegados, alegadas, presumível',
    de: 'mutmaßliche, mutmaßlichen, mutmaßlicher, mutmaßliches, mutmaßlichem, angebliche, angeblichen, angeblicher, angebliches, vermeintliche, vermeintlichen, sogenannte, sogenannten',
  },
  {
    kind: 'allegation',
    reach: 'clause',
    en: 'allegedly, purportedly',
    es: 'supuestamente, presuntamente, presumiblemente',
    it: 'presuntamente, asseritamente',
    fr: 'prétendument, présumément',
    pt: 'supostamente, alegadamente, presumivelmente',
    de: 'angeblich, vorgeblich, mutmaßlich',
  },
  {
    kind: 'allegation',
    reach: 'complement',
    en: '~accuse of, accused of, suspected of, charged with, on suspicion of, on charges of, accusations of, accusations that, allegations of, allegations that, ~allege, ~allege that, indicted for, indicted on, suspicions of, suspicions that, charges of, on trial for, investigated for',
    es: 'acusado de, acusada de, acusados de, acusadas de, sospechoso de, sospechosa de, sospechosos de, imputado por, imputada por, imputados por, acusaciones de, sospechas de, investigado por, investigada por, investigados por, procesado por, procesada por, procesados por, denuncias de',
    it: 'accusato di, accusata di, accusati di, accusate di, sospettato di, sospettata di, sospettati di, indagato per, indagata per, indagati per, imputato per, imputati per, imputato di, accuse di, sospetti di, sospetto di',
    fr: "accusé de, accusé d', accusée de, accusés de, accusées de, soupçonné de, soupçonné d', soupçonnée de, soupçonnés de, inculpé de, inculpé pour, mis en examen pour, accusations de, accusations d', soupçons de, poursuivi pour, poursuivis pour",
    pt: 'acusado de, acusada de, acusados de, acusadas de, suspeito de, suspeita de, suspeitos de, indiciado por, indiciados por, acusações de, suspeitas de, investigado por, investigada por, investigados por, arguido por, denúncias de',
    de: 'im verdacht, unter verdacht, steht unter verdacht, wegen des verdachts, verdächtigt, beschuldigt, angeklagt, vorwurf, vorwürfe, anschuldigungen, wird vorgeworfen, wurde vorgeworfen, werden vorgeworfen',
  },
  {
    kind: 'allegation',
    reach: 'complement',
    verbOnly: true,
    en: '~accuse',
    es: '~acusar, ~imputar',
    it: '~accusare, ~imputare, ~addebitare',
    fr: '~accuser, ~soupçonner',
    pt: '~acusar, ~imputar',
    de: '~beschuldigen, ~bezichtigen, ~vorwerfen, ~verdächtigen',
  },
];
