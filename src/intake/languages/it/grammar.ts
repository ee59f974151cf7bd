import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Italian. */
export const italianGrammar: Grammar = {
  nounStandsFirst: true,

  saints: wordsIn('san santa santo sant don'),
  abbreviatedInNames: ['st'],
  generations: ['jr', 'sr'],

  articlesAgree: true,
  articlesAreObjects: true,
  possessiveArticles: ['suoi'],
  pointing: ["quest'"],
  itself: /^(?:propri[oa]|menzionat[oa]|citat[oa]|stess[oa])$/,
  latterAlone: ["quest'ultimo", "quest'ultima"],
  objectPronounsBefore: wordsIn("l' la le li lo gli ne ci vi"),
  reflexives: ['si', 'se'],
  pluralArticles: /^(?:(?:a|da|de|ne|su)?(?:i|gli|lle)|le)$/,

  negations: ['non'],
  infinitives: wordsIn('are ere ire ar er ir'),
  verbsOnly: /(?:[eòì]|[aei]va)$/,
  thirdPersons: wordsIn('a e o ò i ì ù u'),

  opensCalling: ['cui'],
  insertedArticles: wordsIn("la le l' un"),
  toThe: ['al', 'alla', 'allo', "all'"],
  toWhom: wordsIn("a ad al allo alla all' ai agli alle"),
  forWhom: ['per'],
  atOccasions: wordsIn("nel nella nell' nello"),
  wholeOffices: /^(?:sindac[oa]|ministr[oa]|governatore|governatrice)$/,
  onAir: ['su'],
  inside: ['in'],

  yearsOld: ['anni'],
  partsBehindDays: wordsIn('mattina mattino pomeriggio sera notte'),
  until: ['fino', 'entro'],
  thatDay: ['quando'],
  since: ['dal', 'del'],

  pressOffice: /^(?:l['’])?ufficio stampa (?:del|della|dell['’]|dei|di)\s*/iu,
  learned: /^(?:ricercator\p{L}+|scienziat\p{L}+)$/u,
  bodyAdjectives: /(?:[cinrt]ale|iore|[aiut]tiva|siva|ortiva|ica|ana|ivo|ico|ano|iera|iero|ile|aria|ario|ino)$/,
  isCalled: /^,? (?:che )?si chiama(?:va)?\s$/,
}
