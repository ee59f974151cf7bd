import type { Schedule } from '../../../readers/index.ts'
import { listed, weekdayName } from '../../../words/counting.ts'
import { makingWords } from '../../../words/making.ts'

/** The days of the week as ISO 8601 counts them: 1 is Monday. */
export const daysOfWeek = [1, 2, 3, 4, 5, 6, 7] as const

/** A schedule's days in words: "Monday and Thursday", "the first Monday of the month". */
export function scheduleWords(schedule: Schedule, language: string): string {
  const { says, nth } = makingWords(language).when
  switch (schedule.kind) {
    case 'days':
      return says.days(
        listed(
          language,
          schedule.weekdays.map((day) => weekdayName(language, day)),
        ),
      )
    case 'month':
      return says.month(schedule.day)
    case 'dayOfMonth':
      return says.dayOfMonth(nth[schedule.nth], weekdayName(language, schedule.weekday))
    case 'count':
      return says.count(schedule.stories)
  }
}
