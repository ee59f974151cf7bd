/** Each stem with each ending, both as words in one string: `forms('affirm not', 'e a')` is affirme, affirma, note, nota. */
export const forms = (stems: string, endings: string): readonly string[] =>
  stems.split(' ').flatMap((stem) => endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending)))

/** The words of a string, which spaces divide. */
export const wordsIn = (words: string): readonly string[] => words.trim().split(/\s+/)

/** The phrases of a string, which commas divide; a line may end inside one. */
export const phrasesIn = (phrases: string): readonly string[] =>
  phrases
    .trim()
    .replaceAll(/\s+/g, ' ')
    .split(/\s*,\s*/)

/** Each phrase of one out of each list, in their order: "первым рассказал", "первым об этом рассказал". */
export const sequences = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((all, list) => all.flatMap((phrase) => list.map((next) => `${phrase} ${next}`.trim())), [''])

/** Each phrase that ends with a preposition, with every form in which that has the article in it: "detto a", "detto al", "detto alla". */
export const withArticles = (
  phrases: readonly string[],
  contracted: Readonly<Record<string, string>>,
): readonly string[] =>
  phrases.flatMap((phrase) => {
    const [, start = '', last = ''] = /^(.*?)(\S+)$/.exec(phrase) ?? []
    return wordsIn(contracted[last] ?? last).map((form) => start + form)
  })

/** Lists of words, divided by commas, with spaces between the words of one; "_" stands for a space inside a word of two. */
export const listsIn = (text: string): readonly (readonly string[])[] =>
  text.split(', ').map((words) => words.split(' ').flatMap((word) => word.replaceAll('_', ' ') || []))
