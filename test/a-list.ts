import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  beginReading,
  beginWriting,
  foldersIn,
  type Import,
  importById,
  openImport,
  runImport,
} from '../src/readers/importing/index.ts'
import type { RelaysTaking } from '../src/readers/index.ts'
import type { Room } from './an-edition.ts'

/** What came of a list, and the lines of its report without their heading. */
export interface Brought {
  readonly done: Import
  readonly report: readonly string[]
}

/** Brings a list in, as the command line and the desk do: looks at it, reads it, writes it. */
export async function broughtIn(
  room: Room,
  data: string,
  list: string | Buffer,
  relaysTaking: RelaysTaking = async () => () => true,
): Promise<Brought> {
  const { house, keys, newsletterId } = room
  const file = join(data, `${house.newId()}.csv`)
  writeFileSync(file, list)
  const publicId = house.newId()
  const { id, plan } = await openImport(house, { file, publicId, fileName: 'list.csv', memberId: room.member.id })
  await beginReading(house, id, { plan, newsletterId, language: 'en', words: 'the stall in May' })
  const running = { house, keys, folders: foldersIn(data), list: file, relaysTaking }
  await runImport(running, id)
  await beginWriting(house, id)
  await runImport(running, id)
  const done = await importById(house.store.write, id)
  if (!done) throw new Error('The list is not there')
  const report = join(foldersIn(data).of(publicId), 'refused.csv')
  const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\r\n').slice(1) : []
  return { done, report: lines }
}
