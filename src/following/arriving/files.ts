import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename } from 'node:fs/promises'

/**
 * A file of the folder. Names are bytes on the disk and need not be UTF-8: they are held as Latin-1, in which each byte
 * is one sign, so that none is lost.
 */
export interface Waiting {
  readonly name: string
  readonly mark: Mark
}

/** By what one sees that a file is still the same, and complete. */
export interface Mark {
  readonly inode: number
  readonly size: number
  /** Milliseconds. */
  readonly changed: number
}

export const sameMark = (one: Mark, other: Mark): boolean =>
  one.inode === other.inode && one.size === other.size && one.changed === other.changed

/** What is being written or fetched by other programs is called so until it is done. */
const unfinished = /\.(?:part|partial|crdownload|download|filepart|tmp)$|~$/i

/** Where files are moved to. A file that is called so stands in the way, and is left for whoever put it there. */
const ourFolders = /^(?:taken|refused)$/

/** The files in a folder; nothing hidden, no folders, no links, and nothing that another program calls unfinished. */
export async function filesIn(folder: string): Promise<Waiting[]> {
  const found: Waiting[] = []
  for (const entry of await readdir(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const name = entry.name.toString('latin1')
    if (!entry.isFile() || name.startsWith('.') || unfinished.test(name) || ourFolders.test(name)) continue
    const stats = await lstat(pathOf(folder, name)).catch(missing)
    if (stats?.isFile()) found.push({ name, mark: markOf(stats) })
  }
  return found
}

/** All bytes of a file; "changed" where it is not as it was when it was looked at, "closed" where we may not read it. */
export async function bytesOf(folder: string, { name, mark }: Waiting): Promise<Uint8Array | 'changed' | 'closed'> {
  let file: Awaited<ReturnType<typeof open>>
  try {
    // A link that was put in its place meanwhile is not followed, and a pipe not waited for.
    file = await open(pathOf(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (problem) {
    const { code } = problem as { code?: string }
    if (code === 'EACCES' || code === 'EPERM') return 'closed'
    if (code === 'ENOENT' || code === 'ELOOP' || code === 'ENXIO') return 'changed'
    throw problem
  }
  try {
    if (!sameMark(mark, markOf(await file.stat()))) return 'changed'
    const bytes = new Uint8Array(mark.size)
    let read = 0
    while (read < mark.size) {
      const { bytesRead } = await file.read(bytes, read, mark.size - read, read)
      if (bytesRead === 0) return 'changed'
      read += bytesRead
    }
    return sameMark(mark, markOf(await file.stat())) ? bytes : 'changed'
  } finally {
    await file.close()
  }
}

/**
 * Moves a file into a folder inside, under its name, or numbered where there is one of that name. False where the disk
 * does not let us.
 */
export async function moveInto(folder: string, inside: string, file: Waiting): Promise<boolean> {
  try {
    await moved(folder, inside, file)
    return true
  } catch (problem) {
    if ((problem as { code?: string }).code === undefined) throw problem
    return false
  }
}

async function moved(folder: string, inside: string, { name, mark }: Waiting): Promise<void> {
  await mkdir(`${folder}/${inside}`, { recursive: true, mode: 0o700 })
  const stats = await lstat(pathOf(folder, name)).catch(missing)
  // Another file has taken its place: that one is read first.
  if (!stats || !sameMark(mark, markOf(stats))) return
  for (let times = 1; ; times += 1) {
    const to = pathOf(`${folder}/${inside}`, numbered(name, times))
    if ((await lstat(to).catch(missing)) === undefined) return rename(pathOf(folder, name), to)
  }
}

/** "Page.html", "Page (2).html": at most 255 bytes, which is what file systems take. */
function numbered(name: string, times: number): string {
  if (times === 1) return name
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 && name.length - dot <= 20 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  const tail = ` (${times})${ending}`
  return stem.slice(0, 255 - tail.length) + tail
}

/** A name as it is shown: without signs that control what stands around it. */
export function shownName(name: string): string {
  const text = new TextDecoder().decode(Buffer.from(name, 'latin1'))
  return (
    text
      .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 200) || '?'
  )
}

const pathOf = (folder: string, name: string): Buffer =>
  Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')])

const markOf = ({ ino, size, mtimeMs }: { ino: number; size: number; mtimeMs: number }): Mark => ({
  ...{ inode: ino, size, changed: mtimeMs },
})

function missing(problem: { code?: string }): undefined {
  if (problem.code === 'ENOENT') return undefined
  throw problem
}
