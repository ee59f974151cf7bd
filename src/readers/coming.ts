import { joined, weekdayName } from '../words/counting.ts'
import { readerWords } from '../words/mail.ts'
import type { Schedule } from './rules.ts'

/** When a newsletter comes, in words for its readers: "Mondays and Thursdays at 08:00, your time". */
export function whenItComes(schedule: Schedule, language: string): string {
  const words = readerWords(language).comes
  const named = (weekday: number) => weekdayName(language, weekday)
  return words.at(onWhichDays(), schedule.time)

  function onWhichDays(): string {
    switch (schedule.kind) {
      case 'days': {
        const days = [...schedule.weekdays].sort()
        if (days.length === 7) return words.daily
        const names = days.map((day) => words.each(named(day)))
        return words.days(joined(language, names), days.length)
      }
      case 'month':
        return words.month(schedule.day)
      case 'dayOfMonth':
        return words.dayOfMonth(schedule.nth, named(schedule.weekday))
      case 'count':
        return words.count(schedule.stories)
    }
  }
}
