import * as z from 'zod'
import { type Gathering, type Schedule, usualHours } from '../../../readers/index.ts'
import { daysOfWeek } from './weekdays.ts'

/** For how many hours after the last morning an edition may be sent: the choices of the form. */
export const lastsChoices = [12, 24, 48, 72, 168] as const

const whole = z.coerce.number().int().catch(0)
const fields = z.object({
  kind: z.enum(['days', 'month', 'dayOfMonth', 'count']).catch('days'),
  time: z.string().max(20).catch(''),
  lasts: z.coerce.number().pipe(z.literal(lastsChoices)).catch(usualHours),
  monthDay: whole,
  nth: z.enum(['1', '2', '3', '4', 'last']).catch('1'),
  nthWeekday: whole,
  stories: whole,
  order: z.enum(['front', 'clock', 'section']).catch('front'),
  tags: z.string().max(2000).catch(''),
})

/** Schedule and gathering rule as a form describes them; what is wrong in them is told by `asSchedule`. */
export function rulesFrom(given: Record<string, unknown>): { schedule: Schedule; gathering: Gathering } {
  const read = fields.parse(given)
  const ticked = Object.keys(given).filter((name) => given[name] === 'on')
  return {
    schedule: scheduleFrom(read, ticked),
    gathering: {
      sections: ticked.flatMap((name) => /^from-(.{1,200})$/.exec(name)?.[1] ?? []),
      tags: [
        ...new Set(
          read.tags
            .split(/[,،]/)
            .map((tag) => tag.trim())
            .filter(Boolean),
        ),
      ],
      order: read.order,
    },
  }
}

function scheduleFrom(read: z.infer<typeof fields>, ticked: readonly string[]): Schedule {
  const { kind, lasts } = read
  // Browsers send seconds where they show them.
  const hour = { time: read.time.slice(0, 5), lasts }
  switch (kind) {
    case 'days':
      return { kind, weekdays: daysOfWeek.filter((day) => ticked.includes(`on-${day}`)), ...hour }
    case 'month':
      return { kind, day: read.monthDay, ...hour }
    case 'dayOfMonth': {
      const nth = read.nth === 'last' ? read.nth : (Number(read.nth) as 1 | 2 | 3 | 4)
      return { kind, nth, weekday: read.nthWeekday, ...hour }
    }
    case 'count':
      return { kind, stories: read.stories, ...hour }
  }
}
