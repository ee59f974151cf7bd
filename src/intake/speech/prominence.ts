import type { Gender } from './gender.ts'
import { Offices } from './offices.ts'

/** How often a page names somebody: whom it is about. */
export class Prominence extends Offices {
  /** Is somebody named far more often than another, so that the page is about the one? */
  outshines(one: string, other: string): boolean {
    const counts = this.counts()
    const [most, least] = [counts.get(one) ?? 0, counts.get(other) ?? 0]
    return most > 3 && most >= 3 * least && this.names.some(({ name, oblique }) => name === one && !oblique)
  }

  private counts(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { at, name } of this.names) {
      const full = this.fullName(name, at)
      if (full.includes(' ') && !this.isBody(full)) counts.set(full, (counts.get(full) ?? 0) + (at < 0 ? 3 : 1))
    }
    return counts
  }

  /** The person whom the page names most, in its head above all, of a gender where that is told; "" when two are level. */
  foremost(gender: Gender): string {
    const fitting = [...this.counts()].filter(
      ([name]) => !this.isPlaceLike(name) && (!gender || !this.genderOf(name) || this.genderOf(name) === gender),
    )
    const [first, second] = fitting.sort((a, b) => b[1] - a[1])
    return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : ''
  }
}
