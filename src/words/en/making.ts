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
  lack: {
    alt: (language: string, n: number) =>
      `Words for ${plural('en', n, { one: 'a picture', other: `${n} pictures` })} in ${language}: who doesn’t see it is told nothing. Describe it at its story, or take it out`,
    lang: (language: string) =>
      `The mail in ${language} must say its language, or it is read aloud in another. Look at it, and tell whoever keeps the server`,
    contrast: (language: string, at: { form: 'light' | 'dark'; words: string; ratio: string }) =>
      `Darker or lighter letters in ${language}: “${at.words}” has a contrast of ${at.ratio} in the ${at.form} form, and needs 4.5. Tell whoever keeps the server which words`,
    deadLink: (address: string, why: string) =>
      `A link that leads somewhere: ${address} is dead (${why}). Mend it or take it out`,
    dns: (what: 'spf' | 'dkim' | 'dmarc', domain: string, standing: string) =>
      ({
        spf:
          standing === 'missing'
            ? `An SPF record for ${domain}: it says which servers may send for it. Put one into DNS; Settings, Mail shows how it stands`
            : standing === 'refuses'
              ? `SPF of ${domain} that names the server your mail leaves by: the record in DNS names others. Add it there`
              : `An SPF record of ${domain} that can be used: the one in DNS is broken. Mend it there`,
        dkim:
          standing === 'missing'
            ? `A signature (DKIM): no key of ${domain} signs that DNS knows. Make a key under Settings, Mail, put it into DNS, and let it sign`
            : `The key in DNS that signs for ${domain} (DKIM): another stands there, or a broken one. Settings, Mail has the text`,
        dmarc:
          standing === 'missing'
            ? `A DMARC policy for ${domain}: big receivers ask for one. “v=DMARC1; p=none” in DNS at _dmarc.${domain} is enough to begin`
            : `A DMARC policy of ${domain} that can be read: the one in DNS at _dmarc.${domain} is broken. Mend it there`,
      })[what],
  },
  links: {
    lead: (n: number) => plural('en', n, { one: 'One link leads elsewhere.', other: `${n} links lead elsewhere.` }),
    untried: (n: number) =>
      plural('en', n, { one: 'One has not been tried yet.', other: `${n} have not been tried yet.` }),
    tried: (when: string) => `Tried ${when}.`,
    unsure: (why: string) => `could not be checked (${why}). It holds nothing up; open it yourself.`,
    try: 'Try the links',
    done: 'The links were tried.',
    details: {
      status: (status: string) => `it answers ${status}`,
      why: {
        unknownHost: 'no host of this name was found',
        tooSlow: 'no answer in time',
        unreachable: 'no connection',
        tooManyRedirects: 'it leads in a circle',
        refusedAddress: 'it is inside, and readers can’t open it',
        badAddress: 'it is no address',
        notHttp: 'it is no address',
        credentials: 'it carries a password',
        port: 'its port is not open to the public',
      },
    },
  },
  greeting: {
    hint: '**Strong**, *emphasis* and [words](https://…) for a link.',
    strong: 'Strong',
    emphasis: 'Emphasis',
    link: 'Link',
    linkAsk: 'Where does it lead?',
  },
  ends: {
    words: (when: string) => `This edition is sent until ${when}. What has not left by then stays here.`,
    change: 'Change',
    did: 'Its end is changed.',
  },
  opens: {
    title: 'Opened on the web',
    words: 'So often its page was opened, whoever it was; one person may count twice.',
  },
  notice: {
    title: 'Put right since it went out',
    readers: (n: number) =>
      plural('en', n, {
        one: 'One reader got it before that. You can send them a notice: a small mail of its own that says what was put right.',
        other: `${n} readers got it before that. You can send them a notice: a small mail of its own that says what was put right.`,
      }),
    nobody: 'Nobody got it before that: every mail that left has it right.',
    prepare: 'Prepare a notice',
    open: 'A notice is being prepared',
    sent: (when: string) => `A notice went out ${when}`,
    pageTitle: (edition: string) => `Notice about ${edition}`,
    says: 'What it tells',
    about: 'To the edition that it is about',
    goesTo: (n: number) =>
      plural('en', n, {
        one: 'It goes to the one reader who got the edition before that, in the language in which they got it. Who has left since gets nothing.',
        other: `It goes at once to the ${n} readers who got the edition before that, each in the language in which they got it. Who has left since gets nothing.`,
      }),
    signWords: 'You sign what it tells and its words in every language, exactly as they are now.',
    send: 'Send the notice',
    sure: 'Yes, to these readers now',
    discard: 'Discard this notice',
    did: {
      noticePrepared: 'Prepared; nothing is sent yet.',
      noticeDiscarded: 'The notice is discarded.',
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
