import { buildName } from '../built.ts'
import type { House } from '../house.ts'
import type { HotAnswer } from '../platform/http/index.ts'
import { type Changes, eventsAfter } from '../platform/store/index.ts'
import { encodingFor, formIn, has, type KeptPage, keep, type Made } from './keeping/kept.ts'
import { changedBy, key } from './keeping/keys.ts'
import { Memory } from './keeping/memory.ts'
import { Shelf, type ToShelve } from './keeping/shelf.ts'

/** What a page's maker says: here it is, or there is none. */
export type Maker = () => Promise<Made | undefined>

interface Asking {
  readonly headers: { readonly 'accept-encoding'?: string | string[]; readonly 'if-none-match'?: string }
}

/** How long a look at the database holds, in ms: another process's commit is seen after this at the latest. */
const trustMs = 10
const defaultLimit = 64 * 1024 * 1024
/** The shelf waits so long: more goes in one transaction, and no reader of what was published just now waits for its commit. */
const shelveMs = 40

/**
 * Pages rendered once: hot ones in memory, all on the shelf (the table `page`), made anew when an event names a key
 * that they were made from. Nothing is answered before all events that are known to be committed were heard.
 *
 * A page can't be kept stale: what is rendered is kept in memory only if no event that named its keys was heard
 * meanwhile, and put on the shelf only if none was committed meanwhile (see Shelf.put).
 */
export class Pages {
  readonly #house: House
  readonly #changes: Changes
  readonly #memory: Memory
  readonly #shelf: Shelf
  readonly #making = new Map<string, Promise<KeptPage | undefined>>()
  /** Keys that were dropped, and after how many drops: what was rendered before is stale. */
  readonly #dropped = new Map<string, number>()
  #drops = 0
  #everyDropAt = 0
  /** Keys whose pages are still on the shelf: they are taken off in the background. */
  readonly #coming = new Map<string, number>()
  #everyComing = 0
  #toDrop: { readonly keys: readonly string[]; readonly every: boolean; readonly heard: number }[] = []
  #toShelve: ToShelve[] = []
  #shelvingSoon = false
  #shelving: Promise<void> = Promise.resolve()
  #cursor: number | undefined
  #hearing: Promise<void> | undefined
  #trusted = false
  #doubts = 0
  /** Of how many doubts the events were heard: PostgreSQL is not asked at every look. */
  #doubtsHeard = 0
  #generation: number
  #hour = ''

  constructor(house: House, changes: Changes, limit = defaultLimit, build = buildName()) {
    this.#house = house
    this.#changes = changes
    this.#memory = new Memory(limit)
    this.#shelf = new Shelf(house, build)
    this.#generation = house.newsroom().generation
  }

  /** A page from memory for GET or HEAD, or undefined: then it must be asked for with `page`. Costs one look-up. */
  hot(method: string, path: string, { headers }: Asking): HotAnswer | undefined {
    const page = this.#memory.get(path)
    if (page === undefined || !(this.#trusted || this.#look())) return undefined
    if (has(page, headers['if-none-match'])) return method === 'GET' || method === 'HEAD' ? page.notModified : undefined
    const encoding = encodingFor(headers['accept-encoding'] as string | undefined)
    if (method === 'GET') return formIn(page, encoding).get
    return method === 'HEAD' ? formIn(page, encoding).head : undefined
  }

  /** A page of this path: from memory, from the shelf, or made now. Undefined when there is none. */
  async page(path: string, maker: Maker): Promise<KeptPage | undefined> {
    if (!this.#trusted && !this.#look()) await this.hear()
    const page = this.#memory.get(path)
    if (page) return page
    const making = this.#making.get(path)
    if (making) return making
    const made = this.#find(path, maker).finally(() => {
      if (this.#making.get(path) === made) this.#making.delete(path)
    })
    this.#making.set(path, made)
    return made
  }

  /** Somebody has committed: what was trusted must be looked at again. */
  doubt(): void {
    this.#trusted = false
    this.#doubts += 1
  }

  /** Hears all events up to now, and drops what they name. */
  hear(): Promise<void> {
    this.#hearing ??= this.#hearAll().finally(() => {
      this.#hearing = undefined
    })
    return this.#hearing
  }

  /** Waits until everything that was rendered lies on the shelf. */
  async settle(): Promise<void> {
    await this.hear()
    this.#shelveAll()
    await this.#shelving
  }

  /** What it holds now, for the desk and for benches. */
  get held(): { readonly pages: number; readonly bytes: number } {
    return { pages: this.#memory.size, bytes: this.#memory.bytes }
  }

  /** True when nothing was committed since the last look. A timer is set only while somebody asks. */
  #look(): boolean {
    if (this.#cursor === undefined || this.#hearing) return false
    if (this.#doubtsHeard !== this.#doubts || this.#changes.since()) {
      void this.hear()
      return false
    }
    this.#keepTime()
    this.#trust()
    return true
  }

  #trust(): void {
    if (this.#generation !== this.#house.newsroom().generation) this.#dropEvery()
    this.#trusted = true
    setTimeout(() => {
      this.#trusted = false
    }, trustMs).unref()
  }

  async #hearAll(): Promise<void> {
    this.#cursor ??= await this.#shelf.cursor()
    let doubts: number
    do {
      doubts = this.#doubts
      this.#changes.since()
      while (await this.#hearSome());
      // A commit that was told of while this was listening may have come after the last look.
    } while (doubts !== this.#doubts)
    this.#doubtsHeard = doubts
    this.#keepTime()
    this.#trust()
  }

  async #hearSome(): Promise<boolean> {
    const { store } = this.#house
    const events = await eventsAfter(store.read, this.#cursor ?? 0, 200)
    if (events.length === 0) return false
    const keys = new Set<string>()
    let every = false
    for (const event of events) {
      if (event.kind === 'site.changed') await this.#house.rereadNewsroom()
      const changed = await changedBy(store.read, event, this.#house.newsroom().languages)
      if (changed.every) every = true
      else for (const one of changed.keys) keys.add(one)
    }
    this.#cursor = events.at(-1)?.id ?? this.#cursor
    if (every) this.#dropEvery()
    if (every || keys.size > 0) this.#drop([...keys], every)
    return true
  }

  #drop(keys: readonly string[], every: boolean): void {
    const heard = this.#cursor ?? 0
    this.#drops += 1
    if (this.#dropped.size > 20_000) {
      this.#dropped.clear()
      this.#everyDropAt = this.#drops
    }
    for (const one of keys) {
      this.#dropped.set(one, this.#drops)
      this.#coming.set(one, heard)
    }
    this.#memory.drop(keys)
    // Who asks from now on must not be given what was begun before.
    this.#making.clear()
    if (every) this.#everyComing += 1
    this.#toDrop.push({ keys, every, heard })
    this.#shelveSoon()
  }

  #dropEvery(): void {
    this.#generation = this.#house.newsroom().generation
    this.#drops += 1
    this.#everyDropAt = this.#drops
    this.#memory.clear()
    this.#making.clear()
  }

  /** Pages that say "today" hold for an hour, and are on no shelf. */
  #keepTime(): void {
    const hour = this.#house.now().slice(0, 13)
    if (hour === this.#hour) return
    this.#hour = hour
    this.#drops += 1
    this.#dropped.set(key.today, this.#drops)
    this.#memory.drop([key.today])
  }

  async #find(path: string, maker: Maker): Promise<KeptPage | undefined> {
    const drops = this.#drops
    const heard = this.#cursor ?? 0
    const generation = this.#generation
    // Which ones are being taken off is asked before: when it is done they are forgotten.
    const coming = new Set(this.#coming.keys())
    const onShelf = this.#everyComing > 0 ? undefined : await this.#shelf.take(path, generation)
    if (onShelf && !onShelf.keys.some((one) => coming.has(one))) {
      if (!this.#staleSince(onShelf, drops)) this.#memory.put(onShelf)
      return onShelf
    }
    const made = await maker()
    if (!made) return undefined
    const page = keep(path, made)
    if (this.#staleSince(page, drops)) return page
    this.#memory.put(page)
    if (!page.keys.includes(key.today)) this.#shelve({ page, generation, heard })
    return page
  }

  #staleSince(page: KeptPage, drops: number): boolean {
    if (this.#everyDropAt > drops) return true
    return page.keys.some((one) => (this.#dropped.get(one) ?? 0) > drops)
  }

  #shelve(one: ToShelve): void {
    // What doesn't fit is made anew when it is asked for again.
    if (this.#toShelve.length < 2000) this.#toShelve.push(one)
    this.#shelveSoon()
  }

  #shelveSoon(): void {
    if (this.#shelvingSoon) return
    this.#shelvingSoon = true
    setTimeout(() => this.#shelveAll(), shelveMs).unref()
  }

  /** First what is stale goes, then what is new is put there: both were made from the same keys. */
  #shelveAll(): void {
    const [dropped, some] = [this.#toDrop, this.#toShelve]
    this.#toDrop = []
    this.#toShelve = []
    this.#shelvingSoon = false
    for (const { keys, every, heard } of dropped) {
      this.#shelving = this.#shelving
        .then(async () => {
          if (every) await this.#shelf.dropEvery(heard)
          await this.#shelf.drop(keys, heard)
          if (every) this.#everyComing -= 1
          for (const one of keys) if (this.#coming.get(one) === heard) this.#coming.delete(one)
        })
        .catch(reportLater)
    }
    if (some.length > 0) this.#shelving = this.#shelving.then(() => this.#shelf.put(some)).catch(reportLater)
  }
}

/** A page that could not be shelved is made anew next time; that the disk is full shows where something is written. */
const reportLater = (problem: unknown): void => {
  process.emitWarning(`Pages could not be kept on disk: ${problem instanceof Error ? problem.message : problem}`)
}
