import { forms, wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Russian. */
export const russianGrammar: Grammar = {
  articlesAgree: true,
  articlesAreObjects: true,
  rolesTellGender: true,

  negations: ['не'],
  ofPapers: {
    participles: [
      ...forms('оценивае описывае характеризуе расценивае', 'тся ются'),
      ...forms('оценивал описывал', 'ся ась ось ись'),
      ...forms('назван описан оценен охарактеризован', '- а о ы'),
    ],
    is: [],
  },
  infinitives: wordsIn('ть ться ти'),

  opensCalling: ['как'],

  alikeInAllCases: wordsIn('радио медиа шоу ток-шоу'),
  itselfBefore: wordsIn('сам сама само сами самого самой самому самом самих'),
  until: wordsIn('до вплоть'),
  thatDay: ['когда'],
  since: ['от'],
  beginning: wordsIn('с со'),
  yearsOld: wordsIn('лет год года'),

  determiners: wordsIn(`
    этот эта эти это эту этого этому этим этой этих этими этом тот того тому той тех свой своя свою своего своему своей
    своих своими своём свои своим всё все всю всего всех всем всему весь вся сам сама сами кто-то что-то`),
  placedDeterminers: wordsIn('й х м му'),
  conjunctions: ['и'],
  relativeBeginnings: ['котор'],
  nominativeAdjectives: wordsIn('ый ий ой ая яя ое ее а я е'),
  womensAdjectives: wordsIn('ая яя'),
  neuterAdjectives: wordsIn('ое ее'),
  mensAdjectives: wordsIn('ый ий ой'),
  obliqueAdjectives: wordsIn('ого его ому ему ыми ими'),
  womensObliqueAdjectives: wordsIn('ую юю ою ею'),
  unclearAdjectives: wordsIn('ой ей их ых'),
  genitiveAdjectives: wordsIn('ого его ой ей'),
  pluralGenitives: wordsIn('их ых'),
  nounsLikeAdjectives: /[^с]кой$/,
  adjectivalRoles: wordsIn('ий ый ая'),
  nominativePlurals: wordsIn('а я ы и'),
  pluralDatives: wordsIn('ам ям'),
  pluralInstrumentals: wordsIn('ами ями'),
  mensObliques: wordsIn('а я у'),
  mensNouns: /[^аяое]$/,
  unlikeRoles: wordsIn('ом ем о е у ы и ю'),
  genitivesLikePlurals: ['и'],
  accusativesLikeGenitives: wordsIn('у ю'),
  bodyGenitives: wordsIn('а я ы и у ю ов ев ой ей их ых ого его'),
  bareGenitives: /(?:[бгджзклмнпрстфхцчшщ]|[^аияую]в)$/,
  verbsLikeGenitives: /(?:[аеиоуыя]л[аои]?|л[аои]?с[яь]|[еуюая]т(?:ь|ся|ься)?|ит[ьсая]*|вся)$/,
  obliqueNames: wordsIn('е у ю ы и ой ом его ого ах ях'),
  dativeNames: wordsIn('ому ему'),
  genitiveNames: wordsIn('а я'),
  titlesSpokenTo: wordsIn('у ю'),
  outletsSpokenTo: wordsIn('у ю е и й'),
  nominativeSurnames: /(?:[^аеиоуыэюяь]|[ое]ва|ина|ая|ка|ко|[юо]ра)$/,
  surnames: wordsIn('ов ев ин ова ева ина ска цка ко юк ак ек ик як ах их ох ян дзе швили ых ер ман ич'),
  patronymics: wordsIn('вич вна ична ича вны'),
  unlikeSurnames: wordsIn('ие ье ость ия ство ого ому ю ы и у'),
  pluralVerbs: wordsIn('ли лись ют ят ут ат'),
  personalVerbs: wordsIn(
    'торг верг стиг мог вырос унес увез погиб исчез умер л ла ли лся лась лись ет ит ют ут ят ат сь',
  ),
  copulas: wordsIn('был стал остал оказал явля'),
  adverbs: /(?:[нктдрлсшчвбм]о|ски)$/,
  citing: wordsIn('цитир процитир'),
  making: wordsIn('подготовл опубликов выпущ обнародов провед составл распростран'),
  sites: wordsIn('сайт страниц телеграм'),

  demonstratives: ['этот', 'эта'],
  beforeName: /^\d+-?летн\p{L}+\s+$/u,

  pressOffice: /^пресс-?служб\p{L}*\s*/iu,
  learned:
    /^(?:учены[ехй]\p{L}*|исследовател\p{L}+|(?:нейро|микро|гидро)?(?:биолог|историк|археолог|геолог|палеонтолог|зоолог|физик|химик|лингвист|астроном|генетик|физиолог|архивист)\p{L}*)$/u,
  stateBodies:
    /^(?:рос(?:авиа|архив|водо|гвард|зем|имущ|кадастр|комнад|лесх|мор|недр|обр|патент|пот|рее|рыб|сель|стат|стандарт|тех|тран|тру|фин|хим|энерг)|гос(?:арх|жил|строй|тех|труд|ком|надз)|укр(?:авто|енерг|трансб|заліз|пошт|нафт|газ|водо|хім)|держ(?:авіа|аудит|гео|еко|лік|мит|прац|прод|спож|стат|серв|спец|водо|атом))\p{L}{2,}$/u,
  ministries: { short: 'мин', whole: 'министерств' },
  forWhom: ['для'],
}
