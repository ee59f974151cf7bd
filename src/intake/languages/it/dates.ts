import type { DateWords } from '../date-words.ts'
import { wordsIn } from '../forms.ts'

export const italianDates: DateWords = {
  inside: ['di', 'del'],
  ordinals: ['°', 'º'],
  spelled: { days: [['primo']], shape: /primo/ },
  beforeHour: ['alle ore', 'alle', 'ore'],
  hourSign: 'h',
  zones: [[/ora\s(?:italiana|di\sroma)/iu, 'Europe/Rome']],
  past: ['scorso', 'scorsa'],
  otherAhead: wordsIn('prossimo prossima ogni'),
  otherBehind: ['prossimo', 'prossima'],
  eve: { words: ['vigilia'], of: /^(?:de|del|dell[aeo']*|d')$/ },
}
