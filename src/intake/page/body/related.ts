import { squeeze } from '../alike.ts'
import { relatedTag } from './names.ts'

/** Stories that a box of one story leads to at most: a longer list is the site's. */
const most = 6
/** Letters of a headline at most. */
const longest = 200

/** The links of a box, each as an element that stands for a related story; none for a list of the whole site. */
export function storiesIn(box: Element): Element[] {
  const seen = new Set<string>()
  const links = box.tagName.toUpperCase() === 'A' ? [box] : Array.from(box.querySelectorAll('a'))
  const stories = links.flatMap((link) => {
    const address = link.getAttribute('href') ?? ''
    const title = link.querySelector('h2,h3,h4,h5,[class*="title"],[class*="headline"]') ?? link
    const text = squeeze(title.textContent ?? '')
    if (/^(?:#.|mailto:|javascript:|tel:)/i.test(address)) return []
    if ((address !== '' && seen.has(address)) || text.split(' ').length < 3 || text.length > longest) return []
    seen.add(address)
    const story = box.ownerDocument.createElement(relatedTag.toLowerCase())
    story.setAttribute('href', address)
    story.textContent = text
    return [story]
  })
  return stories.length > most ? [] : stories
}

/** The headline of a box that leads to a story without a link; none of one with links. */
export function storyWithoutLink(box: Element): Element[] {
  const text = squeeze(box.textContent ?? '')
  if (box.querySelector('a') || box.tagName === 'A' || text.split(' ').length < 3) return []
  const story = box.ownerDocument.createElement(relatedTag.toLowerCase())
  story.textContent = text
  return [story]
}
