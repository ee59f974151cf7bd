import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files that are named by what is in them, in a folder: `ab/cdef…`. */
export interface Files {
  /** Keeps bytes, once. They are on the disk when this resolves. Returns their SHA-256. */
  keep(bytes: Uint8Array): Promise<string>
  /** What was kept under a SHA-256, optionally a form of it ("-960.webp"); undefined when it is not there. */
  bytes(sha256: string, form?: string): Promise<Uint8Array | undefined>
  /** Keeps a form that was made from a kept file: it can be made anew, so it need not survive a power cut. */
  keepForm(sha256: string, form: string, bytes: Uint8Array): Promise<void>
  /** Takes away a file and the forms named. */
  remove(sha256: string, forms: readonly string[]): Promise<void>
}

export function openFiles(folder: string): Files {
  const place = (sha256: string, form = '') => {
    if (!/^[0-9a-f]{64}$/.test(sha256) || !/^[\w.-]{0,40}$/.test(form)) throw new Error('That is no name of a file')
    return join(folder, sha256.slice(0, 2), sha256.slice(2) + form)
  }
  return {
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if ((await found(place(sha256)))?.length !== bytes.length) await write(place(sha256), bytes, true)
      return sha256
    },
    bytes: (sha256, form) => found(place(sha256, form)),
    keepForm: (sha256, form, bytes) => write(place(sha256, form), bytes, false),
    async remove(sha256, forms) {
      for (const form of ['', ...forms]) await rm(place(sha256, form), { force: true })
    },
  }
}

async function found(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (problem) {
    if ((problem as { code?: string }).code === 'ENOENT') return undefined
    throw problem
  }
}

/** Written beside and renamed: nobody ever sees half a file. Durable: file and folder are synced to the disk. */
async function write(path: string, bytes: Uint8Array, durable: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const beside = `${path}.${randomUUID()}.part`
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      if (durable) await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (problem) {
    await rm(beside, { force: true })
    throw problem
  }
  if (!durable) return
  const folder = await open(dirname(path), 'r')
  await folder.sync().finally(() => folder.close())
}
