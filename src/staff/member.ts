/** The roles of a newsroom. A member may have several. */
export const roles = ['translator', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof roles)[number]

/** One of the people of the newsroom, as the desk shows them. */
export interface Member {
  readonly id: number
  readonly publicId: string
  readonly name: string
  readonly initials: string
  readonly email: string
  readonly roles: readonly Role[]
  /** The language of the desk for this person. */
  readonly language: string
}

/** What the desk's guard has found out about a request: who asks, and the token that their forms carry. */
export interface DeskEnv {
  Variables: { member: Member; csrf: string; sessionId: number }
}

/** What members do that not everybody may. */
export type Act =
  | 'write'
  | 'signTranslator'
  | 'signEditor'
  | 'signPublisher'
  | 'publish'
  | 'edition'
  | 'readers'
  | 'settings'
  | 'members'

const allowed: Record<Act, readonly Role[]> = {
  write: ['translator', 'editor', 'publisher', 'administrator'],
  signTranslator: ['translator', 'editor', 'publisher'],
  signEditor: ['editor', 'publisher'],
  signPublisher: ['publisher'],
  publish: ['publisher', 'editor'],
  edition: ['editor', 'publisher'],
  readers: ['publisher', 'administrator'],
  settings: ['administrator', 'publisher'],
  members: ['administrator'],
}

/** May this person do it? Roles only; what one exact story asks for besides, its own rules say. */
export const may = (member: Member, act: Act): boolean => member.roles.some((role) => allowed[act].includes(role))
