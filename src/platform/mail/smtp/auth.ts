import { createHmac } from 'node:crypto'

export interface Login {
  readonly user: string
  readonly pass: string
}

/** One way to sign in: the first command, and what is said to each challenge (334) of the server's. */
export interface SignIn {
  readonly first: string
  readonly answer: (challenge: string, turn: number) => string
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

const ways: Readonly<Record<string, (login: Login) => SignIn>> = {
  // RFC 4616, with the initial response of RFC 4954.
  PLAIN: ({ user, pass }) => ({ first: `AUTH PLAIN ${base64(`\0${user}\0${pass}`)}`, answer: () => '' }),
  LOGIN: ({ user, pass }) => ({ first: 'AUTH LOGIN', answer: (_, turn) => base64(turn === 0 ? user : pass) }),
  // RFC 2195: the password itself never leaves.
  'CRAM-MD5': ({ user, pass }) => ({
    first: 'AUTH CRAM-MD5',
    answer: (challenge) =>
      base64(`${user} ${createHmac('md5', pass).update(Buffer.from(challenge, 'base64')).digest('hex')}`),
  }),
}

/**
 * The way to sign in that a server offers and that is safe on this line: in the clear only the one that never shows the
 * password. Null when there is none.
 */
export function signInBy(offered: readonly string[], login: Login, safe: boolean): SignIn | null {
  const order = safe ? ['PLAIN', 'LOGIN', 'CRAM-MD5'] : ['CRAM-MD5']
  const name = order.find((way) => offered.includes(way))
  return name === undefined ? null : (ways[name]?.(login) ?? null)
}
