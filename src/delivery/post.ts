import {
  type CompiledMail,
  compileMail,
  type EditionOf,
  mailsAsTheyStand,
  messageFor,
  recordedTo,
} from '../editions/index.ts'
import type { House } from '../house.ts'
import type { SigningKey } from '../platform/mail/index.ts'
import { type Keys, newsroomName, readerLinks, textIn } from '../readers/index.ts'
import { plainDay } from '../words/counting.ts'
import type { Due } from './due.ts'
import { identityOf } from './identity.ts'
import type { Letter } from './relay.ts'

/** A reader's letter, with its subject for the outbox's list. */
export interface Written extends Letter {
  readonly subject: string
}

/** The mails of one released edition, compiled once, from which each reader's letter is made. */
export interface Post {
  /** The event up to which its words know what happened. */
  readonly asOf: number
  /** Null when nothing is left to send: every story was withdrawn. */
  letterTo(due: Due): Promise<Written | null>
}

/** Compiles an edition's mails as they stand now. Throws UnusableKey, at a letter, when an address can't be read. */
export async function postOf(
  house: House,
  keys: Keys,
  signing: readonly SigningKey[],
  { edition, newsletter }: EditionOf,
): Promise<Post> {
  // Before anything is read: what happens meanwhile is after it.
  const asOf = await recordedTo(house.store.read)
  const mails = new Map<string, { language: string; subject: string; compiled: CompiledMail }>()
  const { sender } = newsletter
  const host = sender.slice(sender.lastIndexOf('@') + 1)
  for (const mail of await mailsAsTheyStand(house, edition)) {
    const { language, subject } = mail
    const source = {
      ...mail,
      from: { name: newsroomName(house, language), address: sender },
      replyTo: newsletter.replyTo,
      listId: { name: textIn(newsletter, language).name, id: `${newsletter.slug}.${host}` },
    }
    const compiled = await compileMail(source, signing)
    mails.set(language, { language, subject, compiled })
  }
  const first = newsletter.languages.map((language) => mails.get(language)).find((mail) => mail !== undefined)
  const days = daysIn(house.newsroom().zone)
  return {
    asOf,
    letterTo: async (due) => {
      // A language whose last story was withdrawn has no mail any more: its readers get the newsletter's first.
      const mail = mails.get(due.language) ?? first
      if (!mail) return null
      const address = keys.open(due.addressCipher, due.keyVersion)
      const { messageId, returnPath } = identityOf(keys, { editionId: edition.id, readerId: due.readerId, sender })
      const links = readerLinks(house, keys, due)
      const slots = { ...links, since: days(mail.language, due.confirmedAt ?? due.createdAt) }
      const date = new Date(house.now())
      const source = await messageFor(mail.compiled, { address, messageId, date, slots })
      return { envelope: { from: returnPath, to: address }, source, messageId, subject: mail.subject }
    },
  }
}

/** So many are remembered of a list whose readers came one by one. */
const mostDays = 500

/**
 * Days as mails say them. Those of a list that was brought in have one minute in common, and to write a day takes longer
 * than to look it up.
 */
function daysIn(zone: string): (language: string, at: string) => string {
  const known = new Map<string, string>()
  return (language, at) => {
    const minute = `${language} ${at.slice(0, '2026-01-30T14:10'.length)}`
    const kept = known.get(minute)
    if (kept !== undefined) return kept
    const day = plainDay(language, at, zone)
    if (known.size < mostDays) known.set(minute, day)
    return day
  }
}

/** An edition's post as it stands after the last change that is known of: made when it is asked for, and anew after each. */
export function pressOf(
  house: House,
  keys: Keys,
  signing: readonly SigningKey[],
  of: EditionOf,
): (changedAt: number) => Promise<Post> {
  let making: Promise<Post> | null = null
  return async (changedAt) => {
    making ??= postOf(house, keys, signing, of)
    const mine = making
    const post = await mine
    if (post.asOf >= changedAt) return post
    // Of several lines that wait, the first makes it for all.
    if (making === mine) making = postOf(house, keys, signing, of)
    return making
  }
}
