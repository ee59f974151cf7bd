/** What a selector asks of an element. */
interface Asked {
  readonly localName: string
  readonly tagName: string
  readonly parentElement: Asked | null
  readonly previousElementSibling: Asked | null
  getAttribute(name: string): string | null
}

export type Matches = (element: Asked) => boolean

/** Selectors that were made ready: the program has some sixty. */
const ready = new Map<string, Matches>()

/**
 * Does an element match one of the selectors, divided by commas? Of CSS, names of elements are read, attributes
 * (`[a]`, `[a="b"]` with `=`, `^=`, `*=` or `~=`), and what stands in another or right behind it (`a b`, `a + b`). Throws
 * at any other, as it is ours.
 */
export function matching(selectors: string): Matches {
  const known = ready.get(selectors)
  if (known) return known
  const all = selectors.split(',').map((one) => one.trim())
  const names = new Set(all.filter((one) => elementName.test(one)).map((one) => one.toUpperCase()))
  const others = all.filter((one) => !elementName.test(one)).map(chained)
  const made: Matches =
    others.length === 0
      ? ({ tagName }) => names.has(tagName)
      : (element) => names.has(element.tagName) || others.some((matches) => matches(element))
  ready.set(selectors, made)
  return made
}

const elementName = /^[a-z][a-z\d-]*$/
const compound = /^([a-z][a-z\d-]*|\*)?((?:\[[^\]]+\])*)$/
const attribute = /\[([\w-]+)(?:([~^*]?=)"([^"]*)")?\]/g

/** Compounds with " " or "+" between them: of the last one, the element; of those before, what it stands in or behind. */
function chained(selector: string): Matches {
  const [last = '', joint, ...before] = selector.split(/\s*(\+)\s*|\s+/).reverse()
  const matches = single(last)
  if (before.length === 0) return matches
  const others = chained(selector.slice(0, selector.length - last.length).replace(/[\s+]+$/, ''))
  if (joint === '+')
    return (element) =>
      matches(element) && element.previousElementSibling !== null && others(element.previousElementSibling)
  return (element) => {
    if (!matches(element)) return false
    for (let around = element.parentElement; around; around = around.parentElement) if (others(around)) return true
    return false
  }
}

function single(selector: string): Matches {
  const [, name, attributes] = compound.exec(selector) ?? []
  if (attributes === undefined) throw new Error(`No selector that is read here: ${selector}`)
  const tests = [...attributes.matchAll(attribute)].map(([, of, how, value]) => attributed(of!, how ?? '', value ?? ''))
  const tagName = name === '*' ? undefined : name?.toUpperCase()
  return (element) => (!tagName || element.tagName === tagName) && tests.every((test) => test(element))
}

function attributed(name: string, how: string, value: string): Matches {
  const holds = compare(how, value)
  return (element) => {
    const written = element.getAttribute(name)
    // HTML tells kinds of links whatever their letters.
    return written !== null && holds(name === 'rel' ? written.toLowerCase() : written)
  }
}

function compare(how: string, value: string): (written: string) => boolean {
  if (how === '=') return (written) => written === value
  if (how === '^=') return (written) => written.startsWith(value)
  if (how === '*=') return (written) => written.includes(value)
  if (how === '~=') return (written) => written.split(/\s+/).includes(value)
  return () => true
}
