/** Words of markup of which an answer is kept at most: a page has a hundred or two, and says most of them often. */
const most = 2000

/** The same question of the same words of markup (names of elements, classes), answered once. */
export function known<T>(read: (words: string) => T): (words: string) => T {
  const answers = new Map<string, T>()
  return (words) => {
    const before = answers.get(words)
    if (before !== undefined) return before
    if (answers.size >= most) answers.clear()
    const answer = read(words)
    answers.set(words, answer)
    return answer
  }
}
