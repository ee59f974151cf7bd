import { isIP } from 'node:net'
import { resolve, sep } from 'node:path'
import * as z from 'zod'
import type { Place } from './platform/store/index.ts'

/** Where things are, from the environment and the command line. What the newsroom wants stands in the table `setting`. */
export interface Whereabouts {
  readonly data: string
  readonly place: Place
  readonly port: number
  readonly host: string
  /** The SMTP relay, or null: mail then goes to the outbox. */
  readonly smtpUrl: string | null
  /** For tests with a server of their own: mail to addresses under .example goes to the relay too. */
  readonly relayExamples: boolean
  /** The address that readers see, without a slash at its end. Never taken from a request. */
  readonly publicAddress: string | null
  /** How many proxies stand before us and set X-Forwarded-For; 0 when none. */
  readonly trustedProxies: number
  readonly keyFile: string
  /** The folder whose files come into the list of what is new. */
  readonly incoming: string
  /** The mailbox whose mails come into that list, or null: imaps://user:password@host/INBOX. */
  readonly mailbox: string | null
  readonly bounces: BounceWays
  /** The DNS server that is asked whether an address's domain takes mail, or null: the machine's own. */
  readonly dns: string | null
}

/** By which ways bounces and complaints come in; null where one is not open. Secrets: they are shown nowhere. */
export interface BounceWays {
  /** Where mails for the return path are listened for. */
  readonly listen: { readonly protocol: 'lmtp' | 'smtp'; readonly host: string; readonly port: number } | null
  /** The mailbox that they come to: imaps://user:password@host/INBOX. */
  readonly mailbox: string | null
  /** The one topic of Amazon SNS that we listen to: arn:aws:sns:eu-west-1:123456789012:bounces. */
  readonly ses: string | null
  /** What Postmark signs in with, as user:password; the password may stand in the address instead. */
  readonly postmark: string | null
  /** Mailgun's key for signing webhooks. */
  readonly mailgun: string | null
  /** SendGrid's public key, as its page shows it. */
  readonly sendgrid: string | null
  /** The token that Brevo sends along. */
  readonly brevo: string | null
}

/** No way is open. */
export const noBounceWays: BounceWays = {
  ...{ listen: null, mailbox: null, ses: null, postmark: null, mailgun: null, sendgrid: null, brevo: null },
}

/** An environment or flag that can't be used: what it is, and the mend. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting'
}

const urlIn = (name: string, value: string, schemes: string[], example: string): string => {
  const { protocol = '', hostname = '' } = URL.canParse(value) ? new URL(value) : {}
  // PostgreSQL alone can be reached without a host, by its socket.
  if (!schemes.includes(protocol) || (hostname === '' && !protocol.startsWith('postgres')))
    throw new WrongSetting(`${name} is not an address that can be used. It looks like ${example}`)
  if (!readable(value))
    throw new WrongSetting(
      `${name} holds a “%” that begins no code. Write the sign itself as %25. It looks like ${example}`,
    )
  return value
}

/** Can the parts of an address (a password, say) be told from their codes? */
function readable(value: string): boolean {
  try {
    decodeURIComponent(value)
    return true
  } catch {
    return false
  }
}

function mailboxIn(name: string, value: string): string {
  const example = 'imaps://user:password@mail.example/INBOX'
  const address = urlIn(name, value, ['imaps:', 'imap:'], example)
  const { username, password, search, hash } = new URL(address)
  if (username === '' || password === '' || search !== '' || hash !== '')
    throw new WrongSetting(
      `${name} names no user with a password, or more than a folder. It looks like ${example}; a “?” or “#” in it is written %3F or %23`,
    )
  return address
}

/** A folder that is emptied must hold nothing of ours. */
function incomingIn(data: string, value: string): string {
  const folder = resolve(data, value)
  if (holdsOurs(data, folder))
    throw new WrongSetting(
      `DATELINE_INCOMING is ${folder}, where Dateline keeps its own files. Name a folder of its own, or leave it out: then it is “incoming” in the data folder`,
    )
  return folder
}

/** Is a folder the data folder, one around it, or one that Dateline keeps files of its own in? */
export const holdsOurs = (data: string, folder: string): boolean =>
  within(folder, data) || ['backups', 'media', 'snapshots'].some((own) => within(resolve(data, own), folder))

const within = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

const wholeNumber = (name: string, value: string, least: number, most: number): number => {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < least || number > most)
    throw new WrongSetting(`${name} is “${value}”, but must be a whole number from ${least} to ${most}`)
  return number
}

/** Reads the environment. Throws WrongSetting with the mend; reads no file and opens nothing. */
export function whereabouts(
  environment: NodeJS.ProcessEnv,
  flags: { data?: string; port?: string; demo?: boolean },
): Whereabouts {
  const data = resolve(flags.data ?? environment.DATELINE_DATA ?? (flags.demo ? './demo' : './data'))
  const url = environment.DATABASE_URL
  const smtp = environment.SMTP_URL
  const address = environment.PUBLIC_ADDRESS
  return {
    data,
    place: url
      ? {
          engine: 'postgres',
          url: urlIn('DATABASE_URL', url, ['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/dateline'),
        }
      : { engine: 'sqlite', file: resolve(data, 'dateline.db') },
    port: wholeNumber('The port', flags.port ?? environment.PORT ?? '4000', 1, 65_535),
    host: environment.HOST ?? '127.0.0.1',
    smtpUrl: smtp ? relaysIn(smtp) : null,
    relayExamples: environment.DATELINE_RELAY_EXAMPLES === '1',
    publicAddress: address
      ? urlIn('PUBLIC_ADDRESS', address, ['http:', 'https:'], 'https://news.example').replace(/\/+$/, '')
      : null,
    trustedProxies: wholeNumber('TRUSTED_PROXIES', environment.TRUSTED_PROXIES ?? '0', 0, 10),
    keyFile: resolve(data, environment.DATELINE_KEY_FILE ?? 'key'),
    incoming: incomingIn(data, environment.DATELINE_INCOMING ?? 'incoming'),
    mailbox: environment.DATELINE_MAILBOX ? mailboxIn('DATELINE_MAILBOX', environment.DATELINE_MAILBOX) : null,
    bounces: bounceWays(environment),
    dns: environment.DATELINE_DNS ? dnsIn(environment.DATELINE_DNS) : null,
  }
}

function bounceWays(environment: NodeJS.ProcessEnv): BounceWays {
  const {
    DATELINE_BOUNCES_LISTEN: listen,
    DATELINE_BOUNCES_MAILBOX: mailbox,
    DATELINE_BOUNCES_SES: ses,
    DATELINE_BOUNCES_SENDGRID: sendgrid,
  } = environment
  if (ses && !/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w.-]{1,256}$/.test(ses))
    throw new WrongSetting(
      'DATELINE_BOUNCES_SES is no topic of Amazon SNS. It looks like arn:aws:sns:eu-west-1:123456789012:bounces',
    )
  if (sendgrid && !/^[\w+/-]{80,}={0,2}$/.test(sendgrid.trim()))
    throw new WrongSetting(
      'DATELINE_BOUNCES_SENDGRID is no public key of SendGrid. Copy it from Mail settings, Event webhook: it begins with MFkw',
    )
  return {
    listen: listen ? listenIn(listen) : null,
    mailbox: mailbox ? mailboxIn('DATELINE_BOUNCES_MAILBOX', mailbox) : null,
    ses: ses || null,
    postmark: secretIn(environment, 'DATELINE_BOUNCES_POSTMARK'),
    mailgun: secretIn(environment, 'DATELINE_BOUNCES_MAILGUN'),
    sendgrid: sendgrid?.trim() || null,
    brevo: secretIn(environment, 'DATELINE_BOUNCES_BREVO'),
  }
}

/** A secret that could be guessed is none. */
function secretIn(environment: NodeJS.ProcessEnv, name: string): string | null {
  const value = environment[name]
  if (!value) return null
  if (value.length < shortestSecret)
    throw new WrongSetting(`${name} is too short to be a secret: give it at least ${shortestSecret} signs`)
  return value
}
const shortestSecret = 16

function listenIn(value: string): NonNullable<BounceWays['listen']> {
  const { protocol, hostname, port } = new URL(
    urlIn('DATELINE_BOUNCES_LISTEN', value, ['lmtp:', 'smtp:'], 'lmtp://127.0.0.1:4025'),
  )
  if (port === '') throw new WrongSetting('DATELINE_BOUNCES_LISTEN names no port. It looks like lmtp://127.0.0.1:4025')
  return {
    protocol: protocol === 'lmtp:' ? 'lmtp' : 'smtp',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port),
  }
}

/** One relay, or several with spaces between them. */
const relaysIn = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .map((one) => urlIn('SMTP_URL', one, ['smtp:', 'smtps:'], 'smtp://user:password@relay.example:587'))
    .join(' ')

/** A DNS server is named by its number: to look up its name, one would need it. */
function dnsIn(value: string): string {
  const [, host = ''] = /^\[?([\da-fA-F.:]+?)\]?(?::\d{1,5})?$/.exec(value) ?? []
  if (isIP(host) === 0 && isIP(value) === 0)
    throw new WrongSetting(
      `DATELINE_DNS is “${value}”, but must be a DNS server’s address. It looks like 192.0.2.53 or 127.0.0.1:5353`,
    )
  return value
}

const byLanguage = z.record(z.string(), z.string())

/** The public address while nobody has set one: this machine, at the port that it listens on. */
export const unsetAddress = 'http://127.0.0.1:4000'

/** The generation of a newsroom's pages before anything has changed. */
export const firstGeneration = 1

/** Every setting of a newsroom: its name, its default. The comments say what it means. */
export const newsroomSettings = z.object({
  /** The newsroom's name, by language. */
  name: byLanguage.default({ en: 'A new newsroom' }),
  /** One line under the name, by language. */
  tagline: byLanguage.default({}),
  /** The languages that the site appears in; the first is the default. */
  languages: z.array(z.string()).min(1).default(['en']),
  /** IANA zone of the newsroom's own clock. */
  zone: z.string().default('UTC'),
  /** The town in the front page's date line. */
  town: byLanguage.default({}),
  /** In every edition, as the law asks for, by language. A text alone, as older newsrooms have it, is for every language. */
  postalAddress: z.union([z.string(), byLanguage]).default({}),
  /** "Publisher: …", by language; under the postal address. */
  imprint: byLanguage.default({}),
  publicAddress: z.string().default(unsetAddress),
  /** Nobody is the only sign-off of a story that they wrote. "auto": on as soon as there is a second member. */
  fourEyes: z.enum(['auto', 'on', 'off']).default('auto'),
  /** Which roles must sign a story. A translator's is asked for only where a story is a translation. */
  signOffs: z.array(z.enum(['translator', 'editor', 'publisher'])).default(['translator', 'editor', 'publisher']),
  /** How fast editions leave. Mails a minute, 0 for as fast as they are taken: to each receiving domain, and to some. */
  pace: z
    .object({
      perDomain: z.number().min(0).default(0),
      domains: z.record(z.string(), z.number().min(0)).default({}),
      /** A new sender becomes known slowly: so many mails on the first day ("2026-02-02"), each day so many times more. */
      warmUp: z
        .object({ from: z.iso.date(), first: z.number().int().min(1), growth: z.number().min(1).max(10) })
        .nullable()
        .default(null),
    })
    .prefault({}),
  /** An edition stops by itself above these shares of bounces and complaints, once so many mails have ended. 0: never. */
  brakes: z
    .object({
      bounces: z.number().min(0).max(1).default(0.05),
      complaints: z.number().min(0).max(1).default(0.003),
      after: z.number().int().min(1).default(200),
    })
    .prefault({}),
  /** So many mails to a reader must come back for a reason that may pass, before they get no more … */
  softBounces: z.number().int().min(1).max(20).default(3),
  /** … within so many weeks. */
  softBounceWeeks: z.number().int().min(1).max(52).default(4),
  /** Domains whose addresses are thrown away, besides those that we know: none of these is taken; and ones that are. */
  disposable: z.object({ add: z.array(z.string()).default([]), allow: z.array(z.string()).default([]) }).prefault({}),
  /** So many confirmations are asked for in an hour, of all and of one receiving domain; what is more waits so many hours. */
  confirmations: z
    .object({
      perHour: z.number().int().min(1).default(300),
      perDomain: z.number().int().min(1).default(100),
      heldHours: z.number().int().min(1).max(120).default(24),
    })
    .prefault({}),
  /** Count how often an edition's page is opened each day, of nobody in particular. */
  countOpens: z.enum(['off', 'on']).default('off'),
  /** Raised when something changes that stands on every page: all pages are then made anew. */
  generation: z.number().int().default(firstGeneration),
  /** Set while this is the sample newsroom: the desk then says how to begin one's own. */
  sample: z.boolean().default(false),
  /** Who changed the front page's order last, and when, by language: {"en": {"by": "Ada Lindqvist", "at": "…"}}. */
  frontOrder: z.record(z.string(), z.object({ by: z.string(), at: z.string() })).default({}),
})

/** Is it a zone whose clock is known? Old names and links are. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,50}$/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export type Newsroom = z.output<typeof newsroomSettings>

/** The postal addresses by language, as the settings show them: a text alone is that of the first language. */
export const postalAddresses = ({
  postalAddress,
  languages,
}: Pick<Newsroom, 'postalAddress' | 'languages'>): Readonly<Record<string, string>> =>
  typeof postalAddress === 'string' ? { [languages[0] ?? 'en']: postalAddress } : postalAddress

/**
 * The postal address in a language, or else in the first that has one; in one line. It stands after the newsroom's name
 * everywhere, so a name that it begins with itself is not said again. Empty where there is none.
 */
export function postalAddressIn(
  newsroom: Pick<Newsroom, 'name' | 'postalAddress' | 'languages'>,
  language: string,
): string {
  const all = postalAddresses(newsroom)
  const own = [language, ...newsroom.languages, ...Object.keys(all)].find((one) => (all[one] ?? '').trim() !== '') ?? ''
  const lines = (all[own] ?? '').trim().split(/[\s,،]*[\r\n]+\s*/)
  const address = lines.join(own === 'ar' ? '، ' : ', ')
  const name = Object.values(newsroom.name).find((one) => one !== '' && address.startsWith(one)) ?? ''
  const [, rest] = /^[\s,،.·:;-]+(\S.*)$/.exec(name === '' ? '' : address.slice(name.length)) ?? []
  return rest ?? address
}
