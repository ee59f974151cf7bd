/**
 * Rich text that is pasted keeps its markup beside the words that are shown: headings, links and lists come in with it,
 * until somebody changes the words.
 */
export function startPasting(words: HTMLTextAreaElement, markup: HTMLInputElement): void {
  let pasted = ''
  words.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? ''
    const plain = event.clipboardData?.getData('text/plain') ?? ''
    if (html === '' || words.value.trim() !== '' || /^\s*</.test(plain)) return
    event.preventDefault()
    words.value = plain
    pasted = plain
    markup.value = html
  })
  words.addEventListener('input', () => {
    if (words.value !== pasted) markup.value = ''
  })
}
