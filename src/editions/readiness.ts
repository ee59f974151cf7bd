import type { House } from '../house.ts'
import type { Db } from '../platform/store/index.ts'
import { routes } from '../routes.ts'
import type { AlignmentOf } from '../sending/index.ts'
import { postalAddressIn } from '../settings.ts'
import { type ComposedEdition, type EditionContent, toldIn } from './content.ts'
import { mailHtml } from './mail/mail.tsx'
import type { Signature } from './mail/mail-parts.tsx'
import { mailPlain } from './mail/plain.ts'
import { type LinkOut, linksOf } from './preflight/links.ts'
import { faultsOf } from './preflight/mail-lacks.ts'
import { type Lack, preflight } from './preflight/preflight.ts'
import type { EditionMail } from './released.ts'
import { type EditionSignOff, editionSignOffs, holding } from './signing.ts'

const mostCounted = 100_000

/** What an edition's going out hangs on besides what is kept here. */
export interface Outside {
  readonly relay: boolean
  /** How its sender stands in DNS; where it is not given nobody asks. */
  readonly alignmentOf?: AlignmentOf
}

/** An edition as it would go out now: its mails, who has signed it, and what it lacks. */
export interface ReadyEdition {
  readonly mails: readonly EditionMail[]
  readonly signOffs: readonly EditionSignOff[]
  readonly holding: readonly EditionSignOff[]
  readonly lacks: readonly Lack[]
  /** Where its links lead besides the newsroom's own site. */
  readonly links: readonly LinkOut[]
}

/**
 * The languages that an edition goes out in: those that have a story. Who reads another one gets it in the first of
 * them, and the newsletter's own first language always counts, so that an edition without stories is seen to lack them.
 */
export function languagesOf({ newsletter, contents }: ComposedEdition): string[] {
  const some = newsletter.languages.filter((language) => toldIn(contents[language]) > 0)
  return some.length > 0 ? some : newsletter.languages.slice(0, 1)
}

/** Makes the mail of one language of an edition. */
export function mailOf(content: EditionContent, signOffs: readonly EditionSignOff[]): EditionMail {
  const signatures = signOffs.map(
    ({ role, name, names, initials }): Signature => ({ role, name: names[content.language] ?? name, initials }),
  )
  const path = routes.edition(content.language, content.newsletter.slug, content.day)
  return {
    language: content.language,
    subject: content.subject,
    html: mailHtml(content, signatures, path),
    plain: mailPlain(content, signatures, path),
    content,
  }
}

/** Looks at everything that an edition needs before it may go out. Reads only; DNS is waited for `patienceMs`. */
export async function readinessOf(
  house: House,
  composed: ComposedEdition,
  given: Outside & { readonly patienceMs?: number },
): Promise<ReadyEdition> {
  const db = house.store.read
  const signOffs = await editionSignOffs(db, composed.edition.id)
  const signed = holding(signOffs, composed.sha256)
  const mails = languagesOf(composed).flatMap((language) => {
    const content = composed.contents[language]
    return content ? [mailOf(content, signed)] : []
  })
  // One that has been released lacks nothing any more: no reader is looked at for its page.
  const outsiders = composed.edition.releasedAt === null ? await outsidersOf(db, composed, given.relay) : 0
  const newsroom = house.newsroom()
  const links = await linksOf(db, composed.edition.id, mails)
  const lacks = preflight({
    languages: mails.map(({ language, subject, html, content }) => ({
      language,
      subject,
      stories: toldIn(content),
      htmlBytes: Buffer.byteLength(html),
      faults: faultsOf(html, language),
    })),
    deadLinks: links.flatMap(({ address, languages: [language = ''], tried }) =>
      tried?.outcome === 'dead' ? [{ language, address, detail: tried.detail }] : [],
    ),
    signed: signed.length > 0,
    postalAddress: postalAddressIn(newsroom, newsroom.languages[0] ?? 'en'),
    sender: composed.newsletter.sender,
    publicAddress: newsroom.publicAddress,
    withdrawn: composed.items
      .filter((item) => !item.leftOut && Object.keys(item.stories).length === 0)
      .map(({ headline, workId }) => ({ headline, workId })),
    outsiders,
    relay: given.relay,
    // Mail under .example never leaves the house.
    alignment:
      given.relay && outsiders > 0 && given.alignmentOf
        ? await given.alignmentOf(composed.newsletter.sender, given.patienceMs)
        : null,
  })
  return { mails, signOffs, holding: signed, lacks, links }
}

/** How many readers wait for a relay. With one it is enough to know of the first; without one they are told how many. */
async function outsidersOf(db: Db, { newsletter }: ComposedEdition, relay: boolean): Promise<number> {
  const { n } = await db
    .selectFrom((e) =>
      e
        .selectFrom('subscription')
        .innerJoin('reader', 'reader.id', 'subscription.readerId')
        .select('subscription.id')
        .where('subscription.newsletterId', '=', newsletter.id)
        .where('subscription.state', '=', 'confirmed')
        .where('reader.domain', 'not like', '%.example')
        .limit(relay ? 1 : mostCounted)
        .as('some'),
    )
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}
