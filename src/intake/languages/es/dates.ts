import type { DateWords } from '../date-words.ts'
import { wordsIn } from '../forms.ts'

export const spanishDates: DateWords = {
  inside: ['de', 'del'],
  ordinals: ['º', 'ª'],
  spelled: { days: [['primero']], shape: /primero/ },
  beforeHour: ['a las', 'las', 'los'],
  behindHour: ['hr', 'hrs', 'hs', 'h'],
  hourSign: 'h',
  zones: [
    [/(?:hora\s)?(?:peninsular(?:\sespañola)?|de\smadrid|española)/iu, 'Europe/Madrid'],
    [/hora\sde\s(?:buenos\saires|argentina)/iu, 'America/Argentina/Buenos_Aires'],
    [/hora\sde\s(?:la\sciudad\sde\s)?méxico/iu, 'America/Mexico_City'],
  ],
  zoneEnds: ['madrid'],
  past: wordsIn('pasado pasada último última'),
  otherAhead: wordsIn('próximo próxima cada todos'),
  otherBehind: ['próximo', 'próxima', 'que viene', 'que entra'],
  eve: { words: ['víspera'], of: /^del?$/ },
}
