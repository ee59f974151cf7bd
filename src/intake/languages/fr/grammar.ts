import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** French. */
export const frenchGrammar: Grammar = {
  nounStandsFirst: true,
  bareCapitals: true,

  saints: ['saint', 'sainte'],
  abbreviatedInNames: ['st', 'ste'],
  generations: ['jr', 'sr'],
  demonyms:
    /.(?:aine?|oise?|aise?|ien|ienne|éen|éenne|éo|eton|etonne|onais|mand|mande|land|landaise?|gnole?|russe|suisse|belge|serbe|croate|vène|gare|arabe|turc|turque|grec|grecque|tchèque|vaque|basque|corse|annique|gasque)$/,
  placeAdjectives:
    /(?:ois|oise|ais|aise|ien|ienne|ain|aine|ard|arde|ardie|in|ine|on|onne|ot|ote|eux|euse|icain|icaine|and|ande|if|ive|ique|al|ale)$/,

  articlesAgree: true,
  articlesAreObjects: true,
  possessiveArticles: ['sa'],
  pointing: ['ce', 'cette'],
  latterAlone: ['celui-ci', 'celle-ci'],
  objectPronounsBefore: wordsIn("y en lui leur l' la le les"),
  placePronouns: ['y', 'en'],
  reflexives: ["s'", 'se', 'me'],
  pluralEndings: ['s'],

  negations: ['ne'],
  infinitives: wordsIn('ar er ir are ere ire'),
  verbsOnly: /[eé]$/,

  that: ["qu'"],
  opensCalling: ['que'],
  insertedArticles: wordsIn("la le les l' un une son sa ses"),
  toThe: ['au'],
  toWhom: wordsIn('à au aux'),
  forWhom: ['pour'],
  wholeOffices: /^(?:maire|ministre|gouverneur|gouverneure)$/,
  onAir: ['sur'],

  yearsOld: ['ans'],
  partsBehindDays: wordsIn('matin midi soir soirée nuit'),
  until: ["jusqu'", 'jusque', 'ici'],
  thatDay: ['lorsque', "lorsqu'", 'quand'],
  since: ['du'],

  pressOffice: /^(?:le )?service de (?:presse|communication) (?:du|de la|de l['’]|des|de)\s*/iu,
  learned: /^(?:chercheu\p{L}+|scientifiques?|équipes?|laboratoires?)$/u,
  bodyAdjectives: /(?:[cinrt]ale|[inrt]al|ional|aire|ique|ive|nelle|rieure?)$/,
  isCalled: /^,? (?:qui )?s['’]appel(?:le|ait)\s$/,
}
