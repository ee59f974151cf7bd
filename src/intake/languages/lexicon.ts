import { isAmong } from './among.ts'
import { type Forms, formsOf } from './declension.ts'
import { foldWord } from './fold.ts'
import { mensNames, sharedNames, womensNames } from './given-names.ts'
import { type Joints, jointsOf, partsOf } from './joints.ts'
import type { LanguageWords } from './language.ts'
import { Compounds, Endings, GivenNames } from './open-classes.ts'

/** Phrases by their first word, longest first, each as folded words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** A language's words made ready for looking up. */
export interface Lexicon {
  readonly words: LanguageWords
  readonly joints: Joints
  /** How its names and nouns are inflected; null where they are not. */
  readonly forms: Forms | null
  /** Of inflected roles, bodies and given names, the nominative by each form. */
  readonly nominatives: ReadonlyMap<string, string>
  readonly saying: Phrases
  /** Of these, those that end with a preposition which governs who speaks: "si legge in". */
  readonly governing: Phrases
  /** Verbs in two parts, by the first word of the first: "fügte … hinzu". */
  readonly separable: ReadonlyMap<string, readonly Separable[]>
  readonly auxiliaries: Phrases
  readonly perfects: Phrases
  /** Between an auxiliary and an infinitive: "fini par". */
  readonly modals: Phrases
  readonly participles: Phrases
  readonly accordingTo: Phrases
  readonly accordingToBehind: Phrases
  readonly accordingToBeside: ReadonlySet<string>
  readonly nounsOfSaying: ReadonlySet<string>
  readonly naming: Phrases
  readonly calling: Phrases
  readonly nicknaming: ReadonlySet<string>
  readonly companyForms: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly questions: ReadonlySet<string>
  readonly answers: ReadonlySet<string>
  readonly placards: Phrases
  readonly relaying: { readonly verbs: ReadonlySet<string>; readonly from: ReadonlySet<string> }
  readonly pronouns: ReadonlySet<string>
  readonly somebody: ReadonlySet<string>
  readonly agesBehind: Phrases
  readonly ownOutlet: Phrases
  readonly placedRelatives: ReadonlySet<string>
  readonly obliquePronouns: ReadonlySet<string>
  readonly unnamed: ReadonlySet<string>
  readonly passive: ReadonlySet<string>
  readonly saidAt: ReadonlySet<string>
  /** The words right before or behind which those pronouns stand. */
  readonly besidePronouns: ReadonlySet<string>
  /** Between a document and the body that issued it: "of". */
  readonly issuing: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly complements: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  readonly lightVerbs: ReadonlySet<string>
  readonly gestures: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** Of what stands between, what has several words: "pour sa part". */
  readonly asides: Phrases
  readonly sayingSo: Phrases
  readonly there: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly standalone: ReadonlySet<string>
  readonly relativeObjects: ReadonlySet<string>
  readonly freeRelatives: Phrases
  readonly relatives: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly contracted: ReadonlySet<string>
  readonly roleLinks: ReadonlySet<string>
  readonly officeFields: ReadonlySet<string>
  readonly occasionLinks: ReadonlySet<string>
  readonly occasions: ReadonlySet<string>
  readonly gerunds: readonly string[]
  readonly goingOn: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  readonly heldIn: ReadonlySet<string>
  /** Before the name of somebody new: "يدعى". */
  readonly introducing: Phrases
  readonly agents: ReadonlySet<string>
  readonly relativeVerbs: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly pairedNouns: ReadonlySet<string>
  readonly inserted: ReadonlySet<string>
  readonly secondNames: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly transitive: ReadonlySet<string>
  readonly describing: ReadonlySet<string>
  readonly pluralsInA: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  readonly subordinate: ReadonlySet<string>
  readonly asSaid: ReadonlySet<string>
  readonly breaks: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Parties and unions, right behind a role: "Pd". */
  readonly affiliations: Phrases
  readonly oneOfThem: Phrases
  readonly superlatives: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly nounNames: ReadonlySet<string>
  readonly articleNames: ReadonlySet<string>
  readonly impersonal: Phrases
  readonly signs: ReadonlySet<string>
  /** What is said to an outlet is said in, who tells one something without a name, and what one is called. */
  readonly interviews: ReadonlySet<string>
  readonly informants: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
  readonly women: ReadonlySet<string>
  readonly men: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly several: ReadonlySet<string>
  readonly again: ReadonlySet<string>
  readonly authors: ReadonlySet<string>
  readonly bodiesAgain: ReadonlySet<string>
  readonly work: ReadonlySet<string>
  readonly trades: ReadonlySet<string>
  readonly family: ReadonlySet<string>
  readonly kin: ReadonlySet<string>
  readonly crowds: ReadonlySet<string>
  readonly latter: ReadonlySet<string>
  readonly former: ReadonlySet<string>
  /** The roles that a role may stand for. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>
  readonly abbreviations: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  /** Month (1 to 12) and weekday (0 Sunday) by folded phrase. */
  readonly months: ReadonlyMap<string, number>
  /** "تشرين الأول": what stands second in months of two words, in any calendar, by their first. */
  readonly monthsOfTwo: ReadonlyMap<string, ReadonlySet<string>>
  readonly weekdays: ReadonlyMap<string, number>
  readonly daysBack: ReadonlyMap<string, number>
}

/** The two parts of a verb, as folded words. */
export interface Separable {
  readonly first: readonly string[]
  readonly last: readonly string[]
}

/** The folded words of a phrase, divided as those of a text are. */
const phrase = (text: string, joints?: Joints): string[] =>
  text
    .split(' ')
    .flatMap((word) => (joints ? partsOf(word, joints).map(([from, to]) => word.slice(from, to)) : [word]))
    .map(foldWord)

/** Phrases made ready for `phraseAt`. */
export function phrasesOf(list: readonly string[], joints?: Joints): Phrases {
  const byFirst = new Map<string, string[][]>()
  for (const text of list) {
    const words = phrase(text, joints)
    const first = words[0]!
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const found of byFirst.values()) found.sort((a, b) => b.length - a.length)
  return byFirst
}

/** How many words of `folded` from index `i` are one of the phrases, in which "…" is any word; 0 when none is. */
export function phraseAt(phrases: Phrases, folded: readonly string[], i: number): number {
  const candidates = phrases.get(folded[i] ?? '')
  if (!candidates) return 0
  for (const words of candidates) if (stands(words, folded, i)) return words.length
  return 0
}

/** Do the words of a phrase stand at index `i`, of which the first is known to? */
function stands(words: readonly string[], folded: readonly string[], i: number): boolean {
  for (let k = 1; k < words.length; k++)
    if (folded[i + k] !== words[k] && !(words[k] === '…' && i + k < folded.length)) return false
  return true
}

/** The verbs of a list that come in two parts, divided by "…". */
function separableOf(list: readonly string[]): Map<string, readonly Separable[]> {
  const byFirst = new Map<string, readonly Separable[]>()
  for (const text of list) {
    const [before, after] = text.split(' … ')
    if (before === undefined || after === undefined) continue
    const parts = { first: phrase(before), last: phrase(after) }
    byFirst.set(parts.first[0]!, [...(byFirst.get(parts.first[0]!) ?? []), parts])
  }
  return byFirst
}

const setOf = (list: readonly string[]): Set<string> => new Set(list.map(foldWord))

function numbered(lists: readonly (readonly string[])[], from: number): Map<string, number> {
  return new Map(lists.flatMap((names, i) => names.map((name) => [phrase(name).join(' '), i + from] as const)))
}

/** The phrases of two words, by their first. */
function pairsOf(phrases: readonly string[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>()
  for (const [first = '', second, ...others] of phrases.map((one) => one.split(' ')))
    if (second && others.length === 0) pairs.set(first, (pairs.get(first) ?? new Set()).add(second))
  return pairs
}

/** May a word stand between subject and verb and belong to neither: "also", "effectively"? */
export const isBetween = (folded: string, { between, words }: Lexicon): boolean =>
  between.has(folded) ||
  words.adverbEndings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))

/** Does an article say whose something is: "her", "su"? */
export const isPossessive = (folded: string, { possessives, words }: Lexicon): boolean =>
  possessives.has(folded) || isAmong(words.grammar.possessiveArticles, folded)

/** The nominative of every form of roles, bodies and given names. A form that is one itself is its own. */
function nominativesOf({ bodies, givenNames, people, roles }: LanguageWords, forms: Forms): Map<string, string> {
  const nouns = setOf([
    ...roles,
    ...people.again,
    ...people.work,
    ...people.trades,
    ...people.family,
    ...people.crowds,
    ...people.many,
    ...bodies,
  ])
  const given = setOf(givenNames)
  const all = [...[...nouns].map((noun) => forms.ofNoun(noun)), ...[...given].map((name) => forms.ofName(name))]
  const found = new Map(
    all.flatMap(([nominative = '', ...others]) => others.map((other) => [other, nominative] as const)),
  )
  for (const nominative of [...nouns, ...given]) found.set(nominative, nominative)
  return found
}

const isLatin = ({ common }: LanguageWords): boolean => /^[\p{Script=Latin}'’]+$/u.test(common[0] ?? '')

function alikeOf(
  groups: readonly (readonly string[])[],
  general: readonly (readonly string[])[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const group of groups.map((words) => setOf(words)))
    for (const word of group) found.set(word, new Set([...(found.get(word) ?? []), ...group]))
  for (const [word = '', ...others] of general.map((words) => [...setOf(words)]))
    found.set(word, new Set([...(found.get(word) ?? []), ...others]))
  return found
}

/** "Ecole", "Etat": the same words as they are printed where capitals go without their accents. */
function withBareCapitals(list: readonly string[], { grammar }: LanguageWords): readonly string[] {
  if (!grammar.bareCapitals) return list
  const bare = (word: string) => word[0]!.normalize('NFD')[0]! + word.slice(1)
  return [...list, ...list.filter((word) => bare(word) !== word).map(bare)]
}

export function lexiconOf(words: LanguageWords): Lexicon {
  const months = numbered(words.months, 1)
  const weekdays = numbered(words.weekdays, 0)
  const notNames = setOf([...words.notNames, ...words.people.many])
  const joints = jointsOf(words)
  const phrases = (list: readonly string[]) => phrasesOf(list, joints)
  const forms = words.declensions ? formsOf(words.declensions) : null
  const nouns = (list: readonly string[], least = 5) => {
    const set = setOf(list)
    if (words.capitalNouns) return new Compounds(set, least)
    return forms ? new Set([...set].flatMap(forms.ofNoun)) : set
  }
  const ended = (list: readonly string[], least: number) =>
    words.roleEndings && !forms ? new Endings(nouns(list, least), words.roleEndings) : nouns(list, least)
  // "viceministro", "ex-maire".
  const prefixes = (role: string): readonly string[] =>
    isLatin(words) && !words.capitalNouns
      ? ['', 'vice', 'vice-', 'ex', 'ex-', 'sub'].map((prefix) => prefix + role)
      : [role]
  if (words.capitals) for (const name of [...months.keys(), ...weekdays.keys()]) if (name.length > 2) notNames.add(name)
  return {
    words,
    joints,
    forms,
    nominatives: forms ? nominativesOf(words, forms) : new Map(),
    saying: phrases(
      [...words.saying, ...(words.impersonal ?? [])]
        .filter((text) => !text.includes('… '))
        .map((text) => text.replace(' …', '')),
    ),
    governing: phrases(words.saying.flatMap((text) => (text.endsWith(' …') ? [text.slice(0, -2)] : []))),
    separable: separableOf(words.saying),
    auxiliaries: phrases(words.auxiliaries ?? []),
    perfects: phrases(words.perfects ?? []),
    modals: phrases(words.modals ?? []),
    participles: phrases(words.participles),
    accordingTo: phrases(words.accordingTo),
    accordingToBehind: phrases([...(words.accordingToBehind ?? []), ...(words.accordingToWhich ?? [])]),
    accordingToBeside: setOf(words.accordingToBeside ?? []),
    nounsOfSaying: setOf(words.nounsOfSaying ?? []),
    relaying: { verbs: setOf(words.relaying?.verbs ?? []), from: setOf(words.relaying?.from ?? []) },
    placards: phrases(words.placards ?? []),
    calling: phrases(words.calling ?? []),
    nicknaming: setOf(words.nicknaming),
    companyForms: setOf(words.companyForms ?? []),
    places: setOf(words.places ?? []),
    questions: setOf(words.questions),
    answers: setOf(words.answers),
    naming: phrases(
      [...words.naming, ...words.chain.outlet].flatMap((text) =>
        forms && !text.includes(' ') ? forms.ofNoun(foldWord(text)) : [text],
      ),
    ),
    pronouns: setOf([...words.pronouns, ...(words.somebody ?? [])]),
    somebody: setOf(words.somebody ?? []),
    placedRelatives: setOf(words.placedRelatives ?? []),
    obliquePronouns: setOf(words.obliquePronouns ?? []),
    unnamed: setOf(words.unnamed ?? []),
    passive: setOf(words.passive ?? []),
    saidAt: setOf(words.saidAt ?? []),
    besidePronouns: setOf(
      [...words.accordingTo, ...(words.accordingToBehind ?? []), ...(words.accordingToBeside ?? [])].map(
        (text) => phrase(text, joints).at(-1)!,
      ),
    ),
    issuing: setOf(words.chain.by),
    objects: setOf(words.objects ?? []),
    topics: setOf(words.topics ?? []),
    complements: setOf(words.complements ?? []),
    reporting: setOf(words.reporting ?? []),
    lightVerbs: setOf(words.lightVerbs ?? []),
    gestures: setOf(words.gestures ?? []),
    possessives: setOf(words.possessives ?? []),
    between: setOf(words.between),
    asides: phrases(words.between.filter((text) => text.includes(' '))),
    there: setOf(words.there ?? []),
    sayingSo: phrases(words.sayingSo ?? []),
    articles: setOf(words.articles),
    standalone: setOf(words.standalone),
    relativeObjects: setOf(words.relativeObjects ?? []),
    freeRelatives: phrases(words.freeRelatives ?? []),
    relatives: setOf(words.relatives),
    definite: setOf(words.definite),
    indefinite: setOf(words.indefinite),
    prepositions: setOf(words.prepositions),
    contracted: setOf(words.contracted ?? []),
    roleLinks: setOf(words.roleLinks),
    officeFields: setOf(words.officeFields ?? []),
    occasionLinks: setOf(words.occasionLinks ?? []),
    occasions: nouns(words.occasions ?? []),
    gerunds: words.gerunds ?? [],
    goingOn: setOf(words.goingOn ?? []),
    within: setOf(words.within ?? []),
    heldIn: setOf(words.heldIn ?? []),
    introducing: phrases(words.introducing ?? []),
    agents: setOf(words.agents ?? []),
    agesBehind: phrases(words.agesBehind ?? []),
    ownOutlet: phrases(words.chain.own),
    relativeVerbs: setOf(words.relativeVerbs ?? []),
    countries: setOf(words.countries ?? []),
    pairedNouns: setOf(words.pairedNouns ?? []),
    inserted: setOf(words.inserted ?? []),
    secondNames: setOf(words.secondNames ?? []),
    openers: setOf(words.openers ?? []),
    transitive: setOf(words.transitive ?? []),
    describing: setOf(words.describing ?? []),
    pluralsInA: setOf(words.pluralsInA ?? []),
    joining: setOf(words.joining),
    subordinate: setOf(words.subordinate),
    asSaid: setOf(words.asSaid ?? []),
    breaks: setOf(words.breaks),
    roles: ended(
      [
        ...withBareCapitals(words.roles, words).flatMap(prefixes),
        ...words.people.again,
        ...words.people.work,
        ...words.people.trades,
        ...words.people.family,
        // Whoever is told something may stand where a subject does: "Ruiz told the crowd".
        ...(words.grammar.tellingVerbs ? [] : words.people.crowds),
      ],
      4,
    ),
    titles: setOf(words.titles),
    // What only calls a body one speaks as well: "уточнил регулятор".
    bodies: nouns([
      ...withBareCapitals(words.bodies, words),
      ...(forms ? words.people.bodiesAgain.filter((word) => !words.roles.includes(word)) : []),
    ]),
    affiliations: phrases(words.affiliations ?? []),
    oneOfThem: phrases(words.oneOfThem ?? []),
    superlatives: setOf(words.superlatives ?? []),
    documents: nouns(words.documents),
    notNames,
    particles: setOf(words.particles),
    nounNames: setOf(words.nounNames ?? []),
    articleNames: setOf(words.articleNames ?? []),
    givenNames: forms
      ? new Set([...setOf(words.givenNames)].flatMap(forms.ofName))
      : words.madeNames
        ? new GivenNames(setOf(words.givenNames), words.madeNames)
        : setOf([
            ...words.givenNames,
            ...(isLatin(words) ? sharedNames : []),
            ...(words.capitalNouns ? [...womensNames, ...mensNames] : []),
          ]),
    impersonal: phrases(words.impersonal ?? []),
    signs: nouns(words.signs),
    interviews: setOf(words.chain.interview),
    informants: setOf(words.chain.informant ?? []),
    outlets: setOf(words.chain.outlet),
    women: setOf([...words.people.women, ...(isLatin(words) ? womensNames : [])]),
    men: setOf([...words.people.men, ...(isLatin(words) ? mensNames : [])]),
    things: setOf(words.people.things ?? []),
    several: setOf(words.people.several),
    again: nouns(words.people.again),
    authors: setOf(words.people.authors),
    bodiesAgain: nouns(words.people.bodiesAgain, 20),
    work: nouns(words.people.work),
    trades: nouns(words.people.trades),
    family: nouns(words.people.family),
    kin: setOf(words.people.kin ?? []),
    crowds: nouns([...words.people.crowds, ...words.people.many]),
    latter: setOf(words.people.latter),
    former: setOf(words.people.former),
    alike: alikeOf(words.people.alike, words.people.general ?? []),
    abbreviations: setOf(words.abbreviations),
    nobody: setOf(words.nobody),
    months,
    monthsOfTwo: pairsOf([...months.keys(), ...numbered(words.dates.islamicMonths ?? [], 1).keys()]),
    weekdays,
    daysBack: new Map(Object.entries(words.daysBack).map(([word, days]) => [foldWord(word), days])),
  }
}
