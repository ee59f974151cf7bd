import { sha256Of } from '../../evidence/index.ts'
import type { House } from '../../house.ts'
import type { Refusal } from '../items.ts'
import type { Trouble } from '../looking/trouble.ts'
import { refuse, type Taking, takeArrival } from './arrival.ts'
import { type Claimed, claim, leave } from './claiming.ts'
import { bytesOf, filesIn, type Mark, moveInto, sameMark, shownName, type Waiting } from './files.ts'

/** A file is read when it has stayed as it is for so long: before that somebody may still write it. */
const restMs = 2000
/** A larger one is not read, as nowhere in "Bring in". */
const mostBytes = 12 * 1024 * 1024
/** So many in one look, so that a worker that is told to stop soon does. */
const mostFiles = 20
/** That it is looked at is written so often, and no oftener: every second would be a write for nothing. */
const noteMs = 60_000

/** What a folder is watched with. */
export interface Watching extends Taking {
  readonly folder: string
  readonly stopping: AbortSignal
}

/**
 * A look at the folder, to be taken every second: each file in it that has come to rest becomes an item of the list, and
 * is moved to "taken", or to "refused" where it can't be read. Returns how many files were moved.
 */
export function folderWatch(house: House, watching: Watching): () => Promise<number> {
  /** Since when each file has been as it is. */
  let resting = new Map<string, { readonly mark: Mark; readonly since: number }>()
  let notedAt = Number.NEGATIVE_INFINITY

  return async () => {
    const now = Date.parse(house.now())
    let files: Waiting[] | null
    try {
      files = await filesIn(watching.folder)
    } catch {
      files = null
    }
    resting = new Map(
      (files ?? []).map(({ name, mark }) => {
        const before = resting.get(name)
        const same = before !== undefined && sameMark(before.mark, mark) && before.since <= now
        return [name, same ? before : { mark, since: now }]
      }),
    )
    const ready = (files ?? []).filter(({ name }) => now - (resting.get(name)?.since ?? now) >= restMs)
    if (ready.length === 0 && now - notedAt < noteMs) return 0
    const claimed = await claim(house, 'folder')
    notedAt = now
    if (claimed === null) return 0
    if (files === null) {
      await leave(house, claimed, { code: 'folderClosed', said: '' }, 0)
      return 0
    }
    return emptied(house, watching, claimed, ready)
  }
}

async function emptied(house: House, watching: Watching, claimed: Claimed, ready: readonly Waiting[]): Promise<number> {
  let trouble: Trouble | null = null
  const broken: unknown[] = []
  let moved = 0
  for (const file of ready.toSorted((a, b) => a.mark.changed - b.mark.changed).slice(0, mostFiles)) {
    if (watching.stopping.aborted) break
    try {
      const refusal = await takeFile(house, watching, claimed, file)
      if (refusal === 'changed') continue
      if (await moveInto(watching.folder, refusal === null ? 'taken' : 'refused', file)) moved += 1
      else trouble = { code: 'folderKeeps', said: '' }
    } catch (problem) {
      // One file that breaks holds up no other.
      trouble ??= { code: 'notTaken', said: '' }
      broken.push(problem)
    }
  }
  await leave(house, claimed, trouble, 0)
  if (broken.length > 0) throw broken[0]
  return moved
}

/** What became of a file: null where it is taken in, why it was refused, or "changed" while somebody writes it. */
async function takeFile(
  house: House,
  watching: Watching,
  source: Claimed,
  file: Waiting,
): Promise<Refusal | null | 'changed'> {
  const name = shownName(file.name)
  const { inode, size, changed } = file.mark
  // What is not read has no hash of its own: it is known by what tells one file of a disk from another.
  const key = `file ${sha256Of(Buffer.from([file.name, inode, size, changed].join('\0')))}`
  if (size > mostBytes) return refuse(house, source, { key, name, why: 'tooLarge' })
  const bytes = await bytesOf(watching.folder, file)
  if (bytes === 'changed') return 'changed'
  if (bytes === 'closed') return refuse(house, source, { key, name, why: 'closed' })
  return takeArrival(house, watching, source, { bytes, mediaType: typeOf(file.name), name })
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  mht: 'multipart/related',
  mhtml: 'multipart/related',
  eml: 'message/rfc822',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xml: 'text/xml',
  json: 'application/json',
  txt: 'text/plain',
}

/** What a name says that a file is. How it is read tells its content. */
const typeOf = (name: string): string =>
  types[/\.([a-z]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
