import type { House } from '../house.ts'
import {
  firstRunLink,
  invite,
  type ListedMember,
  MemberRefused,
  memberByEmail,
  membersList,
  type Role,
  resetMember,
  roles,
} from '../staff/index.ts'
import { deskLanguages } from '../words/desk.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { inside } from './inside.ts'

/** The members, for one who keeps the server: who can't get in any more gets back in by this. */
export const user: Command = {
  name: 'user',
  usage: 'list|add EMAIL --name NAME --roles ROLE,… [--initials AB] [--language en]|reset EMAIL',
  summary: 'members of the newsroom; reset prints a link that sets a new password',
  options: {
    name: { type: 'string' },
    roles: { type: 'string' },
    initials: { type: 'string' },
    language: { type: 'string' },
  },
  acts: { list: 0, add: 1, reset: 1 },
  async run(given, console) {
    const [act, email] = given.words
    if (act === 'list') return inside(given, (house) => list(house, given, console))
    if (email === undefined || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      throw new WrongUse(`say whose address: dateline user ${act} name@news.example`)
    if (act === 'reset') return inside(given, (house) => reset(house, email, given, console))
    const invited = invitedBy(given)
    return inside(given, (house) => add(house, { ...invited, email }, given, console))
  },
}

async function list(house: House, { flags }: Given, console: Console): Promise<0> {
  const members = await membersList(house)
  for (const member of members) console.out(flags.json ? JSON.stringify(factsOf(member)) : lineOf(member))
  const link = await firstRunLink(house)
  if (link !== null) console.progress(`Nobody is here yet. Begin at ${link}`)
  return 0
}

const factsOf = ({ publicId, name, initials, email, roles: held, language, endedAt }: ListedMember) => ({
  id: publicId,
  name,
  initials,
  email,
  roles: held,
  language,
  left: endedAt,
})

const lineOf = ({ initials, email, name, roles: held, endedAt }: ListedMember): string =>
  `${initials.padEnd(5)} ${email.padEnd(32)} ${name.padEnd(24)} ${held.join(', ')}${endedAt === null ? '' : '  (left)'}`

interface Invited {
  readonly name: string
  readonly initials: string
  readonly roles: Role[]
  readonly language?: string
}

/** Who is to come in, as the flags say it. */
function invitedBy({ flags }: Given): Invited {
  const name = typeof flags.name === 'string' ? flags.name.trim() : ''
  if (name === '') throw new WrongUse('say what they are called: --name "Ada Lindqvist"')
  const initials = typeof flags.initials === 'string' ? flags.initials : initialsOf(name)
  const invited = { name, initials, roles: rolesIn(flags.roles) }
  if (typeof flags.language !== 'string') return invited
  const language = deskLanguages.find((one) => one === flags.language)
  if (language === undefined) throw new WrongUse(`the desk speaks ${deskLanguages.join(', ')}: --language en`)
  return { ...invited, language }
}

async function add(house: House, invited: Invited & { email: string }, { flags }: Given, console: Console): Promise<0> {
  try {
    const { link } = await invite(house, { ...invited, by: null })
    say(console, flags, link, `${invited.name} can come in, once and within a week, at`)
    return 0
  } catch (problem) {
    if (problem instanceof MemberRefused) throw new Failed(problem.message)
    throw problem
  }
}

function rolesIn(value: Given['flags'][string]): Role[] {
  const said = typeof value === 'string' ? value.split(',').map((one) => one.trim()) : []
  const known = roles.filter((role) => said.includes(role))
  if (known.length === 0 || known.length < said.length)
    throw new WrongUse(`say the roles, of ${roles.join(', ')}: --roles editor,publisher`)
  return known
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 6)
    .toLocaleUpperCase()

async function reset(house: House, email: string, { flags }: Given, console: Console): Promise<0> {
  const member = await memberByEmail(house, email)
  if (!member) throw new Failed(`No member has the address ${email}. “dateline user list” shows them.`)
  const link = await resetMember(house, member.id)
  say(console, flags, link, `${member.name} is signed out everywhere, and sets a new password at`)
  return 0
}

const say = (console: Console, flags: Given['flags'], link: string, words: string) =>
  console.out(flags.json ? JSON.stringify({ link }) : `${words}\n${link}`)
