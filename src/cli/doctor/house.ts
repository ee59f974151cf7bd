import { existsSync, statfsSync, statSync } from 'node:fs'
import type { House } from '../../house.ts'
import { needsKey, openKeys, UnusableKey } from '../../readers/index.ts'
import { postalAddressIn, type Whereabouts } from '../../settings.ts'
import type { Finding } from './finding.ts'

type Said = Omit<Finding, 'about'>

const megabyte = 1_000_000
const leastMegabytes = 200
const fewMegabytes = 1000

/** The house itself: its database, key file, disk and addresses. Changes nothing. */
export async function lookAtHouse(house: House, where: Whereabouts, missing: readonly string[]): Promise<Finding[]> {
  const said: Said[] = [
    await database(house, where),
    missing.length === 0
      ? { check: 'migrations', level: 'ok', found: 'none is pending' }
      : {
          check: 'migrations',
          level: 'wrong',
          found: `${missing.length} pending: ${missing.join(', ')}`,
          should: 'They are taken at the next start, after a copy of the database: start the newsroom.',
        },
    await keyFile(house, where, missing),
    disk(where.data),
    await address(house),
    postalAddress(house),
  ]
  return said.map((one) => ({ about: 'newsroom', ...one }))
}

async function database(house: House, { place }: Whereabouts): Promise<Said> {
  const kind = place.engine === 'sqlite' ? `SQLite, ${place.file}` : 'PostgreSQL'
  try {
    await house.store.write.selectFrom('setting').select('name').limit(1).execute()
    if (place.engine === 'sqlite' && (statSync(place.file).mode & 0o077) !== 0)
      return {
        check: 'database',
        level: 'note',
        found: `${kind} can be read by other users of this machine`,
        should: `chmod 600 ${place.file}`,
      }
    return { check: 'database', level: 'ok', found: `${kind}: it can be read` }
  } catch (problem) {
    return { check: 'database', level: 'wrong', found: `${kind} can’t be read: ${(problem as Error).message}` }
  }
}

async function keyFile(house: House, { keyFile: file }: Whereabouts, missing: readonly string[]): Promise<Said> {
  const check = 'key file'
  // Before its tables are there nobody can ask what is sealed.
  const needed = missing.length === 0 ? await needsKey(house.store.read) : false
  if (!existsSync(file) && !needed)
    return { check, level: 'note', found: `${file} is not there yet: it is made with the first reader or key` }
  try {
    const keys = await openKeys(file, true)
    if (missing.length === 0) await openOne(house, keys)
    if ((statSync(file).mode & 0o077) !== 0)
      return { check, level: 'wrong', found: `${file} can be read by other users`, should: `chmod 600 ${file}` }
    return { check, level: 'ok', found: `${file}: it opens what is sealed here. Keep a copy elsewhere.` }
  } catch (problem) {
    if (!(problem instanceof UnusableKey)) throw problem
    return { check, level: 'wrong', found: problem.message, should: 'Put the right one back from a backup.' }
  }
}

/** A reader's address and a DKIM key, where there are any: does this key open them? Throws UnusableKey. */
async function openOne(house: House, keys: Awaited<ReturnType<typeof openKeys>>): Promise<void> {
  const reader = await house.store.read
    .selectFrom('reader')
    .select(['addressCipher', 'keyVersion'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (reader) keys.open(reader.addressCipher, reader.keyVersion)
  const secret = await house.store.read
    .selectFrom('dkimKey')
    .select(['privateKey', 'keyVersion'])
    .where('endedAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (secret) keys.openSecret('dkim', secret.privateKey, secret.keyVersion)
}

function disk(folder: string): Said {
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / megabyte)
  const found = `${free} MB free in ${folder}`
  if (free >= fewMegabytes) return { check: 'disk', level: 'ok', found }
  return {
    check: 'disk',
    level: free < leastMegabytes ? 'wrong' : 'note',
    found,
    should: 'Make room: on a full disk nothing is kept and no mail leaves.',
  }
}

async function address(house: House): Promise<Said> {
  const check = 'public address'
  const { publicAddress } = house.newsroom()
  const { protocol, hostname } = new URL(publicAddress)
  if (hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.'))
    return {
      check,
      level: 'note',
      found: `${publicAddress} is this machine’s own: links in mails lead nowhere for readers`,
      should: 'Set PUBLIC_ADDRESS, or the address in the desk’s settings, before an edition goes to readers.',
    }
  if (protocol !== 'https:')
    return { check, level: 'wrong', found: `${publicAddress} is not safe`, should: 'Serve the site by https.' }
  try {
    const answer = await fetch(`${publicAddress}/healthz`, { signal: AbortSignal.timeout(5000), redirect: 'manual' })
    if (answer.ok) return { check, level: 'ok', found: `${publicAddress} answers` }
    return { check, level: 'wrong', found: `${publicAddress} answers ${answer.status}`, should: reach }
  } catch (problem) {
    const { cause, message } = problem as { cause?: { message?: string }; message: string }
    return {
      check,
      level: 'note',
      found: `${publicAddress} does not answer from here (${cause?.message ?? message})`,
      should: reach,
    }
  }
}

const reach = 'Does the newsroom run, and does the proxy before it pass everything on?'

/** What the law of most countries asks for in each mail, and the preflight of an edition too. */
function postalAddress(house: House): Said {
  const check = 'postal address'
  const newsroom = house.newsroom()
  const found = postalAddressIn(newsroom, newsroom.languages[0] ?? 'en')
  if (found !== '') return { check, level: 'ok', found }
  return {
    check,
    level: 'note',
    found: 'none: no edition goes out without one',
    should: 'Write it in the desk’s settings, or with “dateline settings set postalAddress”.',
  }
}
