import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** Turns of the English and German press: what stands between a quotation and whose it is. */
const cases: Record<'en' | 'de', readonly (readonly [about: string, text: string, speakers: readonly string[]])[]> = {
  en: [
    ['an office and what it is of', 'Superintendent of Police Leela Varma called it “a long night”.', ['Leela Varma']],
    ['a given name that is an office', 'Club coach Dean Morrow said it was “a fair draw”.', ['Dean Morrow']],
    [
      'a relative clause before the verb',
      '“We were late,” Captain Ned Orr, who commanded the tug, told the inquiry.',
      ['Ned Orr'],
    ],
    [
      'an outlet that only passes it on',
      'The letter by Ada Pell warned of “a wet winter to come”, the Courier reported.',
      ['Ada Pell'],
    ],
    [
      'what only a place owns',
      'Dr Ines Cole of Vell’s Catholic University urged patience: “One summer proves nothing.”',
      ['Ines Cole'],
    ],
    [
      'a clause whose subject is nobody',
      'Harbour Union, which represents crews, told the Courier that prices reflected “a hard year at sea”.',
      ['Harbour Union'],
    ],
    ['somebody quoted as saying', 'Radio Vell quoted the mayor as saying that it was “all in hand”.', ['the mayor']],
    [
      'a possessive tells nobody’s gender',
      'Tom Reed nodded. His neighbour Isla Venn disagreed. “It was my dog,” she said.',
      ['Isla Venn'],
    ],
    [
      'a place that opens the report',
      'PORT VELL: The Harbour Court said it was “too late to appeal”.',
      ['Harbour Court'],
    ],
    [
      'it is no person',
      'Nora Hale left after the safety panel offered her what it called “a quiet way out”.',
      ['safety panel'],
    ],
  ],
  de: [
    [
      'what stands in the paper of the sentence before',
      'Grundlage ist ein Gutachten des Ingenieurbüros Tann. Demnach ist die Brücke „nur noch eingeschränkt tragfähig“.',
      ['Ingenieurbüros Tann'],
    ],
    [
      'a word that points at no paper',
      'Die Stadt sperrte den Weg. Danach galt er als „nur noch eingeschränkt begehbar“.',
      [''],
    ],
    [
      'what nobody in particular is told to think',
      'Das Verkehrsamt verwies auf das Gesetz. Bedarf sehe man „aus heutiger Sicht keinen“.',
      ['Verkehrsamt'],
    ],
    [
      'reported words behind an act of no list',
      'Im Urteil anerkennen die Vellschen Richter, dass es laut war. Der Lärm sei aber „Teil einer alten Klangkulisse“.',
      ['Vellschen Richter'],
    ],
    [
      'a pronoun of the neuter behind the verb',
      'Das hessische Verkehrsamt lobt den Plan. In einer Mitteilung vom Montag nennt es die Strecke „einen Gewinn für alle“.',
      ['hessische Verkehrsamt'],
    ],
    [
      'where somebody works is no part of the name',
      'Analystin Sabine Kroll von der Landesbank nennt den Schritt „längst überfällig“.',
      ['Sabine Kroll'],
    ],
    [
      'the body behind adjectives is not who speaks',
      'Forscherin Anna Weiler vom Maritimen Institut in Kiel nennt das Ergebnis „beunruhigend, aber klar“.',
      ['Anna Weiler'],
    ],
    ['initials are a body’s', 'Der NVO kritisierte, dass der Deich „seit Jahren verschlafen“ werde.', ['NVO']],
    [
      'whose a word is',
      '„Wer zu spät kommt, bleibt draußen“, lautete die Ansage von Museumsleiterin Antje Flemming.',
      ['Antje Flemming'],
    ],
    [
      'from an office',
      'Aus dem Bezirksamt Nordhausen hieß es, man prüfe „ohne Eile und ohne Ansehen“.',
      ['Bezirksamt Nordhausen'],
    ],
    [
      'who is cited, not who cites',
      'Die Agentur Norda zitierte einen Offizier mit den Worten, es seien „nur leere Hallen“ getroffen worden.',
      ['einen Offizier'],
    ],
    [
      'who told something just before its paper',
      'Das teilte das Landratsamt am Donnerstag mit. „Es handelt sich um einen Hund“, heißt es in der Mitteilung.',
      ['Landratsamt'],
    ],
    ['a verb in two parts around the words', 'Das Hafenamt räumte „Fehler bei der Planung“ ein.', ['Hafenamt']],
  ],
}

for (const [language, ofLanguage] of Object.entries(cases))
  describe(`turns of the press, in ${language}`, () => {
    test.each(ofLanguage)('%s', (_, text, speakers) => {
      const { quotations } = quotationsIn(text, [[0, text.length]], lexiconFor(language as 'en' | 'de'))
      const bare = (name: string) => name.replace(/^(?:(?:der|die|das) )|^the (?!mayor)/i, '')
      expect(quotations.map(({ speaker }) => bare(speaker))).toEqual(speakers)
    })
  })
