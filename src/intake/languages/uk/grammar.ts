import { forms, wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Ukrainian. */
export const ukrainianGrammar: Grammar = {
  articlesAgree: true,
  articlesAreObjects: true,
  rolesTellGender: true,

  negations: ['не'],
  ofPapers: {
    participles: [
      ...forms('оцінює описує характеризує розцінює', 'ться'),
      ...forms('оцінюють описують характеризують', 'ся'),
      ...forms('названи описани охарактеризовани', 'й'),
      ...forms('названі описані охарактеризовані', '-'),
      ...forms('назван описан охарактеризован', 'а е о'),
    ],
    is: [],
  },
  infinitives: wordsIn('ти тися'),

  opensCalling: ['як'],

  alikeInAllCases: wordsIn('радіо медіа шоу ток-шоу'),
  itselfBefore: wordsIn('сам сама само самі самого самої самому самій самих'),
  until: wordsIn('до аж'),
  thatDay: ['коли'],
  since: ['від'],
  beginning: wordsIn('з із зі'),
  yearsOld: wordsIn('рік рок роки років'),

  determiners: wordsIn(`
    цей ця цю це ці цього цьому цієї цій цих цими той того тому тих свій свої своє свою свого своєї своїх своїми своїм своєму своїй своя
    все всю усе всіх усіх весь увесь вся сам сама хтось щось його їх її`),
  placedDeterminers: wordsIn('й х м му'),
  conjunctions: wordsIn('і й та'),
  relativeBeginnings: wordsIn('який яким яке яку яко'),
  nominativeAdjectives: wordsIn('ий а я е'),
  womensAdjectives: wordsIn('а я'),
  neuterAdjectives: wordsIn('е є'),
  mensAdjectives: wordsIn('ий ій'),
  obliqueAdjectives: wordsIn('ого ього ому ьому ими'),
  womensObliqueAdjectives: wordsIn('ую юю ої ою ею'),
  unclearAdjectives: wordsIn('ій их'),
  genitiveAdjectives: wordsIn('ого ього ої'),
  pluralGenitives: wordsIn('их іх'),
  ordinalsLikeRoles: wordsIn('друга другу'),
  adjectivalRoles: wordsIn('ий ій ча ова на'),
  nominativePlurals: wordsIn('а я и і ї'),
  pluralDatives: wordsIn('ам ям'),
  pluralInstrumentals: wordsIn('ами ями'),
  mensObliques: wordsIn('а я у'),
  mensNouns: /[^аяоеєї]$/,
  womensDatives: { nominative: 'ка', dative: 'ці' },
  unlikeRoles: wordsIn('ом ем о е у и ю'),
  nounsLikeInfinitives: ['ти'],
  genitivesLikePlurals: wordsIn('и і'),
  accusativesLikeGenitives: wordsIn('у ю'),
  bodyGenitives: wordsIn('а я и і ї у ю ов ів ев єв їв ій єй їй ей их ого'),
  bareGenitives: /(?:[бгджзклмнпрстфхцчшщ]|[^аияіую]в)$/,
  verbsLikeGenitives: /(?:[аеиоуяі]л[аои]?|л[аои]?с[яь]|[еєуюая]т(?:ь|ся|ься)?|[иї]т[ьсая]*|вся|ає|ує)$/,
  obliqueNames: wordsIn('е у ю и і ом ого ах ях'),
  dativeNames: wordsIn('ому ові еві'),
  genitiveNames: wordsIn('а я'),
  titlesSpokenTo: wordsIn('у ові еві єві'),
  outletsSpokenTo: wordsIn('у ю е і и й'),
  nominativeSurnames: /(?:[^аеиоуюяієїь]|[оеє]ва|[иі]на|ка|ко|[юо]ра)$/,
  surnames: wordsIn(
    'ов ев єв ін ин ова ева єва ина іна ський цький ська цька ко юк ак ек ик як ік ах их ох ян дзе ець ер ман ич',
  ),
  patronymics: wordsIn('вич вна ична ича вни'),
  unlikeSurnames: wordsIn('ання ення іння ість ія ство ції ого ому ю и і у'),
  pluralVerbs: wordsIn('ли лись лися ють ять уть ать'),
  personalVerbs: wordsIn('ив ав яв ла ли вся лася лося лись є ться'),
  copulas: wordsIn('бул став залиш вияв'),
  adverbs: /(?:[нктдрлсшчвбм]о|ськи|цьки)$/,
  citing: wordsIn('циту процитув'),
  making: wordsIn('підготовл опубліков оприлюдн складен поширен укладен'),
  sites: wordsIn('сайт сторін телеграм'),

  demonstratives: ['цей', 'ця'],
  beforeName: /^\d+-?річн\p{L}+\s+$/u,

  pressOffice: /^прес-?служб\p{L}*\s*/iu,
  learned:
    /^(?:вчен[іих]\p{L}*|дослідни\p{L}+|(?:нейро|мікро|гідро)?(?:біолог|історик|археолог|геолог|палеонтолог|зоолог|фізик|хімік|лінгвіст|астроном|генетик|фізіолог|архівіст)\p{L}*)$/u,
  stateBodies:
    /^(?:рос(?:авиа|архив|водо|гвард|зем|имущ|кадастр|комнад|лесх|мор|недр|обр|патент|пот|рее|рыб|сель|стат|стандарт|тех|тран|тру|фин|хим|энерг)|гос(?:арх|жил|строй|тех|труд|ком|надз)|укр(?:авто|енерг|трансб|заліз|пошт|нафт|газ|водо|хім)|держ(?:авіа|аудит|гео|еко|лік|мит|прац|прод|спож|стат|серв|спец|водо|атом))\p{L}{2,}$/u,
  ministries: { short: 'мін', whole: 'міністерств' },
  forWhom: ['для'],
}
