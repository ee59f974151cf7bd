/**
 * Which texts are nearly the same: MinHash over runs of four words (Broder 1997) kept as 64 hashes of 8 bits (b-bit
 * minwise hashing, Li and König 2010), found by eight bands of two hashes (locality-sensitive hashing). The share of
 * hashes that are the same is about the share of runs that two texts have in common. A SimHash of 64 bits, found by
 * four bands, loses a text of 300 words in which ten were changed; decisions/0006-near-copies.md has the figures.
 */
export interface Fingerprint {
  /** 64 hashes of two hexadecimal digits. */
  readonly signature: string
  /** What is looked up: two texts that have half of their runs in common share one of these in nine of ten cases. */
  readonly bands: readonly number[]
}

/** A near copy has this much in common with the other text. */
export const nearCopy = 0.5

const hashes = 64
const runLength = 4
/** What of a text is compared: more says nothing new. */
const mostWords = 3000
/** The first words of a story or its summary: feeds give no more. */
const leadWords = 40
const fewestWords = 8
/** From so many words on, a text is more than its lead. */
const wholeWords = 80

/** What is known of a text: some or all of it. */
export interface Told {
  readonly headline: string
  readonly summary: string
  /** The main text, "" where only its summary is known. */
  readonly text: string
}

/**
 * The fingerprints by which a text is found: of its summary, or its headline with it where that says little; of its
 * first words, which other outlets give as their summary; and of the whole. None where too little is said.
 */
export function fingerprintsOf({ headline, summary, text }: Told): Fingerprint[] {
  const [head, told, whole] = [wordsOf(headline), wordsOf(summary), wordsOf(text)]
  const lead = told.length >= leadWords / 2 ? told : [...head, ...told]
  const parts = [
    lead.slice(0, leadWords),
    whole.length >= leadWords ? whole.slice(0, leadWords) : [],
    whole.length >= wholeWords ? whole : [],
  ]
  const made = parts.filter((words) => words.length >= fewestWords).map(fingerprint)
  return made.filter((one, at) => made.findIndex((other) => other.signature === one.signature) === at)
}

/** How much two texts have in common, from 0 to 1, give or take 0.06. */
export function resemblance(one: Fingerprint['signature'], other: Fingerprint['signature']): number {
  let same = 0
  for (let at = 0; at < hashes * 2; at += 2) if (one[at] === other[at] && one[at + 1] === other[at + 1]) same += 1
  // Of hashes that are not the same one in 256 looks so.
  return Math.max(0, (same / hashes - 1 / 256) / (1 - 1 / 256))
}

/** Words without case and signs; scripts that part no words give a word for each sign. */
function wordsOf(text: string): string[] {
  const sample = text
    .slice(0, 60_000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const found = sample.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu) ?? []
  return found.slice(0, mostWords)
}

function fingerprint(words: readonly string[]): Fingerprint {
  const least = new Uint32Array(hashes).fill(0xffffffff)
  for (let at = 0; at + runLength <= words.length; at += 1) {
    const run = hashOf(words.slice(at, at + runLength).join(' '))
    for (let n = 0; n < hashes; n += 1) {
      const hash = mixed(run ^ (seeds[n] ?? 0))
      if (hash < (least[n] ?? 0)) least[n] = hash
    }
  }
  return {
    signature: Array.from(least, (hash) => (hash & 0xff).toString(16).padStart(2, '0')).join(''),
    // Two hashes for each band; as the numbers from -2^31 on that both engines keep.
    bands: Array.from(
      { length: 8 },
      (_, n) => mixed((least[2 * n] ?? 0) ^ Math.imul((least[2 * n + 1] ?? 0) + n, 31)) | 0,
    ),
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The last step of MurmurHash3: each bit of what comes in changes half of the bits of what goes out. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One for each hash, for ever the same: what is kept in tables depends on them. */
const seeds = Uint32Array.from({ length: hashes }, (_, n) => mixed(Math.imul(n + 1, 0x9e3779b1)))
