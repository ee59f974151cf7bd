import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { judge } from './judging.ts'
import { measure } from './measure.ts'
import { expectedOf, found, type Report } from './short-report.ts'

/**
 * Sentences that are put together from parts: each way to say who said something, or where something comes from, with
 * each speaker, verb, outlet, day, and what says when or where. What is right in one of them and wrong in another
 * shows which words a rule rests on. `sentences.ts [FILE]…`; FAULTS=n prints n faults of each file.
 */
interface Sentences {
  /** A paragraph in the language, before the sentence. */
  readonly about: string
  readonly parts: Readonly<Record<string, readonly (string | Part)[]>>
  /** "{quotation}, {verb} {speaker}.", or with what kind of source it names; "report + report" of two, as they stand. */
  readonly frames: readonly (string | { readonly text: string; readonly kind: string })[]
}

/** Words for a slot of a frame, with what must be found of them. Of one publisher, speaker or kind "a|b" takes either. */
interface Part {
  readonly as: string
  readonly said?: string
  readonly speaker?: string
  readonly verb?: string
  readonly publisher?: string
  readonly publishedOn?: string
}

/** Of each frame so many sentences at most. */
const most = 400
/** A prime by which the sentences of a frame are chosen, so that every part comes. */
const step = 7919
const day = '2026-02-12'
const counted = ['quotations right', 'mention', 'sources found', 'sources right', 'source dates'] as const

/** A frame that names no kind of source says nothing of sources. */
const isAsked = (what: string, frame: Sentences['frames'][number]): boolean =>
  typeof frame !== 'string' || !what.startsWith('source')

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function* sentencesOf(frame: string, parts: Sentences['parts']): Generator<{ text: string; used: readonly Part[] }> {
  const slots = [...frame.matchAll(/\{([\w-]+)\}/g)].map(([, name = '']) => {
    const list = parts[name]
    if (!list) throw new Error(`No parts “${name}” for “${frame}”`)
    return list.map((part): Part => (typeof part === 'string' ? { as: part } : part))
  })
  const total = slots.reduce((product, list) => product * list.length, 1)
  for (let i = 0; i < Math.min(total, most); i++) {
    let rest = total > most ? (i * step) % total : i
    const used = slots.map((list) => {
      const part = list[rest % list.length]!
      rest = Math.floor(rest / list.length)
      return part
    })
    let slot = 0
    const text = frame
      .replaceAll(/\{[\w-]+\}/g, () => used[slot++]!.as)
      .replaceAll(/ +(?=[ ,،.:;])/g, '')
      .trim()
    yield { text: capital(text), used }
  }
}

function reportOf(about: string, text: string, used: readonly Part[], kind: string): Report {
  const one = (what: keyof Part) => used.find((part) => part[what] !== undefined)?.[what]
  const speaker = used.find((part) => part.speaker !== undefined)
  const said = one('said')
  const printed = speaker && [speaker.as, ...(speaker.speaker ?? '').split('|')].flatMap((as) => [as, capital(as)])
  const publishers = used.flatMap(({ publisher }) => (publisher === undefined ? [] : [publisher]))
  const publishedOn = one('publishedOn') ?? ''
  return {
    ...{ day, site: 'Site', headline: about.split(/[,.،]/)[0] ?? '' },
    text: [about, text],
    quotations:
      said === undefined
        ? []
        : [
            {
              ...{ text: said, speaker: speaker?.speaker ?? '', verb: one('verb') ?? '' },
              mentions: [...new Set(printed)].filter((words) => words !== '' && text.includes(words)),
            },
          ],
    sources:
      kind === '' ? [] : kind.split(' + ').map((each, i) => ({ kind: each, publisher: publishers[i]!, publishedOn })),
  }
}

await measure(async () => {
  const folder = join(import.meta.dirname, 'sentences')
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : readdirSync(folder).map((name) => join(folder, name))
  const sums = new Map<string, { right: number; of: number }>()
  for (const file of files) {
    const name = basename(file, '.json')
    const { about, frames, parts } = JSON.parse(readFileSync(file, 'utf8')) as Sentences
    const own = new Map<string, { right: number; of: number }>()
    const wrong: string[] = []
    const by = new Map<string, number>()
    for (const frame of frames) {
      const { text: words, kind } = typeof frame === 'string' ? { text: frame, kind: '' } : frame
      for (const { text, used } of sentencesOf(words, parts)) {
        const report = reportOf(about, text, used, kind)
        const judged = judge(expectedOf(report, name.slice(0, 2)), found(report, name.slice(0, 2)))
        for (const what of counted.filter((one) => isAsked(one, frame)))
          for (const sum of [own, sums]) {
            const { right, of } = judged.score[what] ?? { right: 0, of: 0 }
            const before = sum.get(what) ?? { right: 0, of: 0 }
            sum.set(what, { right: before.right + right, of: before.of + of })
          }
        const faults = judged.faults.filter(
          ({ what }) =>
            counted.some((one) => one === what && isAsked(one, frame)) ||
            (what === 'false quotations' && typeof frame === 'string'),
        )
        if (faults.length === 0) continue
        wrong.push(
          `${text}  ${faults.map(({ what, wanted, given }) => `${what}: ${wanted.split(' […')[0]} | ${given}`).join('; ')}`,
        )
        for (const part of [words, ...used.map(({ as }) => as)]) by.set(part, (by.get(part) ?? 0) + 1)
      }
    }
    const cells = counted.flatMap((what) => {
      const { right, of } = own.get(what) ?? { right: 0, of: 0 }
      return of > 0 ? [`${what} ${(right / of).toFixed(3)} of ${of}`] : []
    })
    console.log(`${name.padEnd(12)} ${cells.join(', ')}`)
    const shown = Number(process.env.FAULTS ?? 0)
    if (shown > 0) {
      const often = [...by].filter(([part]) => part !== '').sort((a, b) => b[1] - a[1])
      for (const [part, n] of often.slice(0, 12)) console.log(`    ${n} with “${part}”`)
      const apart = Math.max(1, Math.floor(wrong.length / shown))
      for (const line of wrong.filter((_, i) => i % apart === 0).slice(0, shown)) console.log(`    ${line}`)
    }
  }
  const share = (what: string) => {
    const { right, of } = sums.get(what) ?? { right: 0, of: 0 }
    return { value: of > 0 ? right / of : 1, unit: 'of 1' }
  }
  return {
    bench: 'sentences',
    figures: {
      quotesRight: share('quotations right'),
      mentionsRight: share('mention'),
      sourcesFound: share('sources found'),
      sourcesPrecision: share('sources right'),
      sourceDates: share('source dates'),
    },
    ratios: {},
  }
})
