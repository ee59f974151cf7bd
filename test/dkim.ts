import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { KeyRecord } from '../src/platform/mail/dkim/keys.ts'

/** An independent verifier of DKIM: Debian's python3-dkim, by the system's own Python. */
const python = '/usr/bin/python3'
const there = existsSync(python) && spawnSync(python, ['-c', 'import dkim']).status === 0

export const verifierThere = (): boolean => there
/** In CI its absence is an error, not a reason to skip. */
export const hasVerifier = there || Boolean(process.env.CI)

const program = `
import base64, dkim, json, sys
given = json.load(sys.stdin)
if given['at']: dkim.time.time = lambda: given['at']
records = {r['name'] + '.': r['text'].encode() for r in given['records']}
find = lambda name, timeout=5: records.get(name.decode() if isinstance(name, bytes) else name)
for message in given['messages']:
    d = dkim.DKIM(base64.b64decode(message))
    n = sum(1 for k, _ in d.headers if k.lower() == b'dkim-signature')
    out = []
    for i in range(n):
        try: out.append(bool(d.verify(idx=i, dnsfunc=find)))
        except Exception: out.append(False)
    print(json.dumps(out))
`

/**
 * Whether each signature of a message holds, in their order, when DNS has these records. It is asked as of `at`, else of
 * now: a signature from the future holds for nobody.
 */
export const verifyDkim = (message: Buffer, records: readonly KeyRecord[], at: Date | null = null): boolean[] =>
  verifyEach([message], records, at)[0] ?? []

/** The same of several messages, by one run of the verifier. */
export function verifyEach(
  messages: readonly Buffer[],
  records: readonly KeyRecord[],
  at: Date | null = null,
): boolean[][] {
  const { stdout, stderr } = spawnSync(python, ['-c', program], {
    input: JSON.stringify({
      records,
      at: at ? at.getTime() / 1000 : null,
      messages: messages.map((one) => one.toString('base64')),
    }),
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as boolean[])
}
