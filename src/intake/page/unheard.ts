import { Node } from 'linkedom'

/** The class of every node of a parsed page, and the one it is built on, in which a node keeps who listens to it. */
const every = Node.prototype.constructor
const listening: object = Object.getPrototypeOf(every)

class Unheard {}

/**
 * Runs `read` with a parser whose new nodes keep no listeners: nothing ever happens on a page that is only read. Each
 * node would otherwise have a map of its own, found by a weak reference that the collector of garbage must follow: that
 * was a fifth of the time in which a page is read. Nodes made before and after have theirs.
 */
export function unheard<T>(read: () => T): T {
  Object.setPrototypeOf(every, Unheard)
  try {
    return read()
  } finally {
    Object.setPrototypeOf(every, listening)
  }
}
