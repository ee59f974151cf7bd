/**
 * What tells names and phrases in a language whose names have no capitals: above all what is written onto words, and how
 * words end. A part of the grammar (../grammar.ts).
 */
export interface UncapitalisedGrammar extends WrittenOn, WordForms, ClauseWords {
  /** Words that an office's name goes on with and that mean a time elsewhere: "عام" in "كاتب عام النقابة". */
  readonly ofOffices?: readonly string[]
  /** Of these, by which an office is somebody's: "الخاص" in "المبعوث الخاص للأمين العام". */
  readonly ownAdjectives?: readonly string[]
  /** Adjectives with the article that offices have: "السابق". */
  readonly officeAdjectives?: readonly string[]
  /** By whom a body speaks, with the body's pronoun written on, before the speaker's name: "باسمها". */
  readonly inWhoseName?: readonly string[]
  /** The first half of given names of two words: "عبد" in "عبد الرحمن". */
  readonly halfNames?: readonly string[]
  /** How somebody is called after a child, before the child's name: "أبو", "أم". */
  readonly parentNames?: readonly string[]
  /** How surnames begin that look as if a preposition were written onto them: "بو" in "بوخاطر". */
  readonly surnameBeginnings?: readonly string[]
  /** Ranks, without the article, before the name of somebody after whom a body is called: "الملك". */
  readonly honours?: readonly string[]
  /** What stands in brackets right behind the name of somebody holy, after whom only places and bodies are called: "(ع)". */
  readonly holy?: RegExp
  /** Prepositions that are a part of names too: "وسط" in "إذاعة وسط ألمانيا". */
  readonly prepositionsInNames?: readonly string[]
  /** Parts of a day, before the day: "ليل الثلاثاء". */
  readonly partsOfDay?: readonly string[]
  /** What became of a paper, behind it: "صدرت" in "دراسة صدرت عام 2020". */
  readonly madePublic?: readonly string[]
  /** What stands for several people and has no ending of several: "السكان". */
  readonly peoples?: readonly string[]
  /**
   * Small words behind which a given name that is a noun as well is the noun: "كل" in "كل صباح". Without a list it is one
   * behind every number, article and preposition: "از دریا".
   */
  readonly beforeNouns?: readonly string[]
  /** Who makes works, before the name of one in quotation marks: "نویسنده «شب شهر»". */
  readonly makers?: readonly string[]
  /** What a thing is called as, by whoever speaks of it: "عنوان" in "به عنوان «…» یاد کرد". */
  readonly calledAs?: readonly string[]
  /** A pronoun for one of several who were told of: "أحدهم". */
  readonly oneOfThem?: readonly string[]
  /** Of prepositions, the one behind which stands what somebody is one of: "من", "از". */
  readonly partOf?: readonly string[]
  /** Of prepositions, those before where something is: "في". */
  readonly located?: readonly string[]
  /** Of prepositions, those by which somebody new is of something: "في" in "إن مسؤولا في الميناء". */
  readonly placing?: readonly string[]
  /** The same with the pronoun for that written on: "فيها". */
  readonly placingThem?: readonly string[]
  /** Conjunctions behind which the subject is in the accusative and before its verb: "لكن", "إن". */
  readonly beforeAccusatives?: readonly string[]
}

/** Words by which it is told what in a clause is verb, subject and object. */
export interface ClauseWords {
  /** Participles that say something only in what is written, unless a verb for "is" stands behind: "آمده", "آمده است". */
  readonly ofPapers?: { readonly participles: readonly string[]; readonly is: readonly string[] }
  /** The ending of participles, and the verbs that make the passive with one, of what something is called: "خوانده می‌شود". */
  readonly participlePassive?: { readonly participle: string; readonly verbs: readonly string[] }
  /** Words that look like verbs of saying and are none behind some others: "ذكر" in "رفض ذكر اسمه". */
  readonly noVerbsBehind?: readonly { readonly words: readonly string[]; readonly behind: readonly string[] }[]
  /** Prepositions that look like verbs of saying, and what follows the verb at once or after one word: "عبر" and "عن". */
  readonly prepositionsLikeVerbs?: readonly { readonly word: string; readonly verbBefore: readonly string[] }[]
  /** Auxiliaries of the past between a subject and its verb: "كان" in "كان قد أبلغ". */
  readonly pastAuxiliaries?: readonly string[]
  /** What opens a clause in which the subject stands before its verb, where it else stands behind: "لكن". */
  readonly clauseOpeners?: readonly string[]
  /** What opens a clause by which something is named, also with a preposition: "ما" in "نبذ ما سماه «…»". */
  readonly whats?: readonly string[]
  /** What stands before the verb behind whom a sentence is about: "فقد". */
  readonly beforeTopicsVerb?: readonly string[]
  /** Verbs by which something is made, with the pronoun for it written on: "أجرتها" in "مقابلة أجرتها إذاعة". */
  readonly makesIt?: RegExp
  /** Nouns that make "while" with a relative: "حالی" in "در حالی که". */
  readonly whiles?: readonly string[]
  /** How a clause ends with its verb, in running text: "گفت". */
  readonly finiteEnd?: RegExp
  /** Words that point at somebody spoken of: "این" in "این پژوهشگر". */
  readonly demonstratives?: readonly string[]
  /** What somebody without a name is called who tells something: "منبع". */
  readonly anonymous?: readonly string[]
  /** With whom something is made, before who made it: "معه" in "أجرتها معه إذاعة". */
  readonly withThem?: readonly string[]
  /** Which of several papers, or which part of one: the only words between a preposition and it, "آخر". */
  readonly whichOfPapers?: readonly string[]
  /** What stands before "from" where that names who issued a paper, not what it is about: "صادر" in "بيان صادر عن". */
  readonly issuedBefore?: readonly string[]
  /** What or where an office is there for, between it and a comma, in running text: "للصحة", "en la región". */
  readonly officePurpose?: RegExp
  /** What opens a name behind an office and a comma, in running text: "واسمه", "المصري", "61-летний". */
  readonly beforeName?: RegExp
}

/** What is written onto other words. */
export interface WrittenOn {
  /** The definite article: "ال". */
  readonly article?: string
  /** The article in one with the preposition for "to": "لل". */
  readonly articleWithTo?: string
  /** The article in one with any preposition: "بال", "لل". */
  readonly articlesWithPrepositions?: readonly string[]
  /** Prepositions: "ب", "ك". */
  readonly prepositionsOn?: readonly string[]
  /** Of these, the one for "to" and "for": "ل" in "لوكالة". */
  readonly to?: string
  /** Of these, the one for "by" and "in": "ب" in "بتحقيق". */
  readonly by?: string
  /** The conjunction for "and": "و" in "وعيناها". */
  readonly and?: string
  /** The conjunction for "and so", before a verb: "ف" in "فقال". */
  readonly andSo?: string
  /** Whose something is, onto a noun; longest first: "هما", "ه". */
  readonly owners?: readonly string[]
  /** Of these, those with which few other words end: "ها". */
  readonly sureOwners?: readonly string[]
  /** An ending that nouns have before an owner, and what they have instead without one: "ت" and "ة". */
  readonly owned?: { readonly ending: string; readonly alone: string }
  /** Whom a verb is done to: "ني" in "سألني". */
  readonly objectPronouns?: readonly string[]
  /** The ending, folded, by which a noun is somebody or something new: "ی" in "زنی". */
  readonly some?: string
  /** The same as printed, with what stands before it behind a vowel: "ای" in "بیانیه‌ای". */
  readonly someAsPrinted?: RegExp
}

/** How words end, and what verbs and participles look like. Patterns are for folded words, unless they say otherwise. */
export interface WordForms {
  /** Endings of adjectives that say where something is from or what it belongs to: "ي" in "المصري". */
  readonly originEndings?: readonly string[]
  /** The one of these that surnames have: "ي". */
  readonly surnameEnding?: string
  /** Endings of nouns for several: "ون" in "المتظاهرون". */
  readonly plurals?: readonly string[]
  /** Of these, those for people: "ين" in "المواطنين". */
  readonly pluralsOfPeople?: readonly string[]
  /** Of these, those of an object: "ات" in "المنظمات". */
  readonly objectPlurals?: readonly string[]
  /** Several people, with the article, as an object: "المواطنين". */
  readonly peopleAsObject?: RegExp
  /** The accusative of somebody or something new: "ا" in "مسؤولا". */
  readonly accusative?: string
  /** The same of adjectives: "سابقا". */
  readonly accusativeAdjective?: RegExp
  /** A word with the mark of the accusative of adverbs and nouns, as printed: "أيضاً". */
  readonly nunated?: RegExp
  /** An adjective without the article that describes an outlet of no name: "محلية". */
  readonly bareAdjectives?: RegExp
  /** Prepositions that say what something is there for: "برای". */
  readonly purposes?: readonly string[]
  /** How the plural of what bodies are called ends, as printed: "نهادهای". */
  readonly severalBodies?: RegExp
  /** How words end, as printed, that are nouns or adjectives and no verbs: "ة" in "مدينة". */
  readonly surelyNoun?: RegExp
  /** How nouns and adjectives end that are feminine. */
  readonly feminine?: RegExp
  /** How a man does something, as a participle: "ضاحكا". */
  readonly mannerOfHim?: RegExp
  /** How a woman does something, as a participle: "ضاحكة". */
  readonly mannerOfHer?: RegExp
  /** What stands for a participle of saying is a preposition with a noun: "با بیان اینکه". */
  readonly participlesAreNouns?: boolean
  /** How adjectives of a man are formed that tell how he is: "متحفظ". */
  readonly tellsOfHim?: RegExp
  /** Verbs that pass words on which are nouns too: "نقل" in "نقل الآلات". */
  readonly relayingNouns?: readonly string[]
  /** How something is done, as printed: "بی‌صدا", "دلیرانه". */
  readonly adverbPrinted?: RegExp
  /** "And" before a noun with whose it is, by which one says how somebody does something: "وعيناها دامعتان". */
  readonly circumstance?: RegExp
  /** What a short verb of the present looks like: "تركض". */
  readonly present?: RegExp
  /** What a verb of the present or future looks like that a man is the subject of: "يعمل", "سيعود". */
  readonly presentOfHim?: RegExp
  /** How a verb with "and" written onto it begins: "ويعود". */
  readonly verbBehindAnd?: RegExp
  /** What a verb of the past looks like that a woman or a thing is the subject of: "استطلعت". */
  readonly pastOfHer?: RegExp
  /** What a verb of the past looks like with whom it is done to written on: "أعاره". */
  readonly pastWithObject?: RegExp
  /** What no given name looks like: a verb, or a word with another written onto it. */
  readonly notGiven?: RegExp
  /** What is somebody's, behind their name as the object: "دستش" in "قاسم دستش را". */
  readonly ownObject?: RegExp
  /** A noun with whose it is, as an object behind a name: "زبائنه". */
  readonly ownedNoun?: RegExp
  /** The same, where no surname ends so: "سماعته" in "وضع فادي سماعته". */
  readonly surelyOwned?: RegExp
  /** How the text before a quotation mark ends where a word is written onto the mark: "بـ". */
  readonly beforeMark?: RegExp
  /** What a body is there for, right behind its name in quotation marks, in running text: "لحرية التعبير". */
  readonly purpose?: RegExp
  /** How a clause ends that is a sentence by itself, in running text: "بود". */
  readonly clauseEnd?: RegExp
}
