import type { Gender } from './gender.ts'
import { isFree, type Mention } from './mention.ts'
import { type Place, SpokenOf } from './spoken-of.ts'

/** By what somebody is called without a name: kin, a crowd, an age or standing, work, trade, office, a role, a noun of no list. */
export type Calling = 'family' | 'crowd' | 'again' | 'work' | 'trade' | 'office' | 'role' | 'body' | 'unlisted'

/** A description of somebody: "the former harbour master". */
export interface Description {
  readonly mention: Mention
  readonly calling: Calling
  readonly gender: Gender
  /** How many words it has besides its article. */
  readonly length: number
  /** "her lawyer". */
  readonly owned: boolean
  /** "this striker". */
  readonly pointed: boolean
  /** "l’octogénaire": with an article that tells no gender. */
  readonly elided: boolean
  /** Without an article, in a language that has one. */
  readonly bare: boolean
  /** With a name in it: "the captain of the Rosa". */
  readonly capital: boolean
}

/**
 * What speaks for a person of the page being the one whom a description means, and against it. How the weights were found:
 * decisions/0013.
 */
const person = {
  /** The page gives them an office that may stand for the one said, or calls them so in an apposition. */
  alike: 16,
  described: 10,
  /** The page names them most; more so for what anybody may be called, and where it says nothing of who they are. */
  topic: 4,
  topicCalled: 11,
  topicUntold: 6,
  /** A subject of this sentence or the two before, named in this paragraph, named last, and that before "this striker". */
  subject: 10,
  paragraph: 11,
  nearest: 6,
  pointedNearest: 4,
  /** Not named in the last five sentences; only behind prepositions; quoted, so that a pronoun would do. */
  far: -11,
  governed: -4,
  quoted: -14,
  /** Of the gender told; of none that is known. */
  gender: 5,
  either: -2,
  /** One word of no list; a name that may be anything's. */
  short: -4,
  unsure: -5,
  /** Has another office; is only described otherwise by a role; does not hold the office said. */
  otherOffice: -8,
  otherThanRole: -9,
  noHolder: -14,
}

/** What speaks for a description meaning nobody whom the page names: what it calls somebody, and how. */
const nobody = {
  again: -15,
  work: -10,
  trade: -6,
  crowd: 0,
  role: 6,
  office: 7,
  unlisted: 7,
  family: 8,
  body: 8,
  /** Each word more says something new. */
  secondWord: 10,
  thirdWord: 7,
  owned: 7,
  ownedKin: 15,
  bare: 15,
  capital: 3,
  pointed: -2,
  elided: -7,
  /** “…”, said the pensioner. */
  behindQuotation: -12,
  /** The sentence before is about somebody new without a name: "A nurse had paid for it." */
  newcomer: 12,
}

/** How many sentences back somebody may have been named who is only described now. */
const reach = 14

/** Somebody who may be meant, with what is known of when the page named them. */
interface Candidate {
  readonly name: string
  /** How many sentences back. */
  readonly distance: number
  subject: boolean
  free: boolean
  paragraph: boolean
  quoted: boolean
  topic: boolean
  /** Does the page say that they are what the description says? */
  told: '' | 'alike' | 'described'
}

const nobodyYet = { subject: false, free: false, paragraph: false, quoted: false, topic: false, told: '' } as const

/** Which of some weights count. */
type Holding<W> = Partial<Record<keyof W, boolean>>

/** Which person of a page a description fits best. */
export abstract class WhoFits extends SpokenOf {
  /** The person who fits best; "" where nobody is likelier than somebody whom the page does not name. */
  protected whoFits(description: Description, place: Place): string {
    let best = ''
    let most = sumOf(nobody, this.ofNobody(description, place))
    this.candidates(description, place).forEach((one, i) => {
      const sum = sumOf(person, this.ofPerson(one, i, description))
      if (sum > most) [best, most] = [one.name, sum]
    })
    return best
  }

  /** What of the weights for a person holds for one of those who may be meant. */
  private ofPerson(one: Candidate, rank: number, { calling, gender, pointed }: Description): Holding<typeof person> {
    const { people } = this
    const { name, told } = one
    const own = gender ? people.genderOf(name) : undefined
    const other = told === '' && people.officeOf(name) !== ''
    return {
      alike: told === 'alike',
      described: told === 'described',
      topic: one.topic,
      topicCalled: one.topic && (calling === 'again' || calling === 'work'),
      subject: one.subject,
      paragraph: one.paragraph,
      nearest: rank === 0,
      pointedNearest: pointed && rank === 0,
      topicUntold: one.topic && told === '' && !other,
      far: one.distance > 4,
      governed: !one.free,
      quoted: one.quoted,
      gender: own !== undefined && own === gender,
      either: own === '',
      short: !name.includes(' ') && !people.isGivenOne(name),
      unsure: !people.isSurely(name) && !one.quoted,
      otherOffice: other,
      otherThanRole: other && (calling === 'role' || calling === 'family'),
      noHolder: calling === 'office' && told === '',
    }
  }

  /** What of the weights for nobody holds for a description. */
  private ofNobody(description: Description, place: Place): Holding<typeof nobody> {
    const { calling, mention } = description
    const spans = this.sentences[place.index]!.spans
    return {
      [calling]: true,
      secondWord: description.length > 1,
      thirdWord: description.length > 2,
      owned: description.owned,
      ownedKin: description.owned && calling === 'family',
      bare: description.bare,
      capital: description.capital,
      pointed: description.pointed,
      elided: description.elided,
      newcomer: this.isAboutNewcomer(place.index - 1, description.gender),
      behindQuotation: spans.some(({ outer }) => outer[1] <= mention.start),
    }
  }

  /** Is a sentence about somebody new, whom it does not name? */
  private isAboutNewcomer(index: number, gender: Gender): boolean {
    const { mentions = [], spans } = this.sentences[index] ?? {}
    const [about, ...others] = mentions
    if (about?.kind !== 'role' || !about.indefinite || !isFree(about) || spans?.length !== 0) return false
    return this.fits(about.role, gender) && others.every(({ kind }) => kind !== 'name')
  }

  /** The people named or quoted before a place, the nearest first, and those of whom the page says what may be meant. */
  private candidates({ gender, mention, owned }: Description, place: Place): Candidate[] {
    const { index, found, other } = place
    const { paragraph } = this.sentences[index]!
    const known = new Map<string, Candidate>()
    const add = (name: string, distance: number): Candidate => {
      const one = known.get(name) ?? { ...nobodyYet, name, distance }
      known.set(name, one)
      return one
    }
    for (let i = index; i >= 0 && i > index - reach; i--) {
      const sentence = this.sentences[i]!
      for (let k = sentence.mentions.length - 1; k >= 0; k--) {
        const one = sentence.mentions[k]!
        if (one.kind !== 'name' || one.end > mention.start) continue
        const candidate = add(this.named(one), index - i)
        candidate.free ||= isFree(one)
        candidate.subject ||= isFree(one) && i >= index - 2
        candidate.paragraph ||= sentence.paragraph === paragraph
      }
      if (i === index) continue
      for (let k = found.length - 1; k >= 0 && found[k]!.at[0] >= sentence.at[0]; k--)
        if (found[k]!.at[1] <= sentence.at[1]) add(found[k]!.speaker, index - i).quoted = true
    }
    const told = (name: string): Candidate => {
      const one = known.get(name) ?? { ...add(name, 2), free: true }
      known.set(name, one)
      return one
    }
    const alike = owned ? '' : this.people.holderLike(mention, gender)
    const described = this.people.describedBy(mention, gender)
    if (described) told(described).told = 'described'
    if (alike) told(alike).told = 'alike'
    const topic = this.people.foremost(gender)
    if (topic) add(topic, reach).topic = true
    const fits = ({ name, quoted, told }: Candidate) =>
      name !== '' &&
      name !== other &&
      (this.people.isName(name) || (quoted && this.isPrintedAsName(name))) &&
      this.fits(name, gender) &&
      (told !== '' || this.people.isSomebody(name) || (name.includes(' ') && (quoted || this.isSayer(name, index))))
    return [...known.values()].filter(fits).sort((a, b) => a.distance - b.distance)
  }

  /** Is it two words or more with capitals that are no body's? */
  private isPrintedAsName(name: string): boolean {
    return this.lexicon.words.capitals && /^\p{Lu}\S*(?:\s\p{L}+)*\s\p{Lu}\S*$/u.test(name) && !this.people.isBody(name)
  }

  /** Is somebody told of as saying something in the sentences before a place? */
  private isSayer(name: string, index: number): boolean {
    for (let i = index - 1; i >= 0 && i > index - reach; i--) {
      const sayer = this.sayerIn(this.sentences[i]!)
      if (sayer?.kind === 'name' && this.named(sayer) === name) return true
    }
    return false
  }
}

/** The sum of the weights of all that holds. */
function sumOf<K extends string>(weights: Readonly<Record<K, number>>, holds: Partial<Record<K, boolean>>): number {
  let sum = 0
  for (const key in holds) if (holds[key]) sum += weights[key]
  return sum
}
