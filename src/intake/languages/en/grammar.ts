import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** English. */
export const englishGrammar: Grammar = {
  modifiersStandBefore: true,
  subjectStandsFirst: true,
  prepositionsOpenClauses: true,
  personRelatives: ['who'],
  commasInsideMarks: true,

  namedWithoutArticle: true,
  officesHaveCapitals: true,
  givenNamesOfOffices: true,
  daysHaveCapitals: true,
  apostropheGenitive: true,
  pronounNames: ['he'],
  abbreviatedInNames: wordsIn('st mt ft'),
  generations: ['jr', 'sr'],
  peoplesTitles: ['mr', 'mrs', 'ms', 'dr', 'sir', 'dame', 'prof', 'cllr'],
  callSigns: /^(?:[KW]?\p{Lu}{3,4}|\p{Lu}\p{Ll}+ \p{Lu}{2,3})$/u,
  // A gerund, and what hyphens join to small words.
  opensNoName: /^\p{Lu}\p{Ll}{2,}ing$|^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u,
  titleLetters: 4,

  articlesAfterArticles: ['the', 'this', 'that', 'their', 'three'],
  articlesOpeningClauses: ['that'],
  sharesArticle: ['and'],
  possessiveArticles: ['his', 'her', 'their', 'its'],
  severalForOne: true,
  pluralEndings: ['s', 'men', 'women', 'people'],
  rolesTellGender: true,
  offices: /..(?:ist|ian|eer|[^aeiou]er|[^aeiou]or|m[ae]n|person|keeper|ant|ee|ent|grapher)$/,
  surelyOffices:
    /...(?:ist|ician|arian|eer|ator|itor|utor|[^aeiou]maker|worker|holder|keeper|grapher|writer|woman|person)$/,
  placed: wordsIn('-based -headquartered -owned -run -listed'),
  quantities: /^(?:all|these|those|any|no|more|most|other|such|own|new|member|united|.{3,}est)$/,
  posted: ['video', 'picture', 'photo', 'message'],

  pastIsParticiple: true,
  passiveAgents: ['by'],
  passiveAuxiliaries: ['been', 'being'],
  helpingVerbs: wordsIn('has had have will would did does do is was are were'),
  pastEndings: ['ed'],
  presentEndings: ['s'],
  commonPasts: wordsIn('could took gave made won lost came went began fell'),
  negatives: ["n't"],
  infinitiveMarks: ['to'],
  finding: ['found'],
  reporting: ['reported', 'reports'],

  opensCalling: ['what'],
  quotedAs: ['as'],
  tellingVerbs: ['tell', 'tells', 'told'],
  addressing: ['asked', 'asks', 'told', 'tells', 'reminded', 'begged', 'quizzed'],
  inside: ['in'],

  ordinals: ['st', 'nd', 'rd', 'th'],
  aged: ['year-old'],
  yearsOld: ['year', 'years'],
  until: ['until', 'till'],
  thatDay: ['when'],

  pressOffice: /^press (?:office|service) of(?: the)?\s*/iu,
  learned: /^(?:research(?:ers?)?|scientists?)$/,
  isCalled: /^,? (?:who )?(?:is|was) (?:called|named)\s$/,
  forWhom: ['for'],
}
