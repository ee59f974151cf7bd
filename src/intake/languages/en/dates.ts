import type { DateWords } from '../date-words.ts'
import { listsIn, wordsIn } from '../forms.ts'

export const englishDates: DateWords = {
  islamicMonths: listsIn(
    'muharram, safar, rabi_i, rabi_ii, jumada_i, jumada_ii, rajab, shaban shaaban, ramadan, shawwal, dhu_al-qadah dhul-qadah, dhu_al-hijjah dhul-hijjah',
  ),
  persianMonths: listsIn(
    'farvardin, ordibehesht, khordad, tir, mordad, shahrivar, mehr, aban, azar, dey, bahman, esfand',
  ),
  inside: ['of', 'the'],
  ordinals: ['st', 'nd', 'rd', 'th'],
  monthFirstIn: ['US', 'PH'],
  behindYear: ['year'],
  beforeHour: ['at'],
  behindHour: ['hr', 'hrs'],
  morning: /a\.?\s?m\b\.?/,
  afternoon: /p\.?\s?m\b\.?/,
  zones: [
    [/(?:uk|london|british)\stime/iu, 'Europe/London'],
    [/(?:eastern|new\syork)(?:\sstandard|\sdaylight)?\stime/iu, 'America/New_York'],
  ],
  zoneEnds: ['time'],
  past: ['last'],
  otherAhead: wordsIn('next every each last-week'),
}
