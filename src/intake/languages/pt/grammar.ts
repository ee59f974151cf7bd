import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Portuguese. */
export const portugueseGrammar: Grammar = {
  nounStandsFirst: true,

  contractedInNames: true,
  saints: wordsIn('são santa santo'),
  abbreviatedInNames: wordsIn('st sta sto'),
  generations: ['jr', 'sr'],

  articlesAgree: true,
  articlesAreObjects: true,
  pointing: ['este', 'esta'],
  itself: /^(?:própri[oa]|mesm[oa]|mencionad[oa]|referid[oa]|citad[oa]|aludid[oa])$/,
  ofThem: wordsIn('deles delas destes destas desses dessas'),
  objectPronounsBefore: wordsIn('o a os as'),
  reflexives: ['se', 'me'],
  pluralEndings: ['s'],

  negations: ['não'],
  infinitives: wordsIn('ar er ir'),
  verbsOnly: /(?:[eéí]|[aei]va|ia|ou|eu|iu)$/,
  thirdPersons: wordsIn('a e o i u í'),

  toThe: ['ao', 'à'],
  toWhom: wordsIn('a ao aos à às'),
  forWhom: ['para'],
  atOccasions: wordsIn('no na nos nas'),
  officePurpose: /^(?:em|n[oa]s?|para) [\p{L} ]{3,40}$/u,
  wholeOffices: /^(?:prefeit[oa]|ministr[oa]|governador|governadora)$/,

  yearsOld: ['anos'],
  until: ['até'],
  thatDay: ['quando'],

  pressOffice: /^(?:a )?(?:assessoria|gabinete) de imprensa (?:d[aoe]s?)\s*/iu,
  learned: /^(?:pesquisador\p{L}*|investigador\p{L}*|científic\p{L}+|cientistas?)$/u,
  bodyAdjectives: /(?:iva|ica|ana|[inrt]al|ivo|ico|ano|rior)$/,
  isCalled: /^,? (?:que )?(?:se chama(?:va)?|chama(?:va)?-se)\s$/,
}
