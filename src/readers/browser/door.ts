/**
 * Helps the forms that ask for a newsletter; they work without it. While a reader writes, it does the work that keeps
 * robots out (door/robots/work.ts), so that no question is asked, and tells the time zone. And it shows the bar of a story's
 * page, until a reader shuts it.
 */

/** No longer than this does anybody wait who has pressed the button: then a question is asked instead. */
const patienceMs = 12_000
/** The server takes nothing that comes faster than a person writes. */
const slowEnoughMs = 1700
const remembered = 'bar'

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

const encoder = new TextEncoder()
const hashOf = async (text: string) => new DataView(await crypto.subtle.digest('SHA-256', encoder.encode(text)))

/** Finds the number that makes the hash of "work.number" begin with so many zero bits. In lots, so that the page stays awake. */
async function solve({ work, bits }: { work: string; bits: number }): Promise<string> {
  for (let from = 0; from < 2 ** (bits + 5); from += 128) {
    const tries = Array.from({ length: 128 }, (_, n) => `${work}.${from + n}`)
    const hashes = await Promise.all(tries.map(hashOf))
    const found = hashes.findIndex((hash) => Math.clz32(hash.getUint32(0)) >= bits)
    if (found !== -1) return tries[found] ?? ''
  }
  return ''
}

function put(form: HTMLFormElement, name: string, value: string): void {
  const field = (form.elements.namedItem(name) as HTMLInputElement | null) ?? document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  form.append(field)
}

async function prepare(form: HTMLFormElement): Promise<void> {
  put(form, 'zone', Intl.DateTimeFormat().resolvedOptions().timeZone)
  const given = await fetch('/work').then((answer) => answer.json())
  const [done] = await Promise.all([solve(given), wait(slowEnoughMs)])
  put(form, 'work', done)
}

function help(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('button')
  let ready: Promise<void> | undefined
  let sent = false
  const begin = () => {
    // Without a secure connection browsers count no hashes: a question is asked.
    ready ??= prepare(form).catch(() => {})
    return ready
  }
  form.addEventListener('focusin', begin)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (sent) return
    sent = true
    remember()
    button?.setAttribute('aria-busy', 'true')
    void Promise.race([begin(), wait(patienceMs)]).then(() => form.submit())
  })
  // Come back to by "back": what was done is used up.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    ready = undefined
    sent = false
    button?.removeAttribute('aria-busy')
    put(form, 'work', '')
  })
}

/** Only that the bar was shut, on this device alone. Browsers that keep nothing show it again. */
function remember(): void {
  try {
    localStorage.setItem(remembered, 'shut')
  } catch {}
}
function wasShut(): boolean {
  try {
    return localStorage.getItem(remembered) !== null
  } catch {
    return true
  }
}

/** The bar comes once somebody reads on, and goes where the form at the end is in sight. It moves nothing. */
function showBar(bar: HTMLElement, end: Element): void {
  let near = false
  let shut = false
  const draw = () => {
    bar.hidden = shut || near || scrollY < innerHeight / 2
  }
  new IntersectionObserver(([seen]) => {
    near = seen !== undefined && (seen.isIntersecting || seen.boundingClientRect.top < 0)
    draw()
  }).observe(end)
  addEventListener('scroll', draw, { passive: true })
  bar.querySelector('button.shut')?.addEventListener('click', () => {
    shut = true
    remember()
    draw()
  })
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.door')) help(form)
const bar = document.querySelector<HTMLElement>('.bar')
const end = document.querySelector('.signup')
if (bar && end && !wasShut()) showBar(bar, end)
