/** A mailbox on a server, as the settings name it: imaps://user:password@host/INBOX. RFC 5092, and a password. */
export interface Mailbox {
  readonly host: string
  readonly port: number
  /** TLS from the first byte. */
  readonly secure: boolean
  /** TLS is asked for, and without it no password is sent. */
  readonly startTls: boolean
  readonly user: string
  readonly password: string
  readonly folder: string
}

/** Reads an address that the settings have looked at. */
export function mailboxOf(address: string): Mailbox {
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const secure = url.protocol === 'imaps:'
  return {
    ...{ host, secure, port: Number(url.port) || (secure ? 993 : 143) },
    startTls: !secure && !/^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/i.test(host),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
  }
}

/** The address as the desk sees it: without its password. */
export function shownMailbox(address: string): string {
  const { host, folder, user } = mailboxOf(address)
  return `${user} · ${host} · ${folder}`
}
