import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** English. */
export const englishGrammar: Grammar = {
  modifiersStandBefore: true,
  subjectStandsFirst: true,
  personRelatives: ['who'],
  prepositionsOpenClauses: true,

  namedWithoutArticle: true,
  officesHaveCapitals: true,
  givenNamesOfOffices: true,
  daysHaveCapitals: true,
  apostropheGenitive: true,
  articlesAfterArticles: ['the', 'this', 'that', 'their', 'three'],
  articlesOpeningClauses: ['that'],
  sharesArticle: ['and'],
  pluralEndings: ['s', 'men', 'women', 'people'],
  rolesTellGender: true,
  offices: /..(?:ist|ian|eer|[^aeiou]er|[^aeiou]or|m[ae]n|person|keeper|ant|ee|ent|grapher)$/,
  surelyOffices:
    /...(?:ist|ician|arian|eer|ator|itor|utor|[^aeiou]maker|worker|holder|keeper|grapher|writer|woman|person)$/,
  peoplesTitles: ['mr', 'mrs', 'ms', 'dr', 'sir', 'dame', 'prof', 'cllr'],
  callSigns: /^[KW]?\p{Lu}{3,4}$/u,
  // A gerund, and what hyphens join to small words.
  opensNoName: /^\p{Lu}\p{Ll}{2,}ing$|^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u,
  titleLetters: 4,
  pronounNames: ['he'],
  severalForOne: true,
  quantities: /^(?:all|these|those|any|no|more|most|other|such|own|new|member|united|.{3,}est)$/,

  tellingVerbs: ['tell', 'tells', 'told'],
  addressing: ['asked', 'asks', 'told', 'tells', 'reminded', 'begged', 'quizzed'],
  reporting: ['reported', 'reports'],
  finding: ['found'],
  pastIsParticiple: true,
  passiveAgents: ['by'],
  passiveAuxiliaries: ['been', 'being'],
  posted: ['video', 'picture', 'photo', 'message'],
  helpingVerbs: wordsIn('has had have will would did does do is was are were'),
  pastEndings: ['ed'],
  presentEndings: ['s'],
  commonPasts: wordsIn('could took gave made won lost came went began fell'),
  infinitiveMarks: ['to'],
  quotedAs: ['as'],

  commasInsideMarks: true,
  possessiveArticles: ['his', 'her', 'their', 'its'],
  inside: ['in'],
  ordinals: ['st', 'nd', 'rd', 'th'],
  aged: ['year-old'],
  yearsOld: ['year', 'years'],
  until: ['until', 'till'],
  negatives: ["n't"],
  opensCalling: ['what'],
  placed: wordsIn('-based -headquartered -owned -run -listed'),
  abbreviatedInNames: wordsIn('st mt ft'),
  generations: ['jr', 'sr'],

  pressOffice: /^press (?:office|service) of(?: the)?\s*/iu,
  learned: /^(?:research(?:ers?)?|scientists?)$/,
}
