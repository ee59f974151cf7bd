import type { HopKind } from '../../story/hop.ts'
import { plural } from '../counting.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const hops: Record<HopKind, string> = {
  interview: 'Interview',
  statement: 'Statement',
  document: 'Document',
  report: 'Report',
  translation: 'Translation',
  observation: 'Our own reporting',
}

/** What an edition says around its stories: in the mail, as plain text, and on the web. */
export const mail = {
  edition: (newsletter: string, number: string) => `${newsletter}, no. ${number}`,
  onTheWeb: 'See it on the web',
  stories: (n: number) => plural('en', n, { one: 'One story', other: `${upper(small[n] ?? String(n))} stories` }),
  order: {
    editors: 'in the order that our editors chose.',
    clock: 'the newest first.',
    section: 'by section, the newest first in each.',
  },
  notRanked: 'Nothing in it was ranked for you.',
  key: 'Under each, how we know it:',
  seen: 'we saw it ourselves',
  reported: 'others reported it.',
  keyJoin: ', ',
  hops,
  ourTranslation: 'Our translation',
  translatedBy: (name: string) => `translated by ${name}`,
  minutes: (n: number) => `${n} min`,
  /** Between facts of a line. Not a dot in Arabic: there a dot is a zero. */
  between: ' · ',
  join: ', ',
  correctedOn: { correction: 'corrected', clarification: 'clarified', update: 'updated', retraction: 'retracted' },
  onDay: (what: string, day: string) => `${what} on ${day}`,
  corrections: 'Corrected this week',
  kinds: { correction: 'Correction.', clarification: 'Clarification.', update: 'Update.', retraction: 'Retraction.' },
  inStory: 'In',
  answer: (name: string) =>
    name === ''
      ? 'Answer this mail and it is read.'
      : `Answer this mail and it is read: ${name} looks at every one, and those that correct us are printed here.`,
  why: (newsletter: string, language: string, since: string, place: string) =>
    `You get this from ${place} because you asked for ${newsletter}, in ${language}, and agreed to it on ${since}.`,
  leave: 'Leave with one click',
  preferences: 'Change language or time zone',
  pause: 'Pause it',
  privacy: 'How we keep your address',
  noPixel: 'No pixel in this mail, and its links go where they say.',
  alsoIn: (languages: string) => `Also in ${languages}.`,
  and: ' and ',
  signed: (list: string) => `Signed: ${list}.`,
  signedAs: {
    editor: (initials: string) => `${initials} edited`,
    publisher: (initials: string) => `${initials} published`,
  },
  notice: {
    about: (edition: string) => `About ${edition}`,
    lead: 'You got this edition from us. Since then something in it was put right, and we want you to know.',
    withdrawal: 'Withdrawn.',
    asItStands: 'The story as it stands now',
    why: 'What its page says now',
    subject: {
      correction: (headline: string) => `Correction: ${headline}`,
      clarification: (headline: string) => `Clarification: ${headline}`,
      update: (headline: string) => `Update: ${headline}`,
      retraction: (headline: string) => `Retraction: ${headline}`,
      withdrawal: (headline: string) => `Withdrawn: ${headline}`,
      several: (edition: string) => `Put right since ${edition}`,
    },
  },
  readIt: 'Read it:',
  preview: 'a preview for the desk',
  web: {
    kicker: 'Edition',
    asSent: 'As it went out by mail.',
    notYet: 'This edition has not gone out yet.',
    subscribe: (newsletter: string) => `Get ${newsletter} by mail`,
  },
}

export type MailWords = typeof mail
