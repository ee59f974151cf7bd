import { plural } from '../counting.ts'

export const forms = {
  title: (newsletter: string) => `Forms of ${newsletter}`,
  open: 'Forms and consent',
  openWords: 'What each sign-up form says and what readers agree to, and a form for other sites.',
  lead: 'Each form may have words of its own. What is left empty is as the newsletter says it everywhere.',
  places: {
    story: 'At a page’s end',
    bar: 'The bar',
    page: 'The newsletter’s own page',
    elsewhere: 'On other sites',
  },
  placeHints: {
    story: 'Under each story, and on the front page and the lists.',
    bar: 'One quiet line at the foot of a story’s window, that opens to a form. Whoever shuts it doesn’t see it again.',
    page: 'Where the newsletter is told of, with its past editions. A reader’s own page says the same.',
    elsewhere: 'The form below, on pages that are not yours.',
  },
  bar: 'Show the bar on stories',
  pitch: 'Pitch',
  line: 'Schedule line',
  lineHint: 'As in “Mondays at 8, your time”.',
  consent: 'Consent text',
  consentHint:
    'What a reader agrees to. A changed text is a new version; who agreed before has agreed to the one that they read.',
  usual: (words: string) => `Empty: “\u2068${words}\u2069”`,
  save: 'Save the forms',
  saved: 'The forms are kept.',
  snippet: 'A form for other sites',
  snippetWords:
    'Plain HTML without a script, for a partner’s page or a page of your own elsewhere. Whoever sends it is asked one question here, and gets a mail to confirm, as from every form.',
  copy: 'Copy',
  copied: 'Copied',
  versions: 'What readers agreed to',
  version: (n: string) => `Version ${n}`,
  since: 'since',
  agreed: (n: number) => plural('en', n, { one: 'one reader confirmed', other: `${n} readers confirmed` }),
  noVersions: 'Nobody has agreed to anything yet.',
  place: {
    story: 'at a page’s end',
    bar: 'the bar',
    page: 'the newsletter’s page',
    elsewhere: 'another site',
    preferences: 'their own page',
  },
  held: 'Confirmations held back',
  heldWords: (perHour: string, perDomain: string, hours: string) =>
    `More were asked for than we write in an hour: ${perHour} in all, ${perDomain} to one mail domain. That is how somebody would use our forms to fill strangers’ mailboxes. They are sent as soon as there is room; what has waited ${hours} hours is dropped, as if nobody had asked.`,
  heldSince: 'since',
  heldDropped: 'Dropped in the last 30 days',
  add: {
    disposable:
      'This address is of a service that gives them for an hour. The setting “disposable” can let it through.',
    noServer: 'No mail can go to what stands after the @: DNS says that there is no server.',
    letters:
      'The mail relay takes no address with such letters before the @ (it offers no SMTPUTF8): nothing would arrive.',
    useMeant: (meant: string) => `Add ${meant}`,
    mistyped: (meant: string) => `Is it ${meant}? Correct it, or press once more to add it as it is.`,
  },
}

export type FormWords = typeof forms
