import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderWatch, followServers, forgetItems, traceListener } from '../../src/following/index.ts'
import { itemsList } from '../../src/following/items.ts'
import { lookNow, pauseSource, removeSource, sources } from '../../src/following/sources.ts'
import { readInput } from '../../src/intake/read-input.ts'
import { follow } from '../../src/platform/store/index.ts'
import { createStory } from '../../src/record/index.ts'
import { openSnapshots } from '../../src/snapshots.ts'
import { onBothEngines } from '../databases.ts'
import { aDocument, aHouse, type TestNewsroom } from '../newsroom.ts'

const story = (headline: string, first = 'The boats stay in the harbour until Monday'): string =>
  `<html lang="en"><head><title>${headline}</title><meta property="og:site_name" content="Vell Courier"></head><body>
  <article><h1>${headline}</h1>${Array.from({ length: 12 }, (_, n) => `<p>${first}, said the harbour master of Vell on day ${n} of the strike at pier ${n * 7}.</p>`).join('')}</article></body></html>`

const mail = `From: Salt Works <press@salt.example>
To: desk@news.example
Subject: Salt gets its old name back
Date: Fri, 30 Jan 2026 09:00:00 +0000
Message-ID: <1@salt.example>
Content-Type: text/plain; charset=utf-8

The works on the coast are called by their old name again, the owners said on Friday.
The sign above the gate is painted anew, and the letters are taller than a man.
`
const feed = `<rss version="2.0"><channel><title>Wire</title>${[
  'Ferries sail again',
  'The bridge is shut',
  'Rain on Sunday',
]
  .map(
    (headline, n) =>
      `<item><title>${headline}</title><link>https://wire.example/${n}</link><description>${headline}, the office said.</description></item>`,
  )
  .join('')}</channel></rss>`

onBothEngines('the folder for files that come in', (engine) => {
  let newsroom: TestNewsroom
  let folder: string
  let look: () => Promise<number>
  beforeEach(async () => {
    newsroom = await aHouse(engine)
    folder = newsroom.where.incoming
    mkdirSync(folder)
    await followServers(newsroom.house, { kind: 'folder', address: folder, name: 'Folder' })
    look = watch()
  })
  afterEach(() => newsroom.close())

  const house = () => newsroom.house
  type Watching = Parameters<typeof folderWatch>[1]
  /** A worker's watch; `over` breaks one of its steps. */
  const watch = (over: Partial<Watching> = {}) =>
    folderWatch(house(), {
      ...{ folder, read: readInput, keep: openSnapshots(house(), newsroom.where.data).keep },
      ...{ stopping: new AbortController().signal, ...over },
    })
  const put = (name: string, content: string | Uint8Array = story('The ferry crews go on strike')) =>
    writeFileSync(join(folder, name), content)
  const pass = (ms: number) => newsroom.clock.pass(ms)
  /** A look that sees a file for the first time, and one after it has come to rest. */
  const taken = async (looking = look) => {
    const before = await looking()
    pass(2000)
    return before + (await looking())
  }
  const items = async () =>
    (await itemsList(house().store.read, { state: 'new', source: null, before: null }, 'en')).rows
  const headlines = async () => (await items()).map(({ headline }) => headline)
  const inside = (name: string) => (existsSync(join(folder, name)) ? readdirSync(join(folder, name)).toSorted() : [])
  const waiting = () => readdirSync(folder).filter((name) => name !== 'taken' && name !== 'refused')
  const theFolder = async () => {
    const [source] = await sources(house().store.read)
    if (!source) throw new Error('There is no folder')
    return source
  }

  it('becomes items with what each file says, whose bytes are kept', async () => {
    put('page.html')
    expect(await taken()).toBe(1)
    const [item] = await items()
    expect(item).toMatchObject({
      ...{ headline: 'The ferry crews go on strike', outlet: 'Vell Courier', language: 'en', source: 'Folder' },
      ...{ kind: 'folder', state: 'new', refused: null, address: '', shownAt: house().now() },
    })
    const kept = await openSnapshots(house(), newsroom.where.data).bytes(item?.copy ?? '')
    expect(kept && Buffer.from(kept).toString()).toBe(readFileSync(join(folder, 'taken/page.html'), 'utf8'))
    expect(waiting()).toEqual([])
    expect(await theFolder()).toMatchObject({ kind: 'folder', address: folder, newsAt: house().now(), trouble: null })
  })

  it.each([
    ['a mail', 'note.eml', mail, 'Salt gets its old name back', 'Salt Works'],
    [
      'a text',
      'note.txt',
      `Salt gets its old name back\n\n${'The works on the coast are called so again, the owners said on Friday. '.repeat(3)}\n\n${'The sign above the gate is painted anew. '.repeat(4)}\n`,
      'Salt gets its old name back',
      '',
    ],
    ['several stories', 'wire.xml', feed, 'Ferries sail again', ''],
    [
      'a name that says nothing',
      'x',
      story('The ferry crews go on strike'),
      'The ferry crews go on strike',
      'Vell Courier',
    ],
  ])('takes %s', async (_, name, content, headline, outlet) => {
    put(name, content)
    await taken()
    expect(await items()).toMatchObject([{ headline, outlet, language: 'en', refused: null }])
    expect(inside('taken')).toEqual([name])
  })

  it('names the other stories of a file under its first', async () => {
    put('wire.xml', feed)
    await taken()
    expect((await items())[0]?.summary).toBe('The bridge is shut · Rain on Sunday')
  })

  it('leaves a file until it has not changed for two seconds', async () => {
    const whole = story('The ferry crews go on strike')
    for (const part of [0.2, 0.5, 0.9]) {
      put('page.html', whole.slice(0, whole.length * part))
      expect(await look()).toBe(0)
      pass(1999)
      expect(await look()).toBe(0)
    }
    // The same length, written again.
    put('page.html', whole)
    await look()
    pass(1000)
    utimesSync(join(folder, 'page.html'), new Date(), new Date('2026-01-30T10:00:00Z'))
    await look()
    pass(1999)
    expect(await look()).toBe(0)
    pass(1)
    expect(await look()).toBe(1)
    expect(await headlines()).toEqual(['The ferry crews go on strike'])
  })

  it('leaves a file that is changed while it is read', async () => {
    put('page.html')
    let changed = false
    const looking = watch({
      read: (input) => {
        if (!changed) put('page.html', story('Another one in its place', 'Other words'))
        changed = true
        return readInput(input)
      },
    })
    await taken(looking)
    expect(waiting()).toEqual(['page.html'])
    await taken(looking)
    expect(waiting()).toEqual([])
    expect((await headlines()).toSorted()).toEqual(['Another one in its place', 'The ferry crews go on strike'])
  })

  it('takes the same bytes once, under whatever name and however often they come', async () => {
    put('page.html')
    put('copy.html')
    expect(await taken()).toBe(2)
    put('page.html')
    expect(await taken()).toBe(1)
    expect(await headlines()).toEqual(['The ferry crews go on strike'])
    expect(inside('taken')).toEqual(['copy.html', 'page (2).html', 'page.html'])
    expect(await house().store.read.selectFrom('snapshot').select('id').execute()).toHaveLength(1)
  })

  it('refuses what can’t be read, and says why, once', async () => {
    put('picture.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))
    put('empty.txt', '')
    writeFileSync(join(folder, 'large.html'), '')
    truncateSync(join(folder, 'large.html'), 12 * 1024 * 1024 + 1)
    expect(await taken()).toBe(3)
    const refusals = async () => (await items()).map(({ headline, refused }) => `${headline}: ${refused}`).toSorted()
    expect(await refusals()).toEqual(['empty.txt: empty', 'large.html: tooLarge', 'picture.jpg: notText'])
    expect(inside('refused')).toEqual(['empty.txt', 'large.html', 'picture.jpg'])
    expect(inside('taken')).toEqual([])
    put('picture.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))
    await taken()
    expect(await refusals()).toHaveLength(3)
    expect(inside('refused')).toContain('picture (2).jpg')
    expect(await house().store.read.selectFrom('snapshot').select('id').execute()).toEqual([])
  })

  it('takes what was refused before, once it can be read', async () => {
    put('page.html')
    await taken(watch({ read: async () => ({ ok: false, problem: 'tooSlow', message: 'intake.tooSlow', data: {} }) }))
    expect(await items()).toMatchObject([{ headline: 'page.html', refused: 'tooSlow' }])
    put('page.html')
    await taken()
    expect(await items()).toMatchObject([{ headline: 'The ferry crews go on strike', refused: null }])
  })

  it('follows no links, opens no folders, and leaves what is hidden or unfinished', async () => {
    writeFileSync(join(newsroom.where.data, 'outside.html'), story('Not for the list'))
    symlinkSync(join(newsroom.where.data, 'outside.html'), join(folder, 'link.html'))
    symlinkSync(newsroom.where.data, join(folder, 'all'))
    put('.hidden.html')
    put('page.html.crdownload')
    mkdirSync(join(folder, 'inner'))
    put('inner/page.html')
    expect(await taken()).toBe(0)
    expect(await items()).toEqual([])
    expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).toBe(true)
    expect(waiting()).toHaveLength(5)
  })

  it.each([
    ['signs that control', Buffer.from('a\nb\u202Egpj.html'), 'a b gpj.html'],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x68]), 'a��.h'],
    ['markup', Buffer.from('<img src=x onerror=alert(1)>.txt'), '<img src=x onerror=alert(1)>.txt'],
    ['255 bytes', Buffer.from(`${'é'.repeat(125)}.html`), `${'é'.repeat(125)}.html`],
    ['a way out', Buffer.from('a\\..\\etc'), 'a\\..\\etc'],
  ])('keeps names of %s, and numbers them', async (_, name, shown) => {
    const at = (where: string) => Buffer.concat([Buffer.from(`${where}/`), name])
    for (let times = 0; times < 2; times += 1) {
      writeFileSync(at(folder), '')
      expect(await taken()).toBe(1)
    }
    expect(await headlines()).toEqual([shown])
    expect(existsSync(at(join(folder, 'refused')))).toBe(true)
    expect(inside('refused')).toHaveLength(2)
    expect(waiting()).toEqual([])
  })

  it.each(['read', 'keep', 'move'] as const)(
    'loses nothing and doubles nothing where it is killed at the step “%s”',
    async (step) => {
      put('page.html')
      put('note.eml', mail)
      const killed = new Error('Killed')
      if (step === 'move') writeFileSync(join(folder, 'taken'), 'a file in its place')
      const dying = watch(step === 'move' ? {} : { [step]: () => Promise.reject(killed) })
      const dies = taken(dying)
      if (step === 'move') await dies
      else await expect(dies).rejects.toBe(killed)
      expect(waiting().toSorted()).toEqual(['note.eml', 'page.html'])
      if (step === 'move') rmSync(join(folder, 'taken'))
      // Another worker comes, which knows nothing of the first.
      pass(60_000)
      const other = watch()
      expect(await taken(other)).toBe(2)
      expect((await headlines()).toSorted()).toEqual(['Salt gets its old name back', 'The ferry crews go on strike'])
      expect(inside('taken')).toEqual(['note.eml', 'page.html'])
      expect(await theFolder()).toMatchObject({ trouble: null, failures: 0 })
    },
  )

  it('of a worker that was killed in a look is looked at by another', async () => {
    put('page.html')
    const begun = Promise.withResolvers<void>()
    const hanging = watch({
      read: () => {
        begun.resolve()
        return new Promise(() => {})
      },
    })
    await hanging()
    pass(2000)
    void hanging()
    await begun.promise
    expect(await taken()).toBe(0)
    pass(4 * 60_000)
    expect(await taken()).toBe(1)
    expect(await headlines()).toEqual(['The ferry crews go on strike'])
  })

  it('says what is wrong with it, looks later each time, and goes on once it is mended', async () => {
    rmSync(folder, { recursive: true })
    await look()
    expect(await theFolder()).toMatchObject({ trouble: { code: 'folderClosed' }, failures: 1 })
    pass(60_000)
    await look()
    const { nextAt, failures } = await theFolder()
    expect([failures, Date.parse(nextAt ?? '') - Date.parse(house().now())]).toEqual([2, 120_000])
    mkdirSync(folder)
    put('page.html')
    expect(await taken()).toBe(0)
    await lookNow(house(), (await theFolder()).id)
    expect(await taken()).toBe(1)
    expect(await theFolder()).toMatchObject({ trouble: null, failures: 0 })
  })

  it.skipIf(process.getuid?.() === 0)('refuses a file that it may not open', async () => {
    put('page.html')
    chmodSync(join(folder, 'page.html'), 0)
    await taken()
    expect(await items()).toMatchObject([{ headline: 'page.html', refused: 'closed' }])
  })

  it('can be paused, and is not removed', async () => {
    const { id } = await theFolder()
    await pauseSource(house(), id)
    put('page.html')
    expect(await taken()).toBe(0)
    expect(waiting()).toEqual(['page.html'])
    await lookNow(house(), id)
    expect(await taken()).toBe(1)
    await removeSource(house(), id)
    expect(await sources(house().store.read)).toHaveLength(1)
    // A start with another folder moves the source.
    await followServers(house(), { kind: 'folder', address: '/srv/incoming', name: 'Folder' })
    expect(await sources(house().store.read)).toMatchObject([{ id, address: '/srv/incoming' }])
  })

  it('tells which of its items we have a story of, and which says nearly the same', async () => {
    put('page.html')
    await taken()
    put('again.html', story('The ferry crews go on strike').replace('<title>', '<title>Vell: '))
    await taken()
    const [again, first] = await items()
    expect(again?.like?.headline).toBe(first?.headline)
    const { id: snapshotId } = await house()
      .store.read.selectFrom('snapshot')
      .select('id')
      .where('sha256', '=', first?.copy ?? '')
      .executeTakeFirstOrThrow()
    const reading = await readInput({ bytes: readFileSync(join(folder, 'taken/page.html')) })
    if (!reading.ok || 'choices' in reading) throw new Error('It can’t be read')
    const found = { ...reading.found, text: '', findings: [] }
    const made = await createStory(house(), { document: aDocument(), memberId: null, origin: { snapshotId, found } })
    await follow(house().store, traceListener(house()), house().now)
    expect((await items()).find(({ copy }) => copy === first?.copy)?.story?.publicId).toBe(made.publicId)
  })

  it('forgets its items as all are forgotten, and takes a file that comes after that', async () => {
    put('page.html')
    await taken()
    pass(46 * 24 * 60 * 60_000)
    await forgetItems(house())
    expect(await items()).toEqual([])
    put('page.html')
    await taken()
    expect(await headlines()).toEqual(['The ferry crews go on strike'])
  })
})
