/**
 * An act that shows the page anew takes a moment. What is typed meanwhile is done after it, on the new page: words in the
 * field that it opens, keys as keys.
 */
export function afterwards<T extends readonly unknown[]>(
  send: (...given: T) => Promise<Document | null>,
): (...given: T) => Promise<Document | null> {
  let waiting = 0
  let typed: KeyboardEvent[] = []
  const type = ({ key, shiftKey, ctrlKey }: KeyboardEvent) => {
    const field = document.activeElement
    if (field instanceof HTMLInputElement && field.closest('.changing') && key.length === 1) {
      field.setRangeText(key, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
      return
    }
    const again = { key, shiftKey, ctrlKey, bubbles: true, cancelable: true }
    ;(field ?? document.body).dispatchEvent(new KeyboardEvent('keydown', again))
  }
  document.addEventListener(
    'keydown',
    (event) => {
      if (waiting === 0 || !event.isTrusted || ['Tab', 'Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      typed.push(event)
    },
    true,
  )
  return async (...given) => {
    waiting += 1
    try {
      return await send(...given)
    } finally {
      waiting -= 1
      // Whoever waits for the page shows it first.
      setTimeout(() => {
        const keys = typed
        typed = []
        for (const key of keys) type(key)
      })
    }
  }
}
