import { describe, expect, it } from 'vitest'
import { detectLanguage, languageOf } from '../../src/text/language.ts'

describe('detectLanguage', () => {
  it.each([
    ['en', 'The mayor said on Monday that the bridge would stay closed until the spring, and nobody objected.'],
    ['en', 'THE MAYOR SAID ON MONDAY THAT THE BRIDGE WOULD STAY CLOSED.'],
    ['en', '“I won’t pay,” she said. “It’s not my bridge, and it isn’t yours.”'],
    [
      'es',
      'El alcalde dijo el lunes que el puente seguirá cerrado hasta la primavera y que no hay dinero para más obras.',
    ],
    [
      'fr',
      'Le maire a dit lundi que le pont resterait fermé jusqu’au printemps, et personne n’a protesté dans la salle.',
    ],
    [
      'de',
      'Der Bürgermeister sagte am Montag, dass die Brücke bis zum Frühling gesperrt bleibt und niemand etwas dagegen hat.',
    ],
    [
      'it',
      'Il sindaco ha detto lunedì che il ponte resterà chiuso fino alla primavera e che non ci sono soldi per altro.',
    ],
    [
      'pt',
      'O prefeito disse na segunda-feira que a ponte ficará fechada até a primavera e que não há dinheiro para mais obras.',
    ],
    [
      'nl',
      'De burgemeester zei maandag dat de brug tot het voorjaar dicht blijft en dat er geen geld is voor meer werk.',
    ],
    ['sv', 'Borgmästaren sade på måndagen att bron är stängd till våren och att det inte finns pengar för mer arbete.'],
    ['pl', 'Burmistrz powiedział w poniedziałek, że most będzie zamknięty do wiosny i że nie ma pieniędzy na więcej.'],
    [
      'tr',
      'Belediye başkanı pazartesi günü köprünün ilkbahara kadar kapalı kalacağını ve daha fazla para olmadığını söyledi, bu çok kötü dedi.',
    ],
    ['ru', 'Мэр сказал в понедельник, что мост будет закрыт до весны, и никто не возражал: это были известные вещи.'],
    ['uk', 'Мер сказав у понеділок, що міст буде закритий до весни, і ніхто не заперечував її слів.'],
    ['el', 'Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή.'],
    ['ar', 'قال رئيس البلدية يوم الاثنين إن الجسر سيبقى مغلقا حتى الربيع.'],
    ['he', 'ראש העיר אמר ביום שני שהגשר יישאר סגור עד האביב.'],
    ['ja', '市長は月曜日、橋は春まで閉鎖されたままだと述べた。'],
    ['zh', '市长周一表示，大桥将关闭到春天。'],
    ['ko', '시장은 월요일에 다리가 봄까지 폐쇄될 것이라고 말했다.'],
    ['und', 'Okay.'],
    ['und', '1, 2, 3, 4 …'],
    ['und', ''],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language))

  it('tells an English article that quotes another language from an article in it', () => {
    const text = `The mayor was asked whether the bridge would open in the spring. “No, no, no. ¿Para qué? El puente es de todos y no se
abre,” he said in Spanish, and then he left the room by the back door without another word to the reporters who had come.`
    expect(detectLanguage(text)).toBe('en')
  })
})

describe('languageOf', () => {
  const french =
    'Le maire a dit lundi que le pont resterait fermé, et que les habitants ne seraient pas consultés. '.repeat(4)

  it('trusts words before labels', () => expect(languageOf(french, 'en-US')).toBe('fr'))
  it('trusts a label when the words do not tell', () => expect(languageOf('Okay.', 'en-GB')).toBe('en'))
  it('says when neither tells', () => expect(languageOf('Okay.', null)).toBe('und'))
  it('takes no label that is none', () => expect(languageOf('Okay.', '??')).toBe('und'))
})
