import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Spanish. */
export const spanishGrammar: Grammar = {
  nounStandsFirst: true,

  contractedInNames: true,
  saints: wordsIn('san santa santo don'),
  abbreviatedInNames: wordsIn('st sta sto'),
  generations: ['jr', 'sr'],

  articlesAgree: true,
  articlesAreObjects: true,
  pointing: ['este', 'esta'],
  itself: /^(?:propi[oa]|mism[oa]|mencionad[oa]|referid[oa]|citad[oa]|aludid[oa])$/,
  latterAlone: ['éste', 'ésta'],
  objectPronounsBefore: wordsIn('la las lo los le les'),
  reflexives: ['se', 'me'],
  pluralEndings: ['s'],

  negations: ['no'],
  infinitives: wordsIn('ar er ir'),
  verbsOnly: /(?:[eóéí]|[aie]ba|ía)$/,
  thirdPersons: wordsIn('a e o ó i í'),

  insertedArticles: wordsIn('la las un'),
  toThe: ['al'],
  toWhom: ['a', 'al'],
  forWhom: ['para'],
  atOccasions: ['en'],
  officePurpose: /^(?:en|para) [\p{L} ]{3,40}$/u,
  wholeOffices: /^(?:alcalde|alcaldesa|ministr[oa]|gobernador|gobernadora)$/,

  yearsOld: ['años'],
  until: ['hasta'],
  thatDay: ['cuando'],

  pressOffice: /^(?:el )?(?:gabinete|oficina|servicio) de prensa (?:del?|de la)\s*/iu,
  learned: /^(?:investigador\p{L}*|científic\p{L}+)$/u,
  bodyAdjectives: /(?:iva|ica|ana|[inrt]al|ivo|ico|ano|rior)$/,
  isCalled: /^,? (?:que )?se (?:llama|llamaba)\s$/,
}
