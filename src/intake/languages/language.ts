import type { DateWords } from './date-words.ts'
import type { Grammar } from './grammar.ts'
import type { MarkupNames } from './markup-names.ts'
import type { PageWords } from './page-words.ts'
import type { SourceWords } from './source-words.ts'

/**
 * All that is particular to a language for reading news in it. Each language has a folder, whose words.ts holds one of these; the
 * method (../speech, ../parts, ../chain) is the same for all. Words are written in lower case, without marks of
 * vocalisation; phrases may have several words. docs/intake.md tells how to add a language.
 */
export interface LanguageWords {
  readonly tag: string
  /** Frequent small words, by which the language is known. Two languages may share some. */
  readonly common: readonly string[]
  /** Letters that tell it from other languages of its script: "ыэ", "іїє", "پچگ". */
  readonly letters?: string
  /** Is a name told by its capitals? Arabic has none. */
  readonly capitals: boolean
  /** Has every noun a capital, so that it alone names nobody, and may a noun end with another? German. */
  readonly capitalNouns?: boolean
  /** Where the subject of a verb of saying is looked for first, before a quotation: "X said:" or "dijo X:". */
  readonly subject: 'before' | 'after'
  /** A clause may leave its subject out: "añadió". */
  readonly dropsSubject: boolean
  /** Endings of verbs in the first person, by which the writer speaks: "спрашиваю". */
  readonly ownVerbs?: readonly string[]
  /** Letters that are written onto the next word: "و" in "وقال". */
  readonly joined: readonly string[]
  /** Words that are written onto the next one with an apostrophe: "l'", "dell'". */
  readonly elided?: readonly string[]
  /** Words that are written onto a verb with a hyphen: "t-il" in "affirme-t-il", "lhe" in "disse-lhe". */
  readonly clitics?: readonly string[]

  /**
   * Finite forms of verbs of saying, as printed; "…" stands for what comes between two parts: "fügte … hinzu", and at the
   * end for who speaks: "si legge in …".
   */
  readonly saying: readonly string[]
  /** What makes a verb of saying with one of `perfects`: "ha" in "ha detto", "hat" in "hat Ruiz gesagt". */
  readonly auxiliaries?: readonly string[]
  readonly perfects?: readonly string[]
  /** What may stand between the two, before an infinitive: "fini par" in "a-t-il fini par dire". */
  readonly modals?: readonly string[]
  /** Does a clause of saying stand inside the marks too: "« C’est long, dit-il. Trop long. »"? */
  readonly insertsClauses?: boolean
  /** Forms of verbs of saying that hang on a clause and take its subject: "adding", "añadiendo". */
  readonly participles: readonly string[]
  /** Verbs that pass on the words of the one behind a preposition: "نقلت وكالة … عن". */
  readonly relaying?: { readonly verbs: readonly string[]; readonly from: readonly string[] }
  /** "according to": names a speaker, but is no verb. */
  readonly accordingTo: readonly string[]
  /** The same with a relative pronoun, behind whom it means: "selon lequel". */
  readonly accordingToWhich?: readonly string[]
  /** The same, behind the name: "zufolge". */
  readonly accordingToBehind?: readonly string[]
  /** Of those, nouns that stand for a verb and are given as one: "قوله". */
  readonly nounsOfSaying?: readonly string[]
  /** The same, only right after the quotation or where it opens the sentence: "so Ruiz", "Pour Ruiz, «…»". */
  readonly accordingToBeside?: readonly string[]
  readonly pronouns: readonly string[]
  /** Pronouns by which a verb has nobody for its subject: "on", "man". */
  readonly unnamed?: readonly string[]
  /** What is written onto a verb by which it has nobody for its subject, unless one is named behind: "-se". */
  readonly passive?: readonly string[]
  /** Prepositions before a body that speaks by a verb for several or for nobody: "assure-t-on à la mairie". */
  readonly saidAt?: readonly string[]
  /** Pronouns for somebody whom nobody knows: what they say nobody is named for. "кто-то", "أحدهم". */
  readonly somebody?: readonly string[]
  /** Pronouns that name somebody only after "according to": "lui", "ihr". */
  readonly obliquePronouns?: readonly string[]
  /** Words right behind an object: "را". */
  readonly objects?: readonly string[]
  /** Words that name, at the head of a sentence, whom it is about, with the verb in a clause of its own: "أما X، فقد قال". */
  readonly topics?: readonly string[]
  /** Words that open what is said or told, in which the subject of the verb before does not stand: "أن". */
  readonly complements?: readonly string[]
  /** Verbs that make one with the noun before them, with which a name ends: "کرد" in "منتشر کرد". */
  readonly lightVerbs?: readonly string[]
  /** Nouns that make gestures of such a verb, by which nobody says anything: "سر تکان داد". */
  readonly gestures?: readonly string[]
  /** Forms of verbs that alone say that the clause is somebody else's words: "sei". */
  readonly reporting?: readonly string[]
  /** Endings of what people are called by their work, as an open class: "شناس" in "پرنده‌شناس". */
  readonly roleEndings?: readonly string[]
  /** Pronouns inside a phrase of `accordingTo`: "её" in "по её словам". */
  readonly possessives?: readonly string[]
  /** What stands between subject and verb, or the parts of a verb, and belongs to neither: "also", "pour sa part". */
  readonly between: readonly string[]
  /** Beside a verb of saying, words for what was quoted in the sentence before: "این را", "так". */
  readonly sayingSo?: readonly string[]
  /** Words for where the body of the sentence before speaks: "там сообщили". */
  readonly there?: readonly string[]
  /** Endings of adverbs, which may stand there too: "-ly", "-mente". */
  readonly adverbEndings: readonly string[]
  /** Besides the words that end a noun phrase, those that open a relative clause with a subject of its own: "das". */
  readonly relativeObjects?: readonly string[]
  /** What opens a clause that itself names something: "what he calls", "ce qu’il appelle". */
  readonly freeRelatives?: readonly string[]
  /** Words after which a relative clause has its subject: "who". */
  readonly relatives: readonly string[]
  /** Relatives in a case in which no subject stands: "где", "котором". */
  readonly placedRelatives?: readonly string[]
  readonly articles: readonly string[]
  /** Of these, those that stand alone as well: "another", "some". */
  readonly standalone: readonly string[]
  /** Singular articles before somebody who is known: "the". */
  readonly definite: readonly string[]
  /** Articles before somebody new: "a spokesman" is nobody named before. */
  readonly indefinite: readonly string[]
  /** A name after one of these is not the subject: "in", "to", "con". */
  readonly prepositions: readonly string[]
  /** Of these prepositions, those with an article in them: "du", "nella", "ao". */
  readonly contracted?: readonly string[]
  /** Of these prepositions, those that carry a role on: "captain of", "portavoz de". */
  readonly roleLinks: readonly string[]
  /** What an office with a capital is of, behind which its holder's name may stand: "Secretary of State Ana Bell". */
  readonly officeFields?: readonly string[]
  /** Of the prepositions, the one before an occasion or a gerund: "em". */
  readonly occasionLinks?: readonly string[]
  /** What stands behind a bare preposition for when or how somebody speaks: "em entrevista", "en conférence". */
  readonly occasions?: readonly string[]
  /** Endings of verbs that stand behind a preposition for what somebody does meanwhile: "en riant". */
  readonly gerunds?: readonly string[]
  /** Of the prepositions, those before a body that speaks without being the subject: "сообщили в мэрии". */
  readonly within?: readonly string[]
  /** Beginnings of nouns for what one answers, which stand behind one of these too: "на запрос". */
  readonly requests?: readonly string[]
  /** Of the prepositions, those before what a role is held in, with the name behind that: "زميلها في الجامعة سامي". */
  readonly heldIn?: readonly string[]
  /** Of the prepositions, those before who does something: "by", "dall'". */
  readonly agents?: readonly string[]
  /** Endings that the genitive of nouns for several has, and surnames have too: "Лесников". */
  readonly surnameGenitives?: readonly string[]
  /** Endings of nouns and adjectives in the accusative, which a role does not go on with: "ситуацію". */
  readonly accusatives?: readonly string[]
  /** Endings of adjectives, which may open a role: "местный житель". */
  readonly adjectives?: readonly string[]
  /** What tells one of several kin from the others, behind the noun: "su hijo menor", "o filho mais novo". */
  readonly agesBehind?: readonly string[]
  /** Endings of adjectives that stand behind a role: "directeur sportif". */
  readonly adjectivesBehind?: readonly string[]
  /** Endings by which a name with a capital behind a role is the place that it is of: "мэр Вареды". */
  readonly genitives?: readonly string[]
  /** Endings of verbs, at which a role behind which no name stands ends. */
  readonly verbEndings?: readonly string[]
  /**
   * Endings by case, the nominative's first, where names and nouns are inflected: ['а', 'ы', 'е', 'у', 'ой']. Lists of
   * nouns have the nominative only.
   */
  readonly declensions?: {
    readonly nouns: readonly (readonly string[])[]
    readonly names: readonly (readonly string[])[]
  }
  /** Verbs that open a clause about somebody without a name: "مصدر أمني فضل عدم الكشف عن هويته". */
  readonly relativeVerbs?: readonly string[]
  /** Countries and capitals, where a body works: "بعثة الأمم المتحدة في ليبيا". */
  readonly countries?: readonly string[]
  /** What names of offices go on with behind "and": "آموزش و پرورش". */
  readonly pairedNouns?: readonly string[]
  /** What stands between an office and the name of who has it: "بالإنابة". */
  readonly inserted?: readonly string[]
  /** Words with the article that only end a given name of two: "شرف الدين". */
  readonly secondNames?: readonly string[]
  /** Words that open a sentence before a comma without naming anybody: "البته". */
  readonly openers?: readonly string[]
  /** Of the verbs of saying, those by which who spoke before goes on: "añadió", "ha proseguito". */
  readonly goingOn?: readonly string[]
  /** Verbs of saying that have somebody or something for their object: "وصف", "calificó". */
  readonly transitive?: readonly string[]
  /** Verbs of calling something something, by which one word is no quotation: "خواند". */
  readonly describing?: readonly string[]
  /** What may stand before a role in one word with it: "вице", "экс". */
  readonly rolePrefixes?: readonly string[]
  /** Masculine nouns whose plural has the ending of the genitive: "доктора". */
  readonly pluralsInA?: readonly string[]
  /** Words that join a second verb to the subject of the first: "and", "but". */
  readonly joining: readonly string[]
  /** Words that open a clause which depends on another: "while", "after", "aunque". */
  readonly subordinate: readonly string[]
  /** Of these, those that make somebody's words of what follows: "comme le dit Ruiz". */
  readonly asSaid?: readonly string[]
  /** Words that end a noun phrase: "who", "that", "when", "and". */
  readonly breaks: readonly string[]
  /** What people are called by their work or place: "ambassador", "la maestra". */
  readonly roles: readonly string[]
  /** Forms of address that are part of no name: "mr", "dr". */
  readonly titles: readonly string[]
  /** Parties and unions whose names stand right behind a role, besides initials: "Pd" in "la deputata Pd". */
  readonly affiliations?: readonly string[]
  /** What makes the most of an adjective, by which somebody new is told of: "plus" in "le plus jeune des marins". */
  readonly superlatives?: readonly string[]
  /** For one of several who are spoken of: "l'un d'eux". */
  readonly oneOfThem?: readonly string[]
  /** Bodies that speak: "ministry", "company". */
  readonly bodies: readonly string[]
  /** Of these bodies, those that are written: they speak only where a verb of saying stands with them. */
  readonly documents: readonly string[]
  /** Capitalised words that are no names: weekdays, months and sentence openers are added by the method. */
  readonly notNames: readonly string[]
  /** Small words inside a name: "de la", "van", "bin". */
  readonly particles: readonly string[]
  /** Common given names: only where capitals don't tell a name. */
  readonly givenNames: readonly string[]
  /**
   * What given names of no list are made of where no capital tells a name: how they begin and end, "عبدال", "الله", and
   * whether two names of the list, three letters long or more, may be written as one, "محمدجواد".
   */
  readonly madeNames?: {
    readonly beginnings: readonly string[]
    readonly endings: readonly string[]
    readonly pairs: boolean
  }
  /** Before the name of somebody new, where no capital tells it: "به نام", "يدعى". */
  readonly introducing?: readonly string[]
  /** Beginnings and endings, as printed, of words that stand in no name: "می‌گذارد", "پارچه‌ای". */
  readonly notInNames?: { readonly beginnings: readonly string[]; readonly endings: readonly string[] }
  /** Given names that have the article: "الهادي". */
  readonly articleNames?: readonly string[]
  /** Of the given names, where no capital tells them apart, what is a noun or a small word as well. */
  readonly nounNames?: readonly string[]
  /** Of the verbs of saying, those whose speaker is who issued the document that the clause names: "heißt es". */
  readonly impersonal?: readonly string[]
  /** What words stand written on, of which nobody is the speaker: "placard", "wall". */
  readonly signs: readonly string[]
  /** How women and men are told apart, and what somebody already spoken of is called. */
  readonly people: {
    /** Pronouns, articles, titles, nouns and given names that are a woman's or a man's only. */
    readonly women: readonly string[]
    readonly men: readonly string[]
    /** Endings of given names, and of women's work, where nothing above says otherwise. */
    readonly womensNames?: readonly string[]
    readonly mensNames?: readonly string[]
    readonly womensRoles?: readonly string[]
    /** How surnames end that only women have beside a given name that ends in a consonant: "Жаксыбекова". */
    readonly womensSurnames?: RegExp
    /** Endings of names after the father: "овна", "ович". */
    readonly womensFathers?: readonly string[]
    readonly mensFathers?: readonly string[]
    /** Is every role without those endings a man's? */
    readonly mensRoles?: boolean
    /** Endings, or with "…" behind them beginnings, of verbs whose subject is a woman or a man. */
    readonly womensVerbs?: readonly string[]
    readonly mensVerbs?: readonly string[]
    /** Pronouns for bodies and things only: "it". */
    readonly things?: readonly string[]
    /** Pronouns and articles for more than one. */
    readonly several: readonly string[]
    /** Endings of roles for more than one, which no nominative for one has. */
    readonly severalRoles?: readonly string[]
    /** Endings of verbs for more than one, where a pronoun doesn't tell: "riefen sie". */
    readonly severalVerbs?: readonly string[]
    /** What somebody is called again who was named before: "the man", "the pensioner". */
    readonly again: readonly string[]
    /** What those are called together who wrote a study or a report: "the authors". */
    readonly authors: readonly string[]
    /** What a body is called again that was named before, whatever its name: "the company". */
    readonly bodiesAgain: readonly string[]
    /** What the one whom a page is about is called by their work: "the author", "the runner". */
    readonly work: readonly string[]
    /** What somebody with an office may be called again by: what they learned or do for a living, "the biologist". */
    readonly trades: readonly string[]
    /** Kin whose relative is named right behind, where no capital tells a name: "خواهر آرش" is Arash's sister. */
    readonly kin?: readonly string[]
    /** As `again`, by kinship to whoever spoke before: "the mother". */
    readonly family: readonly string[]
    /** A crowd, and words for many of whom nobody is named: "protesters", "hundreds". What they shout nobody says. */
    readonly crowds: readonly string[]
    readonly many: readonly string[]
    /** Beginnings of the verbs by which they do. */
    readonly shouting: readonly string[]
    /** Of two spoken of, the one named last and the one named first: "the latter". */
    readonly latter: readonly string[]
    readonly former: readonly string[]
    /** Pronouns for the one named last who is not the subject: "та", beside a verb. */
    readonly thatOne?: readonly string[]
    /** What any realm or team is called, in the genitive, behind who leads it: "глава региона". */
    readonly realms?: readonly string[]
    /** What words for an age have behind a number: "летн" in "61-летний". */
    readonly ages?: readonly string[]
    /** Roles that may stand for each other: "alcaldesa" and "regidora". */
    readonly alike: readonly (readonly string[])[]
    /** Lists whose first role may stand for each of the others, and none of those for it: "official" for "minister". */
    readonly general?: readonly (readonly string[])[]
  }
  /** Before words in quotation marks that are a name, title or so-called: "called", "the film". */
  readonly naming: readonly string[]
  /** What ends a company's name: "GmbH". */
  readonly companyForms?: readonly string[]
  /** Nouns behind which a name is a place's: "rue", "stade". */
  readonly places?: readonly string[]
  /** Labels before the lines of an interview: "Q", "Frage", and "A", "Antwort". */
  readonly questions: readonly string[]
  readonly answers: readonly string[]
  /** Verbs that give something a name: "call", "nannte". Of these, what one person says is a quotation. */
  readonly nicknaming: readonly string[]
  /** Before a name as `naming`, before words without a capital too, where names in marks else have one: "так называемые". */
  readonly calling?: readonly string[]
  /** Before what stands written somewhere and nobody says: "كتب عليها". */
  readonly placards?: readonly string[]
  /** Abbreviations that end in a full stop without ending a sentence. */
  readonly abbreviations: readonly string[]

  /** Twelve lists, January first: every name of the month. */
  readonly months: readonly (readonly string[])[]
  /** Seven lists, Sunday first. */
  readonly weekdays: readonly (readonly string[])[]
  /** "today" 0, "yesterday" 1, as days back. */
  readonly daysBack: Readonly<Record<string, number>>

  /** What languages are called, where a line says from which a text was translated: by tag. */
  readonly languages: Readonly<Record<string, readonly string[]>>

  /** Of a label's words, "…" stands for any one: "aus dem … von". */
  readonly labels: {
    readonly related: readonly string[]
    readonly translation: readonly string[]
    readonly photo: readonly string[]
    /** Opens a picture's caption: "Featured image". */
    readonly picture: readonly string[]
    /** Opens a line that says where the text comes from: "Source", "Con información de". */
    readonly source: readonly string[]
    readonly byline: readonly string[]
    readonly published: readonly string[]
    readonly changed: readonly string[]
    /** Before those who drew, edited, and had a part in the reporting. */
    readonly illustration: readonly string[]
    readonly editing: readonly string[]
    readonly contribution: readonly string[]
  }
  /** What names the sources of a story, in a file of its own: en/sources.ts. */
  readonly chain: SourceWords
  /** How it builds its sentences, in a file of its own: en/grammar.ts. */
  readonly grammar: Grammar
  /** How days and hours are printed, in a file of its own: en/dates.ts. */
  readonly dates: DateWords
  /** What stands on pages and in mails around a story, in a file of its own: en/pages.ts. */
  readonly pages: PageWords
  /** What the parts of a page are called in its markup, in a file of its own: en/markup.ts. */
  readonly markup?: MarkupNames
  /** What the parts of a news site or paper are called: "Politics", "Local". */
  readonly sections: readonly string[]
  /** What the other links of a site's menu are called: "search", "log in"; some sections may stand here too. */
  readonly menu: readonly string[]
  /** What stands over an advertisement, in a line of its own or before a stop: "Advertisement", "Реклама." */
  readonly adverts: readonly string[]
  /** Short words with which a page breaks into its own story: "Advertisement", "Article continues below". */
  readonly interruptions: readonly string[]
  /** Short lines with which begins what stands below a story: "Comments", "Most read". */
  readonly below: readonly string[]
  /** Phrases of the page around the story; each is enough to doubt a short line. */
  readonly boilerplate: readonly string[]
  /** What stands on pages of a site that are no story; a page is looked at with those of every language. */
  readonly noStory: NoStoryWords
  /** Names by which bylines mean no person: "staff", "redacción". */
  readonly nobody: readonly string[]
}

export interface NoStoryWords {
  /** In the title or headline of a page that isn't there: "page not found". */
  readonly gone: readonly string[]
  /** On a page that lets only readers with a browser pass: "enable JavaScript", "are you a robot". */
  readonly wall: readonly string[]
  /** Headlines of pages about the site: "imprint", "privacy policy". */
  readonly aboutSite: readonly string[]
}
