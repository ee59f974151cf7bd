import type { KeptPage } from './kept.ts'

/**
 * The hot pages of this process, up to so many bytes. What was not asked for goes first: each page that was gets a
 * second round ("clock", F. J. Corbató 1969), which costs a hit nothing but a flag.
 */
export class Memory {
  readonly #limit: number
  readonly #pages = new Map<string, KeptPage>()
  readonly #byKey = new Map<string, Set<string>>()
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#pages.size
  }

  get(path: string): KeptPage | undefined {
    const page = this.#pages.get(path)
    if (page) page.used = true
    return page
  }

  put(page: KeptPage): void {
    this.#forget(page.path)
    if (page.bytes > this.#limit / 4) return
    this.#pages.set(page.path, page)
    this.#bytes += page.bytes
    for (const key of page.keys) {
      const paths = this.#byKey.get(key)
      if (paths) paths.add(page.path)
      else this.#byKey.set(key, new Set([page.path]))
    }
    this.#makeRoom()
  }

  /** Drops all pages that were made from one of these. */
  drop(keys: Iterable<string>): void {
    for (const key of keys) for (const path of [...(this.#byKey.get(key) ?? [])]) this.#forget(path)
  }

  clear(): void {
    this.#pages.clear()
    this.#byKey.clear()
    this.#bytes = 0
  }

  #makeRoom(): void {
    for (const [path, page] of this.#pages) {
      if (this.#bytes <= this.#limit) return
      if (page.used && this.#pages.size > 1) {
        page.used = false
        this.#pages.delete(path)
        this.#pages.set(path, page)
      } else this.#forget(path)
    }
  }

  #forget(path: string): void {
    const page = this.#pages.get(path)
    if (!page) return
    this.#pages.delete(path)
    this.#bytes -= page.bytes
    for (const key of page.keys) {
      const paths = this.#byKey.get(key)
      paths?.delete(path)
      if (paths?.size === 0) this.#byKey.delete(key)
    }
  }
}
