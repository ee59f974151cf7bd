/**
 * PDFs hold letters as they are drawn: Arabic ones in the form that they have in their word (Unicode's presentation
 * forms), often from left to right, which is backwards. Here they are made text again.
 */

/** 0 isolated, 1 final, 2 initial, 3 medial, of the presentation forms U+FE80 to U+FEFC. */
const forms = new Map<string, number>()
let group = ''
for (let code = 0xfe80, index = 0; code <= 0xfefc; code++) {
  const char = String.fromCharCode(code)
  const letter = char.normalize('NFKC')
  index = letter === group ? index + 1 : 0
  group = letter
  forms.set(char, index)
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** Are lines drawn from left to right, so that their words begin with forms that end words? */
export function isVisual(lines: readonly string[]): boolean {
  let [visual, logical] = [0, 0]
  for (const word of lines.join(' ').split(/[^\ufe80-\ufefc]+/)) {
    if (word.length < 3) continue
    const [first, last] = [forms.get(word[0]!), forms.get(word.at(-1)!)]
    if (first === 1 || last === 2) visual++
    if (first === 2 || last === 1) logical++
  }
  return visual > logical
}

/** A line as text: letters instead of forms, and in the order in which they are read. */
export function logicalOf(line: string, visual: boolean): string {
  if (!rightToLeft.test(line)) return line
  if (!visual) return line.normalize('NFKC')
  // Numbers and Latin words keep their own direction.
  const turned = line.replace(/[\p{sc=Latin}\p{N}]+(?:[ .,:/'’-]+[\p{sc=Latin}\p{N}]+)*/gu, (run) =>
    [...run].reverse().join(''),
  )
  return [...turned]
    .reverse()
    .map((char) => mirrored[char] ?? char)
    .join('')
    .normalize('NFKC')
}

const mirrored: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '“': '”',
  '”': '“',
  '<': '>',
  '>': '<',
}
