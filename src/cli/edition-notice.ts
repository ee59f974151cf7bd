import { countGotBefore, releaseEdition } from '../delivery/index.ts'
import { composeEdition, type EditionOf, lackWords, type Outside, readinessOf, signEdition } from '../editions/index.ts'
import { prepareNotice } from '../editions/notice/preparing.ts'
import { noticesIn } from '../editions/notice/telling.ts'
import type { House } from '../house.ts'
import { type Console, Failed, type Given } from './command.ts'
import { keeper } from './keeper.ts'

/**
 * A notice to those who got an edition before a story of it was put right: prepared, and told; signed with --sign, and sent
 * with --now.
 */
export async function noticeOf(
  house: House,
  of: EditionOf,
  { given: { flags }, console, outside }: { given: Given; console: Console; outside: Outside },
): Promise<0> {
  const member = await keeper(house)
  const edition = await prepareNotice(house, of, member.id)
  if (!edition) throw new Failed('Nothing that it told was corrected or withdrawn since, or it was told already.')
  const notice = { ...of, edition }
  const composed = await composeEdition(house, notice)
  if (flags.sign) await signEdition(house, composed, { seen: composed.sha256, member })
  const told = noticesIn(composed.contents)
  const until = Object.fromEntries(told.map(([language, { until }]) => [language, until]))
  const readers = await countGotBefore(house, of.edition.id, until)
  const lacks = (await readinessOf(house, composed, outside)).lacks.map((lack) => lackWords(lack, 'en'))
  if (flags.now) {
    const released = await releaseEdition(house, notice, { ...outside, memberId: member.id, when: 'now' })
    if (!released.ok) throw new Failed(`It was not sent. It lacks:\n${lacks.map((lack) => `  ${lack}`).join('\n')}`)
  }
  const items = told.flatMap(([language, { items }]) => items.map((item) => ({ language, ...item })))
  if (flags.json)
    console.out(JSON.stringify({ notice: edition.publicId, readers, items, lacks, sent: flags.now === true }))
  else {
    for (const { language, kind, headline, note } of items) console.out(`${language}: ${kind}, ${headline}\n  ${note}`)
    console.out(`${flags.now ? 'Sent to' : 'For'} ${readers} who got it before that.`)
    if (!flags.now) for (const lack of lacks) console.out(`  lacks  ${lack}`)
  }
  return 0
}
