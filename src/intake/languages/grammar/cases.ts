/**
 * The part of a grammar that tells cases and numbers by the endings of words, of a language that inflects its nouns and
 * names. Endings are those of folded words.
 */
export interface CaseGrammar {
  /** Words that open a phrase of their own, in every case: "эту", "свои", "усіх". */
  readonly determiners?: readonly string[]
  /** Endings of determiners in a case that a preposition for a place governs: "этом", "своих". */
  readonly placedDeterminers?: readonly string[]
  /** Words that join two nouns to one phrase: "и", "та". */
  readonly conjunctions?: readonly string[]
  /** Beginnings of relative pronouns: "котор". */
  readonly relativeBeginnings?: readonly string[]

  /** Endings of adjectives in the nominative: "новый", "новая". */
  readonly nominativeAdjectives?: readonly string[]
  /** The same of men's alone: "новый". */
  readonly mensAdjectives?: readonly string[]
  /** The same of women's: "новая". */
  readonly womensAdjectives?: readonly string[]
  /** Nouns that have one form in all cases: «радио». */
  readonly alikeInAllCases?: readonly string[]
  /** How bodies of a state are called in one word, behind a capital, folded: «Росморречфлот», «Укртрансбезпека». */
  readonly stateBodies?: RegExp
  /** The same before a neuter noun: "главное" in «главное управление». */
  readonly neuterAdjectives?: readonly string[]
  /** Endings of men's and several's adjectives that are surely in another case: "новому", "новыми". */
  readonly obliqueAdjectives?: readonly string[]
  /** The same of women's: "новую". */
  readonly womensObliqueAdjectives?: readonly string[]
  /** Endings of adjectives in the nominative or in other cases, in another beside a noun that is: "новой", "новых". */
  readonly unclearAdjectives?: readonly string[]
  /** Endings of adjectives in the genitive, of one: "нового", "новой". */
  readonly genitiveAdjectives?: readonly string[]
  /** The same of several: "новых". */
  readonly pluralGenitives?: readonly string[]
  /** Words that end as adjectives do and are nouns in another case: "палкой". */
  readonly nounsLikeAdjectives?: RegExp
  /** Forms of words for people that are numbers or adjectives as well: "другу" in "другу машину". */
  readonly ordinalsLikeRoles?: readonly string[]
  /** Endings of roles that are adjectives by form, in the nominative: "ведущий", "дежурная". */
  readonly adjectivalRoles?: readonly string[]

  /** Endings that nouns in the nominative plural have: "врачи", "авторы". */
  readonly nominativePlurals?: readonly string[]
  /** Endings of several in a case that has no other form: "врачами". */
  readonly pluralInstrumentals?: readonly string[]
  /** Endings of several to whom something is said: "журналистам". */
  readonly pluralDatives?: readonly string[]
  /** Endings by which a man's role is in the genitive, accusative or dative, where its nominative is one of `mensNouns`. */
  readonly mensObliques?: readonly string[]
  /** Nominatives of those: "автор". */
  readonly mensNouns?: RegExp
  /** The endings of a woman's role in the nominative and in a case that no other form has: "ка" and "ці". */
  readonly womensDatives?: { readonly nominative: string; readonly dative: string }
  /** Endings that words for what somebody is, of no list, don't have in the nominative: "садом". */
  readonly unlikeRoles?: readonly string[]
  /** Endings that nouns in the genitive share with infinitives: "освіти". */
  readonly nounsLikeInfinitives?: readonly string[]
  /** Endings that nouns in the genitive share with plurals and verbs: "земли". */
  readonly genitivesLikePlurals?: readonly string[]
  /** Endings that nouns in the accusative share with the genitive of others: "помилку", and "обліку". */
  readonly accusativesLikeGenitives?: readonly string[]
  /** Endings of what a body's name is in the genitive, or goes on with: "Landesamtes", "Центр контролю хвороб". */
  readonly bodyGenitives?: readonly string[]
  /** How the genitive of several ends that has no ending of its own: "прав", "хвороб". */
  readonly bareGenitives?: RegExp
  /** How verbs end that have one of those endings: "погибли". */
  readonly verbsLikeGenitives?: RegExp

  /** Endings of given names and surnames in other cases than the nominative: "Рогову". */
  readonly obliqueNames?: readonly string[]
  /** Endings by which one name alone is surely in the dative: "Зимнему", "Лобовому". */
  readonly dativeNames?: readonly string[]
  /** Endings of men's surnames and of places in the genitive: "Немчинова", "Узбекистана". */
  readonly genitiveNames?: readonly string[]
  /** Endings of a title in marks to which one says or does something: "«Берегу»". */
  readonly titlesSpokenTo?: readonly string[]
  /** The same of outlets whose case says that somebody told them something: "«Правді»". */
  readonly outletsSpokenTo?: readonly string[]
  /** How surnames in the nominative end: "Лехтонен", "Немчинова". */
  readonly nominativeSurnames?: RegExp
  /** Endings of surnames, which no word for what somebody is has: "Ковальчук". */
  readonly surnames?: readonly string[]
  /** Endings of names after the father, in the nominative and genitive: "Иванович", "Ивановны". */
  readonly patronymics?: readonly string[]
  /** Endings that no surname in the nominative has, of what opens a sentence: "Минувшее". */
  readonly unlikeSurnames?: readonly string[]

  /** Endings of verbs whose subject is several, or nobody who is named: "сообщили". */
  readonly pluralVerbs?: readonly string[]
  /** Endings of finite verbs whose subject is a person: "підбила" in "Ткач підбила підсумок: «…»". */
  readonly personalVerbs?: readonly string[]
  /** Beginnings of verbs that only link a subject with what it is: "стал". */
  readonly copulas?: readonly string[]
  /** How adverbs end that say how somebody speaks: "бодро". */
  readonly adverbs?: RegExp
  /** Beginnings of verbs whose object is who speaks: "цитир". */
  readonly citing?: readonly string[]
  /** Beginnings of participles and verbs for making a paper, behind which stands who made it: "подготовл". */
  readonly making?: readonly string[]
  /** Beginnings of nouns for where a paper stands that somebody else issued: "сайт". */
  readonly sites?: readonly string[]
}
