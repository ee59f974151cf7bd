import type { Alignment, Standing } from '../../sending/index.ts'
import type { TriedLink } from './links.ts'
import type { MailFaults } from './mail-lacks.ts'

/** What stands between an edition and its readers. Each is a thing that a person can mend. */
export type Lack =
  | { readonly kind: 'subject'; readonly language: string }
  | { readonly kind: 'stories'; readonly language: string }
  | { readonly kind: 'signOff' }
  | { readonly kind: 'postalAddress' }
  | { readonly kind: 'sender' }
  | { readonly kind: 'publicAddress'; readonly host: string }
  | { readonly kind: 'size'; readonly language: string; readonly kilobytes: number }
  | { readonly kind: 'withdrawn'; readonly headline: string; readonly workId: number }
  | { readonly kind: 'relay'; readonly readers: number }
  | { readonly kind: 'alt'; readonly language: string; readonly pictures: number }
  | { readonly kind: 'lang'; readonly language: string }
  | {
      readonly kind: 'contrast'
      readonly language: string
      readonly words: string
      readonly ratio: number
      readonly form: 'light' | 'dark'
    }
  | { readonly kind: 'deadLink'; readonly language: string; readonly address: string; readonly detail: string }
  | {
      readonly kind: 'dns'
      readonly what: 'spf' | 'dkim' | 'dmarc'
      readonly standing: Standing
      readonly domain: string
    }

/** Mail programs cut a message off after about 100 KB of HTML; 90 leaves room for what relays add. */
export const mostHtmlBytes = 90 * 1024

export interface Facts {
  /** Of the languages that somebody reads this newsletter in. */
  readonly languages: readonly {
    language: string
    subject: string
    stories: number
    htmlBytes: number
    faults: MailFaults
  }[]
  /** Links that lead elsewhere and are dead, with the first language in whose mail each stands. */
  readonly deadLinks: readonly (Pick<TriedLink, 'address' | 'detail'> & { readonly language: string })[]
  readonly signed: boolean
  readonly postalAddress: string
  readonly sender: string
  readonly publicAddress: string
  /** Items that are neither out nor left out. */
  readonly withdrawn: readonly { headline: string; workId: number }[]
  /** Confirmed readers who are not under .example, and whether a relay is set. */
  readonly outsiders: number
  readonly relay: boolean
  /** How the sender’s domain stands in DNS; null where that was not asked. */
  readonly alignment: Alignment | null
}

/** What an edition lacks before it may be released; empty when it lacks nothing. */
export function preflight(facts: Facts): Lack[] {
  const lacks: Lack[] = []
  for (const { language, subject, stories, htmlBytes, faults } of facts.languages) {
    if (stories === 0) lacks.push({ kind: 'stories', language })
    else if (subject.trim() === '') lacks.push({ kind: 'subject', language })
    if (htmlBytes > mostHtmlBytes) lacks.push({ kind: 'size', language, kilobytes: Math.ceil(htmlBytes / 1024) })
    lacks.push(...lacksOf(language, faults))
  }
  for (const link of facts.deadLinks) lacks.push({ kind: 'deadLink', ...link })
  for (const { headline, workId } of facts.withdrawn) lacks.push({ kind: 'withdrawn', headline, workId })
  if (facts.postalAddress.trim() === '') lacks.push({ kind: 'postalAddress' })
  if (facts.sender === '') lacks.push({ kind: 'sender' })
  if (facts.outsiders > 0 && !facts.relay) lacks.push({ kind: 'relay', readers: facts.outsiders })
  lacks.push(...dnsLacks(facts))
  const host = hostOf(facts.publicAddress)
  if (facts.outsiders > 0 && isLocal(host)) lacks.push({ kind: 'publicAddress', host })
  if (!facts.signed) lacks.push({ kind: 'signOff' })
  return lacks
}

/**
 * What DNS certainly lacks. By which addresses mail leaves is a guess from here (a provider's, one of several of a
 * machine's): an SPF record that doesn't name them holds nothing up where a signature vouches for the mail.
 */
function dnsLacks({ alignment, sender }: Facts): Lack[] {
  if (alignment === null) return []
  const domain = sender.slice(sender.lastIndexOf('@') + 1)
  return alignment.lacks
    .filter((what) => !(what === 'spf' && alignment.spf === 'refuses' && alignment.dkim === 'aligned'))
    .map((what) => ({ kind: 'dns', what, standing: alignment[what], domain }))
}

function lacksOf(language: string, { withoutAlt, saysLanguage, faint }: MailFaults): Lack[] {
  return [
    ...(withoutAlt > 0 ? [{ kind: 'alt' as const, language, pictures: withoutAlt }] : []),
    ...(saysLanguage ? [] : [{ kind: 'lang' as const, language }]),
    ...(faint ? [{ kind: 'contrast' as const, language, ...faint }] : []),
  ]
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '')

/** Links to this machine's own address lead nowhere from anybody else's mail. */
const isLocal = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || host.startsWith('127.') || host === ''
