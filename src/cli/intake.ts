import { open } from 'node:fs/promises'
import { fetchSafely, pageLimits } from '../evidence/index.ts'
import { readInWorker } from '../intake/in-worker.ts'
import type { Found, PageInput, Reading } from '../intake/index.ts'
import { createStory } from '../record/index.ts'
import { routes } from '../routes.ts'
import { type Command, type Console, type Given, WrongUse } from './command.ts'
import { inside } from './inside.ts'
import { keeper } from './keeper.ts'

/** `dateline intake`: what is found in each page, text, feed, mail or document, in the order in which they are named. */
export const intake: Command = {
  name: 'intake',
  usage: 'FILE|URL|-… [--save]',
  summary: 'prints what is found in each page, as one JSON object a line with --json; --save keeps it as a draft',
  options: { save: { type: 'boolean' } },
  async run(given, console) {
    const { words, flags } = given
    if (words.length === 0) throw new WrongUse('name a file, an address, or - for standard input')
    let code: 0 | 1 = 0
    for (const word of words) {
      const input = await inputOf(word, console)
      for await (const reading of readingsOf(input)) {
        if (!reading?.ok) code = 1
        if (reading?.ok && flags.save) console.progress(await kept(given, reading.found))
        if (flags.json)
          console.out(
            JSON.stringify(
              reading?.ok ? contractOf(reading.found) : { input: word, problem: problemOf(input, reading) },
            ),
          )
        else if (reading?.ok) for (const line of printed(reading.found)) console.out(line)
        else console.progress(`dateline intake: ${word}: ${sentenceFor(problemOf(input, reading))}`)
      }
    }
    return code
  },
}

/** Keeps what was found as a draft of the newsroom; says where the desk has it. */
const kept = (given: Given, found: Found): Promise<string> =>
  inside(given, async (house) => {
    const { name, publicAddress, languages } = house.newsroom()
    const publisher = name[found.language] ?? name[languages[0] ?? ''] ?? ''
    // The words of ten languages come with it, which no other command needs.
    const { draftOf } = await import('../intake/index.ts')
    const document = draftOf(found, { publisher, newId: house.newId })
    const { publicId } = await createStory(house, { document, memberId: (await keeper(house)).id, origin: { found } })
    return `Kept as a draft: ${publicAddress}${routes.deskStory(publicId)}`
  })

/** What was found in each story that an input carries: one for a page, as many as it has for a feed or a mail. */
async function* readingsOf(input: PageInput | Unread): AsyncGenerator<Reading | null> {
  if ('problem' in input) {
    yield null
    return
  }
  const reading = await readInWorker(input)
  if (!('choices' in reading)) {
    yield reading
    return
  }
  for (const item of reading.choices.keys()) {
    const one = await readInWorker(input, item)
    yield 'choices' in one ? null : one
  }
}

type Unread = { readonly problem: string }

async function inputOf(word: string, console: Console): Promise<PageInput | Unread> {
  if (word === '-') return { bytes: await console.input() }
  if (/^https?:\/\//i.test(word)) {
    console.progress(`Reading ${word}`)
    const fetched = await fetchSafely(word)
    return fetched.ok
      ? { bytes: fetched.bytes, address: fetched.address, contentType: fetched.contentType }
      : { problem: fetched.problem }
  }
  return bytesOf(word)
}

/** The bytes of a file, up to one more than may be read, so that a huge file is refused without being loaded. */
async function bytesOf(path: string): Promise<PageInput | Unread> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    if (size > pageLimits.bytes) return { problem: 'tooLarge' }
    return { bytes: await file.readFile() }
  } catch (error) {
    return { problem: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'noFile' : 'unreadableFile' }
  }
}

const problemOf = (input: PageInput | Unread, reading: Reading | null): string =>
  'problem' in input ? input.problem : reading && !reading.ok ? reading.problem : 'broken'

/** The fields of the contract, without the findings that only the desk shows. */
function contractOf({ findings: _, ...contract }: Found): Omit<Found, 'findings'> {
  return contract
}

const sentences: Readonly<Record<string, string>> = {
  encrypted: 'it is locked with a password. Open it, and paste its text.',
  pictures: 'it holds pictures of pages and no text. Paste its text.',
  empty: 'there is nothing in it. Save the page again, with its text.',
  binary: 'it holds no text. Give the page itself, as HTML or plain text.',
  notText: 'it is a document of another kind. Save it as HTML or plain text first.',
  signIn: 'it asks for a password and shows no story. Sign in there, and save the story.',
  list: 'it leads to stories and is none. Give the address of one of them.',
  gone: 'it says that there is no such page. Check the address.',
  wall: 'it lets only browsers pass. Open it in one, save the story and give the file.',
  aboutSite: 'it is about the site and no story. Give the address of a story.',
  tooLarge: 'it is too large. Save the story alone, or paste its text.',
  tooSlow: 'it took too long. Save the story alone, or paste its text.',
  broken: 'it could not be read. Paste its text instead.',
  noFile: 'there is no such file. Check its name.',
  unreadableFile: 'it may not be read. Check its rights.',
  refusedAddress: 'it leads to a private network, which is never read. Save the page and give the file.',
  unknownHost: 'no such site was found. Check the address.',
  unreachable: 'the site did not answer. Try again later, or save the page and give the file.',
  status: 'the site answered with an error. Open it in a browser, save it and give the file.',
  tooManyRedirects: 'it redirects without end. Open it in a browser and give the address shown there.',
  credentials: 'addresses with a password are not read. Take it out.',
  port: 'only the ports 80 and 443 are read. Save the page and give the file.',
  badAddress: 'that is no address. Check it.',
}

const sentenceFor = (problem: string): string => sentences[problem] ?? 'it could not be read.'

/** What was found, for people: a line for each thing, then the text. */
function printed(found: Found): string[] {
  const line = (name: string, value: string | undefined): string[] => (value ? [`${name.padEnd(12)} ${value}`] : [])
  return [
    ...line('Headline', found.headline),
    ...line('Standfirst', found.standfirst),
    ...line('Language', found.language),
    ...line('Published', found.publishedAt ?? found.publishedOn),
    ...line('Changed', found.changedAt ?? found.changedOn),
    ...line('Section', found.section),
    ...line('Byline', found.byline),
    ...(found.leadImage
      ? line(
          'Picture',
          [found.leadImage.caption, found.leadImage.credit, found.leadImage.address].filter(Boolean).join(' · '),
        )
      : []),
    ...found.sources.flatMap(({ kind, publisher, author, publishedOn }) =>
      line('Source', [kind, publisher, author, publishedOn].filter(Boolean).join(', ')),
    ),
    ...found.quotations.flatMap(({ text, speaker, verb }) =>
      line('Quotation', `${speaker || '(nobody named)'}${verb ? `, ${verb}` : ''}: ${text}`),
    ),
    ...found.related.flatMap((headline) => line('Related', headline)),
    ...found.credits.flatMap(({ role, name }) => line('Credit', `${role}: ${name}`)),
    ...line('Sign-offs', found.signOffs.join(' / ')),
    ...line('Left out', found.dropped.length ? `${found.dropped.length} pieces of the page` : ''),
    '',
    found.text,
    '',
  ]
}
