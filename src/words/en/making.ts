import { plural } from '../counting.ts'

/** The desk's words for when a newsletter comes and what it gathers, and for making an edition of it. */
export const making = {
  when: {
    title: 'When it comes',
    days: 'On days of the week',
    month: 'On a day of the month',
    monthDay: 'Day of the month',
    monthHint: 'In a month without that day, on its last.',
    dayOfMonth: 'On one weekday of the month',
    nth: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' },
    nthLabel: 'Which of them',
    count: 'When enough stories have come out',
    stories: 'So many stories',
    countHint: 'It goes out on the first morning for which so many have come out since the last edition.',
    lasts: 'Sent until',
    lastsHint: 'What has not left by then, because a relay failed or a reader’s server was down, is not sent any more.',
    hours: (n: number) =>
      n % 24 === 0
        ? plural('en', n / 24, { one: 'a day after the last morning', other: `${n / 24} days after the last morning` })
        : `${n} hours after the last morning`,
    wrong: {
      days: 'Choose at least one day.',
      month: 'A day from 1 to 31.',
      dayOfMonth: 'Choose which weekday of the month.',
      count: 'A number from 1 to 200.',
    },
    says: {
      days: (days: string) => days,
      month: (day: number) => `day ${day} of the month`,
      dayOfMonth: (nth: string, day: string) => `the ${nth} ${day} of the month`,
      count: (n: number) => plural('en', n, { one: 'after each story', other: `after ${n} stories` }),
    },
  },
  gathering: {
    title: 'What it gathers',
    words: 'Everything that comes out in its languages since the last edition; or only from these sections and tags.',
    sections: 'Only from sections',
    sectionsHint: 'None ticked: from all.',
    tags: 'Only with one of these tags',
    tagsHint: 'Divided by commas. Empty: any.',
    order: 'Order, until somebody moves a story',
    orders: {
      front: 'As on the front page',
      clock: 'The newest first',
      section: 'By section, the newest first in each',
    },
  },
  edition: {
    enough: (have: string, need: string) =>
      `${have} of ${need} stories so far. It closes on the first morning for which there are enough.`,
    fallback: (language: string) =>
      `Each reader gets it in their own language. In a language that holds no story, and to whoever reads another, it goes in ${language}.`,
    reorder: (headline: string) => `Drag to move: ${headline}`,
    moved: (headline: string) => `“${headline}” moved.`,
  },
}

export type MakingWords = typeof making
