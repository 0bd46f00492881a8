import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage } from '../../server/text/detectLanguage';

const cases: [expected: string, text: string][] = [
  ['en', 'The council voted on Tuesday to shut the old harbour.'],
  ['es', 'El consejo decidió el martes cerrar el viejo puerto.'],
  ['it', 'Il consiglio ha deciso martedì di chiudere il vecchio porto.'],
  ['fr', 'Le conseil a décidé mardi de fermer le vieux port.'],
  ['pt', 'O conselho decidiu na terça-feira fechar o velho porto.'],
  ['de', 'Der Rat hat am Dienstag beschlossen, den alten Hafen zu schließen.'],
  ['en', 'THE COUNCIL VOTED ON TUESDAY TO SHUT THE OLD HARBOUR'],
  ['und', 'Het kabinet heeft gisteren besloten dat de nieuwe wet er toch komt.'],
  ['und', 'Совет решил во вторник закрыть старый порт.'],
  ['und', '议会周二决定关闭旧港口。'],
  ['und', 'Lorem ipsum dolor sit amet, consectetur qui est et ad voluptatem'],
  ['und', 'Yes, I do.'],
  ['und', 'Maria Andersson Okafor, Ruben Castellanos, Ines Brandão'],
  ['und', '254.920.1040'],
  ['und', ''],
];

for (const [expected, text] of cases) test(`${expected}: ${text}`, () => assert.equal(detectLanguage(text), expected));
