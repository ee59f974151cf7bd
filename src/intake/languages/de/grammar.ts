import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** German. */
export const germanGrammar: Grammar = {
  verbStandsSecond: true,
  toldByName: true,

  daysHaveCapitals: true,
  contractedInNames: true,
  abbreviatedInNames: ['st'],
  generations: ['jr', 'sr'],

  articlesAgree: true,
  articlesAreObjects: true,
  possessiveArticles: wordsIn(`
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meinem meiner meines
    unser unsere unseren unserem unserer unseres`),
  pointing: wordsIn('dies diese diesen diesem dieser dieses'),
  latterAlone: wordsIn('letztere letzterer letzteres erstere ersterer ersteres'),
  reflexives: ['sich'],
  pluralEndings: ['s'],
  unchangedPlurals: /er$/,
  pluralDatives: ['n'],
  surnameEndings: /mann$/,

  opensCalling: ['wie'],
  inside: ['in', 'im'],

  aged: ['jährige', 'jähriger'],
  yearsOld: ['jahre'],
  until: ['bis'],
  thatDay: ['als'],

  commonNouns:
    /.{3}(?:ung|ungen|heit|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|chen|lein|tum|ment)s?$/,
  womensOffices: /.{4}in$/,
  longOffices: /.{6}(?:er|erin|ist|istin|or|orin|ant|antin|eur|eurin|ende|ender|ige|iger|ierte|ierter)$/,
  personalNouns:
    /(?:in|er|ist|ent|ant|or|eur|mann|frau|ling|loge|nom|path|graf|arzt|chef|rat|wart|wirt|bauer|kind|te[rn]?|jährigen?|[ai]n[ae]r)$/,
  womensNouns: /.{3}(?:(?<!e|az|erm)in|ung|heit|keit|schaft|tät|ion)$/,
  mensArticles: ['der'],
  subjectArticles: wordsIn('der die das ein eine'),
  obliqueArticles: /^(?:den|dem|des|.*ein(?:en|em|es)|.{2,}(?:ren|rem|res)|(?:dies|jed)(?:en|em|es))$/,
  genitiveArticles: wordsIn('der des eines einer'),
  whatIsSaid: ['das'],
  withArticle: wordsIn('im am ins ans zum zur vom beim aufs fürs'),
  atPlaces: wordsIn('im am'),
  participlesOpening: /^(?:ge|be|ver|er|ent|zer|aufge|abge|ausge|einge|zuge|vorge)\p{Ll}{2,}(?:en|t)$/iu,
  placeAdjectives: /.{3}er$/,
  institutions: /(?:schule|gymnasium|universität|uni|institut|zentrum|theater|gericht|staat|land)s?$/,
  foreignParticles: wordsIn('da de di del della van y al el ap'),
  inflectedAdjectives: wordsIn('e en em er es'),
  weakAdjectives: wordsIn('en em er'),
  adjectiveBehind: {
    weak: 'en',
    nominative: {
      der: { any: 'e', neuter: 'e' },
      den: { any: 'e', neuter: 'e' },
      dem: { any: 'er', neuter: 'es' },
      des: { any: 'er', neuter: 'es' },
    },
  },
  nameGenitives: ['s'],
  nounGenitives: {
    any: /(?<=[^s])s$/,
    long: /(?<=kreis|haus|institut|bund|amt|rat|werk|verband|gericht|hof|dienst)es$/,
  },
  wording: wordsIn('so lautet lauten lautete lauteten'),
  wordingOf: wordsIn('von vom'),
  heard: ['heißt es', 'hieß es'],
  heardFrom: wordsIn('aus vom beim von bei'),
  citedIn: ['worten'],

  neuterPronouns: ['es'],
  outOfPaper: wordsIn('demnach danach hiernach demzufolge darin'),
  reportingVerbs: /^(?!.*(?:te|w[uü]rde|ä\p{Ll}*)$)\p{Ll}{2,}e$/u,

  initialsOfThings: wordsIn(`
    KI IT DNA DNS RNA PCR CO HIV AIDS MRT CT EEG EKG IQ PISA LKW PKW SUV ICE ÖPNV AKW WM EM OP PC TV UV GPS US USA NS
    DDR BRD PFAS FFP MINT ETF NFT LED PET PVC SMS PDF CD DVD UFO SOS CSR ESG EEG BIP BTX WLAN VR PR HR SEO UKW CCS`),

  bodyGenitives: ['s', 'es'],
  citing: ['zitier'],

  pressOffice: /^(?:die )?(?:pressestelle|presseabteilung) (?:der|des|von)\s*/iu,
  learned: /^(?:forscher\p{L}*|wissenschaftler\p{L}*)$/u,
  isCalled: /^,? (?:die |der )?(?:heißt|heisst|hieß)\s$/,
  forWhom: ['für'],
}
