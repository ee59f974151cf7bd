import { plural } from '../counting.ts'

/** `status` is what the site answered, where it did. */
const troubles = {
  badAddress: (_status: string) => 'That is no address of a feed or page. It looks like https://news.example/feed.',
  notHttp: (_status: string) => 'Only addresses with http or https can be followed.',
  credentials: (_status: string) =>
    'The address holds a name or password. Take it out: what needs one can’t be followed.',
  port: (_status: string) => 'Addresses on that port are not fetched.',
  refusedAddress: (_status: string) => 'The address leads into a private network, and is not fetched.',
  unknownHost: (_status: string) => 'There is no site of that name. If it has moved, follow its new address.',
  tooLarge: (_status: string) => 'What came is too large. Look for a shorter feed of the same site.',
  tooSlow: (_status: string) => 'The site did not answer in time. It is tried again.',
  tooManyRedirects: (_status: string) =>
    'The address leads in circles. Open it in your browser, and follow the address from there.',
  unreachable: (_status: string) => 'The site could not be reached. It is tried again.',
  status: (status: string) => `The site answered with error ${status}. It is tried again.`,
  busy: (status: string) => `The site asks for fewer requests (${status}). It is left alone for as long as it wants.`,
  refused: (status: string) => `The site does not let us in (${status}). Ask it for a feed that is open.`,
  notThere: (_status: string) =>
    'There is nothing at this address any more (404). Open the site, and follow its new feed.',
  gone: (_status: string) =>
    'The site says that this is gone for good (410), so it is not asked any more. Remove it, or look again.',
  robots: (_status: string) =>
    'The site’s robots.txt asks programs not to fetch this. Ask the site, or follow another address of it.',
  robotsUnknown: (status: string) =>
    `The site’s robots.txt can’t be had (${status}), and until it can, nothing is fetched.`,
  signIn: (_status: string) => 'A page that asks for a password came instead. Follow an address that is open to all.',
  notFeed: (_status: string) => 'This is no feed (any more): something else came. Open the site, and follow its feed.',
  noStories: (_status: string) =>
    'No feed, and no links that look like stories. Give the page of a section, or a feed.',
  empty: (_status: string) => 'What came is empty. It is tried again.',
  notText: (_status: string) => 'What came is neither a feed nor a page. Check the address.',
  tooLong: (_status: string) => 'What came takes too long to read. Look for a shorter feed of the same site.',
  folderClosed: (_status: string) =>
    'The folder can’t be read. Make it again, and let Dateline read and write it; or name another in DATELINE_INCOMING.',
  folderKeeps: (_status: string) =>
    'What was taken in can’t be moved to “taken” or “refused”. Let Dateline write in the folder, and look whether the disk is full.',
  notTaken: (_status: string) =>
    'Something that came could not be taken in. It is tried again; the server’s log says what it was.',
  mailboxPassword: (_status: string) =>
    'The mail server does not take the name or password. Correct them in DATELINE_MAILBOX, and start again.',
  mailboxFolder: (_status: string) =>
    'The mailbox has no folder of that name. Make it there, or name another at the end of DATELINE_MAILBOX and start again.',
  mailboxTls: (_status: string) =>
    'The mail server can’t be spoken to safely: its certificate is not known, or it offers no TLS. No password was sent. Mend its certificate, or name its imaps:// address.',
  mailboxAway: (_status: string) =>
    'The mail server could not be reached, or broke off. It is tried again. If it stays so, look at the host in DATELINE_MAILBOX.',
  mailboxUnset: (_status: string) =>
    'The server’s settings name no mailbox any more. Set DATELINE_MAILBOX again, or remove this.',
  broken: (_status: string) => 'What came could not be read. It is tried again.',
}

/** Followed sources: the list of what they bring, the sources themselves, and stories that we have already. */
export const following = {
  title: 'Followed sources',
  sources: 'Sources',
  state: { new: 'New', 'brought in': 'Brought in', 'set aside': 'Set aside' },
  allItems: 'All that is new',
  source: 'Source',
  everySource: 'Every source',
  show: 'Show',
  lead: 'What the sources that we follow bring, the newest first.',
  empty: {
    new: 'Nothing is new. What the sources bring stands here.',
    'brought in': 'Nothing has been brought in from here yet.',
    'set aside': 'Nothing has been set aside.',
  },
  noSources: 'No source is followed yet. Add the address of a site or a feed, and what it brings stands here.',
  addFirst: 'Add a source',
  newer: 'From the newest on',
  older: 'Older',
  act: {
    bringIn: 'Bring in',
    bringInAgain: 'Bring in again',
    original: 'Original',
    copy: 'What came',
    refused: 'It stays in the folder “refused”.',
    refusedMail: 'The mail stays in its mailbox.',
    closed: 'The file may not be opened. Let Dateline read it, and put it in again.',
    aside: 'Set aside',
    back: 'Put back to the new ones',
    review: 'Go on with its review',
    story: 'Open the story',
  },
  opensBeside: 'opens beside',
  key: { bringIn: 'bring in', original: 'the original, beside', aside: 'set aside' },
  did: {
    aside: (headline: string) => `Set aside: ${headline}`,
    back: (headline: string) => `Among the new ones again: ${headline}`,
    followed: 'Followed. Its first look comes within seconds.',
    already: 'This is followed already.',
    renamed: 'Renamed.',
    paused: 'Paused. It is not looked at until you take it up again.',
    looking: 'It is looked at within seconds.',
    removed: (name: string) => `Removed: ${name}`,
  },
  gone: 'This item is not there any more: it was forgotten, or its source was removed.',
  noCopy: 'What came is not kept any more. Put it in again.',
  noSource: 'This source is not there any more: somebody has removed it.',
  ours: (day: string) => `We have this from ${day}:`,
  like: (outlet: string) => (outlet === '' ? 'Nearly the same as' : `Nearly the same as what ${outlet} has:`),
  add: {
    title: 'Follow a source',
    address: 'Address of a site, a feed or a page',
    hint: 'A site’s address finds its feed. A page without one is followed by its links.',
    button: 'Follow it',
    choiceTitle: 'What of this site?',
    choice: 'The page names several feeds.',
    choiceNone: 'The page names no feed. It can be followed by its links to stories.',
    feed: 'Follow this feed',
    page: (n: number) =>
      `The page itself: ${plural('en', n, { one: 'one link that looks like a story', other: `${n} links that look like stories` })}`,
    pageButton: 'Follow the page',
    another: 'Another address',
  },
  /** On the page where stories are brought in. */
  beside: 'Or take what our sources have',
  besideLink: 'What is new in the followed sources',
  list: {
    name: 'Source',
    state: 'State',
    looked: 'Looked at',
    next: 'Next look',
    never: 'not yet',
    none: 'none',
    soon: 'now',
    since: (when: string) => `Something new: ${when}`,
    nothingYet: 'Nothing new so far',
  },
  sourceState: { followed: 'Followed', paused: 'Paused', gone: 'Gone' },
  kind: { feed: 'Feed', page: 'Page', folder: 'Folder', mailbox: 'Mailbox' },
  /** The folder of the server whose files come in. */
  folder: {
    what: 'Pages, mails, documents, wire items and texts that are put into this folder on the server stand in the list. They are moved to “taken”, or to “refused” where they can’t be read.',
    stays: 'This folder is a setting of the server (DATELINE_INCOMING), and can’t be removed here. It can be paused.',
    every: 'Every second. A file is read once it has not changed for two seconds.',
  },
  /** The mailbox of the server whose mails come in. */
  mailbox: {
    what: 'What comes into this mailbox stands in the list, each mail once. Nothing is changed there: no mail is deleted, moved or marked as read.',
    stays: 'This mailbox is a setting of the server (DATELINE_MAILBOX), and can’t be removed here. It can be paused.',
  },
  one: {
    name: 'Name',
    rename: 'Rename',
    nameMissing: 'Give it a name.',
    items: 'What it brought',
    pause: 'Pause',
    resume: 'Take it up again',
    lookNow: 'Look now',
    every: (minutes: number) =>
      minutes < 60
        ? `About every ${minutes} minutes.`
        : `About every ${plural('en', Math.round(minutes / 60), { one: 'hour', other: `${Math.round(minutes / 60)} hours` })}.`,
    everyWhy: 'More often while it brings much, less often while it brings nothing.',
    failed: (times: number) =>
      plural('en', times, { one: 'The last look failed.', other: `The last ${times} looks failed.` }),
    remove: 'Remove',
    removeTitle: 'Remove this source?',
    removeWords: 'It is followed no more, and what it brought leaves the list. Stories that were made from it stay.',
  },
  known: {
    title: 'We have this already',
    byAddress: 'A story of ours comes from this page.',
    byWords: 'A story of ours says nearly the same as this page.',
    since: (day: string) => `We have this from ${day}`,
    open: 'Open the one we have',
    goOn: 'Go on: make another draft',
    drop: 'Drop this page',
  },
  troubles,
}

export type FollowingWords = typeof following
