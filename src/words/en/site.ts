import type { CreditRole } from '../../story/credit.ts'
import type { HopKind } from '../../story/hop.ts'

const plural = new Intl.PluralRules('en')
const counted = (n: number, one: string, many: string) => `${n} ${plural.select(n) === 'one' ? one : many}`
const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const inWords = (n: number) => small[n] ?? String(n)
const steps = (n: number) => `${inWords(n)} ${n === 1 ? 'step' : 'steps'}`

/** The words of the public pages. */
export const site = {
  skip: 'Go to the text',
  sections: 'Sections',
  languages: 'Languages',
  people: 'Who said what',
  corrections: 'Corrections',
  latest: 'Latest',
  archive: 'Archive',
  about: 'About us',
  privacy: 'Privacy',
  reportError: 'Report an error',
  feed: 'RSS feed',
  home: 'Front page',
  promise: 'No trackers, no cookies, nobody else’s servers. Nothing here is ranked for you.',
  /** Between facts in a line, and links in one. */
  between: ' · ',
  join: ', ',
  today: 'today',
  yesterday: 'yesterday',
  atTime: (day: string, time: string) => `${day}, ${time}`,
  dateline: (town: string, day: string) => (town === '' ? day : `${town}, ${day}`),

  front: {
    ordered: (when: string, by: string) => `In the order that our editors chose, last changed ${when} by ${by}.`,
    chosen: 'In the order that our editors chose.',
    byClock: 'The latest first.',
    byTime: 'By time instead',
    byEditors: 'In the editors’ order instead',
    also: 'also in',
    and: 'and',
    latestCorrections: 'Latest corrections',
    allCorrections: 'All corrections',
    noCorrections: 'None so far. When we get something wrong, it will stand here.',
    empty: 'There is no story in English here now. The next one that is published will stand here.',
    corrected: { correction: 'corrected', clarification: 'clarified', update: 'updated', retraction: 'retracted' },
    more: 'All that we have published',
  },

  chain: {
    title: 'How we know this',
    legend: (n: number) =>
      n === 1
        ? 'One step from the words to this page. A full dot: we saw it ourselves.'
        : `${steps(n)} from the words to this page, the oldest first. A full dot: we saw it ourselves.`,
    none: 'The sources of this story are known to our desk. None of them can be named here.',
    dots: (n: number, seen: number) =>
      seen === n
        ? `${steps(n)}, seen by us`
        : seen === 0
          ? `${steps(n)}, reported by others`
          : `${steps(n)}, ${seen} of them seen by us`,
    kinds: {
      interview: 'Interview',
      statement: 'Statement',
      document: 'Document',
      report: 'Report',
      translation: 'Translation',
      observation: 'Our own eyes',
    } satisfies Record<HopKind, string>,
    ourOwn: 'Our own reporting',
    with: (who: string) => `with ${who}`,
    by: (who: string) => `by ${who}`,
    from: (language: string) => `from ${language}`,
    othersReport: 'reported by others',
    seenByUs: 'seen by us',
    copy: (when: string) => `copy kept ${when}`,
    step: (n: number) => `Step ${n}`,
  },

  story: {
    credit: {
      author: 'By',
      translator: 'Translated by',
      photographer: 'Photographs:',
      illustrator: 'Drawing:',
      editor: 'Edited by',
      source: 'Source:',
    } satisfies Record<CreditRole, string>,
    minutes: (n: number) => `${n} min`,
    updated: (when: string) => `changed ${when}`,
    related: 'Related',
    alsoIn: 'Also in',
    photo: (credit: string) => (/^(photo|drawing|picture|map|graphic)/i.test(credit) ? credit : `Photo: ${credit}`),
    numeral: (n: number) => String(n),
    quotationNumber: (n: number) => `About this quotation, ${n}`,
    noteTitle: (n: number) => `Quotation ${n}`,
    close: 'Close',
    original: (language: string) => `In ${language}:`,
    withheld: 'A person whose name our desk knows and keeps',
    unknownSpeaker: 'A person who is not named',
    signed: {
      translator: 'translated',
      editor: 'checked',
      publisher: 'published',
    } as Readonly<Record<string, string>>,
    signOffs: 'Signed by',
    onePerson: 'One person wrote, checked and published this.',
    corrections: 'Corrections',
    noCorrections: 'No corrections',
    told: (who: string) => `Told by ${who}`,
    correctionsBelow: 'What was changed stands under the text.',
    licence: 'Republishing',
    preview: 'Preview. This is not published: only the desk sees it.',
    retracted: 'This story was retracted.',
  },

  correctionKinds: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
  },

  signUp: {
    email: 'E-mail address',
    readItIn: 'Read it in',
    send: 'Send it to me',
    small: 'No trackers. Leave with one click.',
    privacy: 'How we keep your address',
    shut: 'Close',
    trap: 'Leave this field empty',
  },

  lists: {
    section: (name: string) => `All stories of “${name}”, the latest first.`,
    latest: 'All stories, the latest first. No order but the clock’s.',
    latestTitle: 'By time',
    archiveTitle: (n: number) => `Archive, page ${n}`,
    archive: 'Numbered from our first story, so that a page keeps its stories.',
    olderPage: 'Older',
    newerPage: 'Newer',
    toArchive: 'Older stories are in the archive',
    empty: 'There is nothing here yet.',
    pages: 'Pages of the archive',
  },

  persons: {
    title: 'Who said what',
    intro: 'Everybody who is quoted by name in our stories, with all that they are quoted as saying.',
    quotations: (n: number) => counted(n, 'quotation', 'quotations'),
    said: 'All that we have quoted, the latest first.',
    in: 'In',
    pageTitle: (n: number) => `Who said what, page ${n}`,
    personPage: (name: string, n: number) => `${name}, page ${n}`,
    personPages: 'Pages of this person',
    manyQuotations: (n: number) => `more than ${n} quotations`,
    pages: 'Pages of the people',
    numbered: 'Numbered from those whom we met first; on each page by name.',
    none: 'Nobody has been quoted by name yet.',
  },

  correctionsPage: {
    title: 'Corrections',
    intro: 'What we got wrong, and what we made of it. The latest first; nothing is taken off this list.',
    none: 'There are no corrections yet.',
    in: 'In',
  },

  report: {
    title: 'Report an error',
    intro:
      'Something is wrong, unclear, or hurts somebody who need not be hurt? Tell the desk. A person reads every message, and what we change is said in public.',
    about: 'It is about',
    words: 'What is wrong?',
    wordsHint: 'Name the sentence, and how you know.',
    contact: 'Where can we answer you?',
    contactHint: 'Only if you want an answer. It is seen by the desk alone, and deleted when we have answered.',
    send: 'Send it to the desk',
    thanksTitle: 'It is with the desk',
    thanks: 'Thank you. A person will read it. If something has to be put right, you will find it under Corrections.',
    lacksWords: 'Tell us in a few words what is wrong.',
    tooLong: 'That is longer than 5,000 characters. Send the most important part.',
    tooMany: 'Many messages came from your network in the last minutes. Wait ten minutes, then send it again.',
    notOurs: 'This form was sent from another site. Open it here and send it again.',
  },

  missing: {
    title: 'There is no page here',
    words: 'The address may have a slip in it, or the link that brought you here has.',
    try: 'What may help:',
  },
  gone: {
    title: 'This story was taken off the site',
    words: 'It stood at this address and was withdrawn by the desk. The address will not be given to another story.',
    reason: 'The reason:',
    on: (day: string) => `Withdrawn on ${day}.`,
  },
  broken: {
    title: 'Something broke here',
    words: 'It is our fault, not yours. Try again in a minute.',
  },

  feedTitle: (name: string) => `${name}: all stories`,

  policies: {
    about: {
      title: 'About us',
      text: (name: string) => `${name} translates, checks and republishes reporting, and reports itself.

## What stands behind a story

Under each story stands how we know it: every step from the words to the page, with its date and language. A full dot means that we saw the step ourselves, an empty one that others reported it. A quotation that was translated carries the words in which it was said.

## Who answers for it

The initials under a story are signatures. Each was given for exactly the text that you read: when the text changes, it is signed anew. When we got something wrong, the correction stands with the story and in the list of all corrections.

## Whose voices are protected

Sometimes a person can speak only without a name. We then describe them as far as they allow, and the desk knows who they are.

## What we do not do

Nothing on these pages is ranked for you. The order is our editors’ or the clock’s, and the page says which. There are no advertisements and no trackers.`,
    },
    privacy: {
      title: 'Privacy',
      text: (name: string, address: string, counts: boolean) => `What ${name} knows about you, and what it doesn’t.

## When you read

Nothing is kept about who reads what. The pages set no cookies and load nothing from other servers. One small script of ours helps the forms; everything works without it. Our server sees your network address for as long as it takes to answer.${counts ? ' We count how often the page of an edition is opened each day, and know nothing of who opened it.' : ''}

## When you ask for the newsletter

We keep your e-mail address, encrypted; the language and the time zone in which you want the newsletter; and the words that you agreed to, with the time. The address is used for this newsletter and nothing else. It is given to nobody. A relay that carries our mail sees it, as the post sees an envelope.

We don’t count who opens a mail or follows a link.

## When you leave

Every mail has a link that ends it at once. What we keep then is a keyed fingerprint of your address, which cannot be turned back into it, so that nobody can sign you up against your will.

## What you may ask for

All that we keep about you, as a file, and its erasure. Write to the desk, or use the link “preferences” in any of our mails.

## When you report an error

What you write is read by the desk. Your contact is used for the answer only.${address === '' ? '' : `\n\n## Who answers for this\n\n${name}, ${address}`}`,
    },
  },
}

export type SiteWords = typeof site
