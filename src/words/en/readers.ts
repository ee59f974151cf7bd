import { plural } from '../counting.ts'

const ordinalsEnd = new Intl.PluralRules('en', { type: 'ordinal' })
/** "1st", "12th". */
const ordinal = (n: number): string =>
  `${n}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[ordinalsEnd.select(n)]}`

const wrongAddress = {
  empty: 'Write your e-mail address.',
  noAt: 'An e-mail address has an @ in it, as in name@mail.example.',
  spaces: 'There is a space or a hidden sign in this address. Write it without.',
  local: 'What stands before the @ is no mailbox’s name. Check it.',
  domain: 'What stands after the @ is no mail server’s name. Check it, as in name@mail.example.',
  long: 'This is too long for an e-mail address. Check it.',
  disposable:
    'This address is of a service that gives them for an hour. Use one that you keep: the newsletter goes on coming.',
  noServer: 'No mail can go to what stands after the @: there is no server. Check it.',
  letters: 'Our mail can’t reach an address with such letters before the @. Use one that has a to z there.',
}

/** What readers see when they sign up, confirm, change something or leave; and the two mails of it. */
export const readers = {
  wrongAddress,
  form: {
    email: 'E-mail address',
    leaveEmpty: 'Leave this field empty',
    send: 'Sign up',
    again: 'Sign up',
    privacy: 'How we keep your address',
    language: 'Language',
    newWords: 'The words beside this form have changed. Please read them, then press again.',
  },
  /** When a newsletter comes; the days with a capital, for nothing stands before them. */
  comes: {
    at: (days: string, time: string) => `${days} at ${time}, your time`,
    daily: 'Every day',
    each: (weekday: string) => `${weekday}s`,
    days: (list: string, _n: number) => list,
    month: (day: number) => `On the ${ordinal(day)} of each month`,
    dayOfMonth: (nth: 1 | 2 | 3 | 4 | 'last', weekday: string) =>
      `On the ${{ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' }[nth]} ${weekday} of each month`,
    count: (n: number) => plural('en', n, { one: 'Whenever a story has come out', other: `After every ${n} stories` }),
  },
  consent: (newsletter: string, newsroom: string) =>
    `I ask ${newsroom} to send me ${newsletter} by mail. My address is kept for this alone, encrypted, and given to nobody. I can leave with one click in every mail.`,
  asked: {
    title: 'One more step: your mailbox',
    sent: (address: string) =>
      `We have written to ${address}. Open that mail and confirm: only then are you on the list.`,
    busy: (address: string) =>
      `Very many are signing up just now. We write to ${address} within a day. Open that mail and confirm: only then are you on the list.`,
    goodFor: 'Its link is good for seven days. After that we forget that you asked.',
    nothing: 'Nothing there after some minutes? Look among the unwanted mail, then sign up again.',
    outbox: 'This is the sample newsroom: its mail lies in the desk’s outbox.',
    toOutbox: 'Open the outbox',
    back: 'Back to the front page',
  },
  noRelay: {
    title: 'This newsroom can’t send mail yet',
    words:
      'It has no mail relay so far, so we could not write to you, and we have kept nothing of what you typed. Please come back later.',
  },
  tooMany: {
    title: 'Too many sign-ups from where you are',
    words: 'To keep robots out we take only so many in an hour from one network. Please try again later.',
  },
  notOpen: {
    title: 'This newsletter takes no readers',
    words: 'It has ended, or never was. The front page names those that there are.',
  },
  proposal: {
    title: 'Is this your address?',
    words: 'It looks as if a finger had slipped. Which one is yours?',
    keep: (address: string) => `No, it is ${address}`,
  },
  question: {
    title: 'One question first',
    why: 'Robots fill in forms too. So that they stay out, please answer one question.',
    sum: (a: string, b: string) => `How much is ${a} and ${b}?`,
    numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    answer: 'Your answer',
    wrong: 'That was not it. Here is another one.',
    fast: 'That came too fast or too late. Please answer once more.',
    go: 'Go on',
  },
  confirm: {
    title: (newsletter: string) => `Confirm: ${newsletter}`,
    words: (newsletter: string, newsroom: string) =>
      `You asked ${newsroom} for ${newsletter}. Press the button, and the next one comes to you.`,
    zone: 'Your time zone',
    zoneWhy: 'So that it comes in your morning.',
    button: 'Yes, send it to me',
    notYou: 'It was not you? Then do nothing: you get no further mail, and we forget the address.',
    done: 'You are on the list',
    doneWords: (newsletter: string) => `${newsletter} comes to you from now on.`,
    preferences: 'Change language, time zone or pause',
    expired: 'This link has ended',
    expiredWords:
      'It was good for seven days, or a newer mail has replaced it. Sign up once more, and a new one comes.',
    unknown: 'This link is not one of ours',
    unknownWords: 'Perhaps a part of it was lost on the way. Open it from the mail once more.',
  },
  leave: {
    title: (newsletter: string) => `Leave ${newsletter}`,
    words: (newsletter: string) => `Press the button, and no further mail of ${newsletter} comes to you.`,
    button: 'Leave',
    done: 'You have left',
    doneWords: (newsletter: string) => `${newsletter} comes to you no more.`,
    regret: 'Change your mind at any time: sign up again.',
    oneClick: 'Done: you have left.',
  },
  preferences: {
    title: 'Your newsletters',
    of: (address: string) => `For ${address}`,
    you: 'You',
    ownLanguage: 'Language of this page',
    others: 'Other newsletters',
    join: 'Ask for it',
    joined: (newsletter: string, address: string) =>
      `We have written to ${address}. Open that mail and confirm, and ${newsletter} comes to you.`,
    newAddress: 'New address',
    newAddressWhy:
      'We write to it first. Your mail goes there once you have confirmed from it, and the old address is told.',
    newAddressGo: 'Change it',
    sameAddress: 'This is your address already.',
    newAddressAsked: (address: string) =>
      `We have written to ${address}. Open that mail and confirm. Until then everything stays as it is.`,
    tooOften: 'That was asked for too often today. Please try again tomorrow.',
    everything: 'What we know of you',
    everythingWords:
      'One file with all of it, as JSON: your address and choices, what you agreed to, each edition that was sent to you, and what came back.',
    everythingGo: 'Download the file',
    language: 'Language',
    zone: 'Time zone',
    zoneWhy: 'Each edition comes at its hour in your morning.',
    pause: 'Pause until',
    pauseWhy: 'Empty: not paused. An edition of that day comes again.',
    paused: (day: string) => `Paused until ${day}.`,
    keep: 'Save',
    saved: 'Saved.',
    wrongDay: 'Choose a day that is still to come, at most a year away.',
    wrongZone: 'Choose a time zone from the list.',
    since: (day: string) => `You asked for it and confirmed on ${day}.`,
    waiting: 'Not confirmed yet: open the mail that we sent you.',
    left: 'You have left it.',
    leave: 'Leave',
    erase: 'Forget me',
    eraseWords:
      'Everything that we know about you is erased: your address, your choices, your consent. One thing stays: a keyed mark, from which nobody can read your address, so that nobody can put you on a list again without your asking.',
    eraseSure: 'Yes, erase everything',
    eraseButton: 'Erase everything',
    eraseTick: 'Tick the box, so that we know you mean it.',
    erased: 'You are forgotten',
    erasedWords: 'We no longer know your address, nor that you ever were a reader.',
  },
  moving: {
    title: 'Confirm your new address',
    words: (address: string, newsroom: string) =>
      `From now on the newsletters of ${newsroom} that you get would come to ${address}. Press the button, and they do.`,
    button: 'Yes, send them here',
    done: 'Your mail comes here now',
    doneWords: (address: string) => `Your newsletters come to ${address} from now on. We have told your old address.`,
    taken: 'This address is on a list of ours already',
    takenWords: 'Nothing was changed. Each address has a page of its own: leave with the one, and keep the other.',
    refused: 'We may not write to this address',
    refusedWords: 'Mail to it came back, or was complained about. Nothing was changed. Please choose another one.',
    unknownWords: 'It was good for seven days, once, or you have asked for another change since. Ask for it again.',
  },
  mail: {
    confirmSubject: (newsletter: string) => `Please confirm: ${newsletter}`,
    hello: 'Good day,',
    asked: (newsletter: string, newsroom: string) => `somebody, most likely you, asked ${newsroom} for ${newsletter}.`,
    press: 'Open this page and press its button. Only then are you on the list:',
    link: 'Confirm',
    goodFor: 'The link is good for seven days.',
    notYou: 'It was not you? Then do nothing. You get no further mail about this, and we forget the address.',
    alreadySubject: (newsletter: string) => `You already get ${newsletter}`,
    already: (newsletter: string, newsroom: string) =>
      `somebody, most likely you, signed up for ${newsletter} of ${newsroom}. You are on the list already, so nothing changes.`,
    preferences: 'Language, time zone, pause or leaving:',
    preferencesLink: 'Your newsletters',
    notYouAlready: 'It was not you? Then there is nothing to do.',
    moveSubject: (newsroom: string) => `Please confirm your new address: ${newsroom}`,
    move: (newsroom: string) =>
      `a reader of ${newsroom}, most likely you, wants to get their newsletters at this address.`,
    movePress: 'Open this page and press its button. Until then nothing changes:',
    movedSubject: (newsroom: string) => `Your address at ${newsroom} has changed`,
    moved: (newsroom: string) =>
      `your newsletters of ${newsroom} go to another address now. It was confirmed from there. This is the last mail to this one.`,
    movedNotYou: 'It was not you? Answer this mail, and we look into it. To begin anew, sign up again:',
    movedLink: 'To the site',
    takenSubject: (newsroom: string) => `You already get mail from ${newsroom}`,
    takenBy: (newsroom: string) =>
      `somebody, most likely you, wants to get their newsletters of ${newsroom} at this address. It is on our list already, so nothing changes.`,
  },
  page: {
    kicker: 'Newsletter',
    signUp: 'Sign up',
    past: 'Past editions',
    none: 'The first edition is still being made.',
    number: (n: string) => `No. ${n}`,
    stories: (n: number) => plural('en', n, { one: 'one story', other: `${n} stories` }),
  },
}

export type ReaderWords = typeof readers
