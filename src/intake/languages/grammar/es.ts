import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Spanish. */
export const spanishGrammar: Grammar = {
  nounStandsFirst: true,

  contractedInNames: true,
  articlesAgree: true,
  articlesAreObjects: true,
  pluralEndings: ['s'],

  objectPronounsBefore: wordsIn('la las lo los le les'),
  reflexives: ['se', 'me'],
  negations: ['no'],
  toThe: ['al'],
  yearsOld: ['años'],
  until: ['hasta'],
  infinitives: wordsIn('ar er ir'),
  verbsOnly: /(?:[eóéí]|[aie]ba|ía)$/,
  thirdPersons: wordsIn('a e o ó i í'),
  toWhom: ['a', 'al'],
  itself: /^(?:propi[oa]|mism[oa]|mencionad[oa]|referid[oa]|citad[oa]|aludid[oa])$/,
  pointing: ['este', 'esta'],
  latterAlone: ['éste', 'ésta'],
  saints: wordsIn('san santa santo don'),
  abbreviatedInNames: wordsIn('st sta sto'),
  generations: ['jr', 'sr'],

  pressOffice: /^(?:el )?(?:gabinete|oficina|servicio) de prensa (?:del?|de la)\s*/iu,
  learned: /^(?:investigador\p{L}*|científic\p{L}+)$/u,
  bodyAdjectives: /(?:iva|ica|ana|[inrt]al|ivo|ico|ano|rior)$/,
  insertedArticles: wordsIn('la las un'),
}
