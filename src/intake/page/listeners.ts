import { Node } from 'linkedom'

/**
 * Nodes of linkedom without listeners: nothing ever happens on a page that is only read. Each would otherwise have a map
 * of its own that is found by a weak reference, which the collector of garbage must follow: a fifth of the time in which
 * a page is read went there. Holds for all of this thread, in which no node is ever listened to.
 */
export function withoutListeners(): void {
  Object.setPrototypeOf(Node.prototype.constructor, class {})
}
