import type { Language } from './story/language.ts'

/** Every URL, by name. Paths only: put the newsroom's public address before them where a whole address is needed. */
export const routes = {
  home: () => '/',
  front: (language: Language) => `/${language}/`,
  frontByTime: (language: Language) => `/${language}/latest`,
  story: (language: Language, slug: string) => `/${language}/${encodeURI(slug)}`,
  section: (language: Language, slug: string) => `/${language}/section/${encodeURI(slug)}`,
  people: (language: Language) => `/${language}/people`,
  /** The people are numbered by when they were first known here; the first page is the list itself. */
  peoplePage: (language: Language, page: number) => `/${language}/people${page === 1 ? '' : `/page/${page}`}`,
  person: (language: Language, slug: string) => `/${language}/people/${encodeURI(slug)}`,
  /** What somebody said, numbered from the oldest, so that a page keeps its quotations. */
  personPage: (language: Language, slug: string, page: number) => `/${language}/people/${encodeURI(slug)}/${page}`,
  archive: (language: Language, page: number) => `/${language}/archive/${page}`,
  search: (language: Language) => `/${language}/search`,
  corrections: (language: Language) => `/${language}/corrections`,
  about: (language: Language) => `/${language}/about`,
  privacy: (language: Language) => `/${language}/privacy`,
  report: (language: Language) => `/${language}/report`,
  rss: (language: Language) => `/${language}/feed.xml`,
  sitemap: () => '/sitemap.xml',
  sitemapPart: (language: Language, part: number) => `/sitemap-${language}-${part}.xml`,
  robots: () => '/robots.txt',
  favicon: () => '/favicon.svg',
  picture: (sha256: string, width: number, format: string) => `/pictures/${sha256}-${width}.${format}`,

  newsletter: (language: Language, slug: string) => `/${language}/newsletter/${slug}`,
  edition: (language: Language, newsletter: string, day: string) => `/${language}/edition/${newsletter}/${day}`,
  subscribe: (language: Language) => `/${language}/subscribe`,
  /** A piece of work for a browser, while its reader writes the address. */
  doorWork: () => '/work',
  confirm: (token: string) => `/confirm/${token}`,
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  preferences: (token: string) => `/preferences/${token}`,
  /** Where a reader's new address confirms that it is theirs. */
  newAddress: (token: string) => `/new-address/${token}`,

  desk: () => '/desk',
  signIn: () => '/desk/sign-in',
  signInLink: (token: string) => `/desk/sign-in/${token}`,
  signOut: () => '/desk/sign-out',
  /** Ask for a sign-in link by mail. */
  askForLink: () => '/desk/sign-in/link',
  invitation: (token: string) => `/desk/invitation/${token}`,
  /** The first page of an empty newsroom. */
  setUp: (token: string) => `/desk/set-up/${token}`,
  /** One's own page: password, language, sessions. */
  deskSelf: () => '/desk/me',
  bringIn: () => '/desk/bring-in',
  /** What editors said of intake's findings, counted. */
  intakeWrong: () => '/desk/bring-in/wrong',
  /** What followed sources bring. */
  following: () => '/desk/following',
  /** What a form of an item does: "bring-in", "aside", "back". */
  followedItemAct: (publicId: string, act: string) => `/desk/following/items/${publicId}/${act}`,
  followedSources: () => '/desk/following/sources',
  /** A source's page, or what a form of it does: "rename", "pause", "look", "remove". */
  followedSource: (publicId: string, act = '') => `/desk/following/sources/${publicId}${act && `/${act}`}`,
  /** What a form of the board does to a story: "give", "due", "move", "comment". */
  deskBoardAct: (publicId: string, act: string) => `/desk/board/${publicId}/${act}`,
  deskStories: () => '/desk/stories',
  deskStory: (publicId: string) => `/desk/stories/${publicId}`,
  /** What a form of a story's page does: "save", "stage", "sign", "publish", … */
  deskStoryAct: (publicId: string, act: string) => `/desk/stories/${publicId}/${act}`,
  /** A kept copy of what a source said, as text. */
  deskCopy: (sha256: string) => `/desk/copies/${sha256}`,
  deskFront: () => '/desk/front',
  deskEditions: () => '/desk/editions',
  deskEdition: (publicId: string) => `/desk/editions/${publicId}`,
  deskEditionAct: (publicId: string, act: string) => `/desk/editions/${publicId}/${act}`,
  /** How an edition's deliveries go, or a part of it: "list", "live", "find", "export". */
  deskDeliveries: (publicId: string, part = '') => `/desk/editions/${publicId}/deliveries${part && `/${part}`}`,
  deskNewsletter: (publicId: string) => `/desk/newsletters/${publicId}`,
  /** What its forms say, and what readers agreed to. */
  deskNewsletterForms: (publicId: string) => `/desk/newsletters/${publicId}/forms`,
  deskReaders: () => '/desk/readers',
  deskReadersAct: (act: string) => `/desk/readers/${act}`,
  deskBounces: () => '/desk/readers/returned',
  /** Lists of readers that are brought in; one of them, or what a form of it does: "read", "write", "cancel". */
  deskReaderImports: () => '/desk/readers/lists',
  deskReaderImport: (publicId: string, act = '') => `/desk/readers/lists/${publicId}${act && `/${act}`}`,
  deskPeople: () => '/desk/people',
  deskPictures: () => '/desk/pictures',
  deskReports: () => '/desk/reports',
  deskSettings: () => '/desk/settings',
  deskMembers: () => '/desk/members',
  /** A member's page, or what a form of it does: "roles", "end", "link". */
  deskMember: (publicId: string, act = '') => `/desk/members/${publicId}${act && `/${act}`}`,
  deskPolicies: () => '/desk/settings/texts',
  deskSections: () => '/desk/settings/sections',
  /** The domains that mail comes from, and their keys; or what a form there does: "add", "activate", "end". */
  deskMail: (act = '') => `/desk/settings/mail${act && `/${act}`}`,
  deskEvents: () => '/desk/events',
  deskJobs: () => '/desk/jobs',
  outbox: () => '/desk/outbox',
  outboxMail: (id: number) => `/desk/outbox/${id}`,
  /** The HTML of a mail alone, for the frame that shows it. */
  outboxHtml: (id: number) => `/desk/outbox/${id}/html`,

  /** Where a provider tells of bounces and complaints. */
  bounceHook: (provider: string) => `/api/bounces/${provider}`,

  health: () => '/healthz',
} as const

/** What a story's slug may not be: the words of our own URLs under a language. */
export const reservedSlugs = [
  'section',
  'people',
  'archive',
  'search',
  'corrections',
  'about',
  'privacy',
  'report',
  'latest',
  'newsletter',
  'edition',
  'subscribe',
  'feed.xml',
  'atom.xml',
  'feed.json',
] as const
