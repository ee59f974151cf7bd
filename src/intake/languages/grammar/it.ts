import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Italian. */
export const italianGrammar: Grammar = {
  nounStandsFirst: true,

  articlesAgree: true,
  articlesAreObjects: true,

  objectPronounsBefore: wordsIn("l' la le li lo gli ne ci vi"),
  reflexives: ['si', 'se'],
  negations: ['non'],
  possessiveArticles: ['suoi'],
  toThe: ['al', 'alla', 'allo', "all'"],
  onAir: ['su'],
  inside: ['in'],
  yearsOld: ['anni'],
  until: ['fino', 'entro'],
  since: ['dal', 'del'],
  infinitives: wordsIn('are ere ire ar er ir'),
  verbsOnly: /(?:[eòì]|[aei]va)$/,
  thirdPersons: wordsIn('a e o ò i ì ù u'),
  opensCalling: ['cui'],
  toWhom: wordsIn("a ad al allo alla all' ai agli alle"),
  itself: /^(?:propri[oa]|menzionat[oa]|citat[oa]|stess[oa])$/,
  pointing: ["quest'"],
  latterAlone: ["quest'ultimo", "quest'ultima"],
  saints: wordsIn('san santa santo sant don'),
  abbreviatedInNames: ['st'],
  generations: ['jr', 'sr'],

  pressOffice: /^(?:l['’])?ufficio stampa (?:del|della|dell['’]|dei|di)\s*/iu,
  learned: /^(?:ricercator\p{L}+|scienziat\p{L}+)$/u,
  bodyAdjectives: /(?:[cinrt]ale|iore|iva|ica|ana|ivo|ico|ano)$/,
  insertedArticles: wordsIn("la le l' un"),
}
