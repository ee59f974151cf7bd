import type { DateWords } from '../date-words.ts'
import { wordsIn } from '../forms.ts'

export const germanDates: DateWords = {
  inside: ['dem', 'den', 'der'],
  spelled: { days: [['ersten']], shape: /ersten/ },
  beforeDay: ['den'],
  beforeHour: ['um'],
  behindHour: ['uhr', 'h'],
  zones: [[/(?:ortszeit\sberlin|deutscher\szeit|mitteleuropäischer\szeit)/iu, 'Europe/Berlin']],
  partsOfDay: wordsIn('früh vormittag nachmittag mittag morgen abend nacht'),
  past: wordsIn(`
    letzte letzten letzter letztem letztes vergangene vergangenen vergangener vergangenem vergangenes
    vorige vorigen voriger vorigem voriges
  `),
  otherAhead: wordsIn(`
    nächste nächsten nächster nächstem nächstes kommende kommenden kommender kommendem kommendes jede jeden jeder jedem jedes
  `),
  eve: { words: ['vortag', 'vorabend'], of: /^(?:des|der|vor|von)$/ },
}
