/** Each stem with each ending, both as words in one string: `forms('affirm not', 'e a')` is affirme, affirma, note, nota. */
export const forms = (stems: string, endings: string): readonly string[] =>
  stems.split(' ').flatMap((stem) => endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending)))

/** The words of a string, which spaces divide. */
export const wordsIn = (words: string): readonly string[] => words.trim().split(/\s+/)

/** The phrases of a string, which commas divide. */
export const phrasesIn = (phrases: string): readonly string[] => phrases.trim().split(/\s*,\s*/)
