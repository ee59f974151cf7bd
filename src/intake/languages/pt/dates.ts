import type { DateWords } from '../date-words.ts'
import { wordsIn } from '../forms.ts'

export const portugueseDates: DateWords = {
  inside: ['de', 'do', 'da'],
  ordinals: wordsIn('º ª o a'),
  spelled: { days: [['primeiro']], shape: /primeiro/ },
  beforeHour: ['às', 'as'],
  behindHour: ['h', 'hr', 'hrs'],
  hourSign: 'h',
  zones: [
    [/(?:hora|horário)\sde\sbrasília/iu, 'America/Sao_Paulo'],
    [/(?:hora|horário)\sde\slisboa/iu, 'Europe/Lisbon'],
  ],
  zoneEnds: ['brasília'],
  past: wordsIn('passado passada último última'),
  otherAhead: wordsIn('próximo próxima cada toda todos'),
  otherBehind: ['próximo', 'próxima', 'que vem', 'que entra'],
  eve: { words: ['véspera'], of: /^d[aoe]s?$/ },
}
