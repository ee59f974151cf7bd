import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'

/**
 * Checks that directions go one way: which folder may import which, that a feature is known to others by its index.ts
 * alone, and that nothing goes in a circle. Types count: a direction is about what one must know to read a file.
 */

/** The machines, the words and the house's own small files, that every feature may know. */
const house = ['built.ts', 'house.ts', 'routes.ts', 'settings.ts', 'newsroom.ts', 'problem.ts']
const machines = [
  'platform/store',
  'platform/http',
  'platform/jobs',
  'platform/mail',
  'platform/media',
  'platform/threads',
]
const ground = ['story', 'record', 'staff', 'words', ...house, ...machines]

/** What each place may import of ours, besides itself. What is not named here may import anything: it is wiring. */
export const directions: Readonly<Record<string, readonly string[]>> = {
  story: [],
  'problem.ts': [],
  words: ['story', 'problem.ts'],
  'built.ts': [],
  'routes.ts': ['story'],
  'settings.ts': ['story', 'platform/store'],
  'house.ts': ['story', 'platform/store', 'settings.ts'],
  'newsroom.ts': ['story', 'platform/store', 'settings.ts', 'house.ts'],
  'platform/store': ['story'],
  'platform/http': ['story', 'built.ts'],
  'platform/jobs': ['platform/store', 'problem.ts'],
  'platform/mail': ['platform/store', 'problem.ts'],
  'platform/media': ['platform/store', 'platform/http', 'routes.ts'],
  'platform/threads': ['built.ts'],
  record: ['story', 'staff', 'platform/store', ...house],
  staff: ['story', 'platform/store', 'platform/http', 'words', ...house],
  desk: ['story', 'record', 'staff', 'words', ...house, ...machines],
  intake: ground,
  evidence: ground,
  following: [...ground, 'intake', 'evidence', 'desk'],
  checking: [...ground, 'intake', 'evidence', 'desk'],
  readers: [...ground, 'desk'],
  sending: [...ground, 'readers', 'desk'],
  editions: [...ground, 'readers', 'sending', 'desk'],
  delivery: [...ground, 'readers', 'editions', 'desk'],
  site: [...ground, 'editions', 'readers', 'evidence'],
  sample: [...ground, 'following', 'intake', 'evidence', 'site', 'readers', 'editions', 'delivery'],
}

/** Folders whose insides are their own: others import their index.ts, or what is named here. */
const open = ['story', 'words', 'desk']

/** One import that goes the wrong way. */
export interface Wrong {
  /** The file that imports, and what, from the sources' folder: "site/pages.ts". */
  readonly from: string
  readonly to: string
  readonly why: string
}

/** Everything that is wrong with the directions under a folder of sources. */
export function wrongDirections(sources: string): Wrong[] {
  const files = filesIn(sources)
  const wrong: Wrong[] = []
  const known = new Map<string, Set<string>>()
  for (const file of files) {
    const from = relative(sources, file)
    const own = placeOf(from)
    for (const to of importsOf(file, sources)) {
      const place = placeOf(to)
      if (place === own) continue
      const why = forbidden(own, place, to)
      if (why !== undefined) wrong.push({ from, to, why })
      if (own in directions) known.set(own, (known.get(own) ?? new Set()).add(place))
    }
    if (readsEnvironment(file, from))
      wrong.push({ from, to: 'process.env', why: 'only app.ts, settings.ts and cli read the environment' })
  }
  return [...wrong, ...circles(known)]
}

/** "site/pages.ts" -> "site"; "platform/store/store.ts" -> "platform/store"; "app.ts" -> "app.ts". */
function placeOf(path: string): string {
  const parts = path.split('/')
  return parts[0] === 'platform' ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

function forbidden(own: string, place: string, to: string): string | undefined {
  const allowed = directions[own]
  if (allowed !== undefined && !allowed.includes(place)) return `${own} may not know ${place}`
  const folder = !place.endsWith('.ts')
  if (folder && allowed !== undefined && !open.includes(place) && to !== `${place}/index.ts`)
    return `of ${place} others know index.ts alone`
}

/** Circles among places, each told once. */
function circles(known: ReadonlyMap<string, ReadonlySet<string>>): Wrong[] {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(known.get(from) ?? [])].some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))))
  return [...known].flatMap(([from, all]) =>
    [...all]
      .filter((to) => from < to && reaches(to, from))
      .map((to) => ({ from, to, why: 'they know each other, in a circle' })),
  )
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|d)\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .toSorted()

/** The files of ours that a file imports, by value or type, at once or later: "story/time.ts". */
function importsOf(file: string, sources: string): string[] {
  const text = readFileSync(file, 'utf8')
  const { module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} can’t be read: ${errors[0]?.message}`)
  const names = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.map((entry) => entry.moduleRequest?.value ?? '')),
    ...Array.from(text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g), (found) => found[1] ?? ''),
  ]
  const folder = posix.dirname(relative(sources, file))
  return [...new Set(names)].filter((name) => name.startsWith('.')).map((name) => posix.join(folder, name))
}

const readsEnvironment = (file: string, from: string): boolean =>
  !/^(?:app\.ts$|settings\.ts$|cli\/)/.test(from) && /\bprocess\.env\b/.test(readFileSync(file, 'utf8'))

if (import.meta.main) {
  const sources = resolve(process.argv[2] ?? join(import.meta.dirname, '../src'))
  const wrong = wrongDirections(sources)
  for (const { from, to, why } of wrong) console.error(`${from} -> ${to}: ${why}`)
  if (wrong.length > 0) process.exitCode = 1
  else console.log(`Directions: ${filesIn(sources).length} files, all one way.`)
}
