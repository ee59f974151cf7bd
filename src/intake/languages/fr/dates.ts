import type { DateWords } from '../date-words.ts'
import { wordsIn } from '../forms.ts'

export const frenchDates: DateWords = {
  inside: ['de', 'd'],
  ordinals: wordsIn('er re e ère'),
  spelled: { days: [['premier']], shape: /premier/ },
  beforeDay: ['le'],
  beforeHour: ['à'],
  behindHour: ['h'],
  hourSign: 'h',
  zones: [[/heure\s(?:de\sparis|française|d['’]europe\scentrale)/iu, 'Europe/Paris']],
  zoneEnds: ['paris'],
  past: ['dernier', 'dernière'],
  otherAhead: ['chaque', 'prochain'],
  otherBehind: ['prochain', 'prochaine'],
  eve: { words: ['veille'], of: /^(?:d[eu]s?|d')$/ },
}
