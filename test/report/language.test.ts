import { expect, test } from 'vitest'
import { guessLanguage } from '../../src/report/language.ts'

test.each([
  [
    'en',
    'The queue of the mail relay was full, and nobody was told that letters were lost until the morning after.',
  ],
  [
    'fr',
    'La file du relais était pleine et personne n’a été averti que les lettres se perdaient dans la nuit, ce qui a duré.',
  ],
  [
    'de',
    'Die Schlange war voll, und niemand wurde gewarnt, dass die Briefe nicht mit der Post gingen und auf dem Relais lagen.',
  ],
  [
    'es',
    'La cola del correo se llenó y no se avisó a los que esperaban las cartas, por lo que fue un día largo para el equipo y una noche.',
  ],
  [
    'pt',
    'A fila do correio encheu e não foi dito a nenhum dos que esperavam pelas cartas, que foi um erro da equipe do turno, para o dia.',
  ],
  [
    'nl',
    'De wachtrij van het relais was vol en niemand werd gewaarschuwd dat de brieven niet met de post van die dag aan het werk zijn.',
  ],
  [
    'it',
    'La coda della posta si è riempita e gli operatori non sono stati avvisati che le lettere del giorno si perdono per una notte.',
  ],
  [
    'sv',
    'Kön var full och det blev inte sagt till någon att breven som är på väg från oss är borta, och den natten var lång för alla.',
  ],
  [
    'no',
    'Køen var full, og det ble ikke sagt til noen at brev som var på vei til oss er borte fra i går av den grunn.',
  ],
  ['ja', 'メールのキューがいっぱいになり、朝まで誰にも知らされませんでした。手紙は失われました。'],
  [undefined, 'Login down'],
  [undefined, '10:02 api 503\n10:04 api 503\n'],
  [undefined, ''],
])('%s', (language, text) => {
  expect(guessLanguage(text)).toBe(language)
})
