/** What all prints of the sample are drawn with: flat shapes on 1200 by 800, and chance that is always the same. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const short = (value: number) => String(Math.round(value * 10) / 10)

export const print = (...shapes: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">${shapes.join('')}</svg>`

export const box = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${round ? ` rx="${short(round)}"` : ''} fill="${fill}"/>`

export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${fill}"/>`

/** A closed shape through points, x and y in turn. */
export const shape = (fill: string, ...points: readonly number[]): string =>
  `<path d="M${points.map(short).join(' ')}Z" fill="${fill}"/>`

/** A line through points, x and y in turn. */
export const stroke = (colour: string, width: number, ...points: readonly number[]): string =>
  `<path d="M${points.map(short).join(' ')}" fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round"/>`

/** Anything that SVG's path language can say. */
export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

export const group = (transform: string, ...shapes: readonly string[]): string =>
  `<g transform="${transform}">${shapes.join('')}</g>`

export const faint = (opacity: number, ...shapes: readonly string[]): string =>
  `<g opacity="${opacity}">${shapes.join('')}</g>`

/** Many bars of one colour as a single path: light on water, planks, rain. */
export function bars(fill: string, all: readonly (readonly [x: number, y: number, w: number, h: number])[]): string {
  const d = all.map(([x, y, w, h]) => `M${short(x)} ${short(y)}h${short(w)}v${short(h)}h${short(-w)}z`).join('')
  return `<path d="${d}" fill="${fill}"/>`
}

/** A band of sky or land whose upper edge rolls; it fills down to `bottom`. */
export function band(fill: string, y: number, roll: number, bottom: number, random: () => number): string {
  const steps = 4
  let d = `M0 ${short(y + (random() - 0.5) * roll)}`
  for (let step = 1; step <= steps; step++) {
    const x = (1200 / steps) * step
    const mid = x - 600 / steps
    d += `S${short(mid)} ${short(y + (random() - 0.5) * roll * 2)} ${short(x)} ${short(y + (random() - 0.5) * roll)}`
  }
  return path(`${d}V${bottom}H0Z`, fill)
}

/** Ripples between two heights, wider and higher towards the front. `inside` says where they may lie. */
export function ripples(
  fill: string,
  count: number,
  [top, bottom]: readonly [number, number],
  random: () => number,
  inside: (x: number, y: number) => boolean = () => true,
): string {
  const all: [number, number, number, number][] = []
  for (let tries = 0; all.length < count && tries < count * 12; tries++) {
    const depth = random() ** 1.4
    const y = top + depth * (bottom - top)
    const width = (24 + random() * 80) * (0.35 + depth * 1.5)
    const x = random() * 1320 - 60
    if (inside(x + width / 2, y)) all.push([x, y, width, 1.6 + depth * 4])
  }
  return bars(fill, all)
}

/** How somebody stands: height in pixels, colours, and how far the feet are apart, in heights. */
export interface Figure {
  readonly height: number
  readonly coat: string
  readonly legs: string
  readonly skin: string
  readonly stride?: number
  readonly hat?: string
  /** The colour of the hair, for somebody seen from behind. */
  readonly behind?: string
  /** No arms, where the print draws them doing something. */
  readonly armless?: boolean
}

/** A small person whose feet are at x, y. */
export function figure(x: number, y: number, who: Figure): string {
  const { height: h, coat, legs, skin, stride = 0.05, hat, behind, armless } = who
  const at = (dx: number, dy: number) => `${short(x + dx * h)} ${short(y - dy * h)}`
  const leg = (side: number) => {
    const foot = side * Math.max(stride, 0.045)
    return `M${at(side * 0.045 - 0.045, 0.46)}L${at(side * 0.045 + 0.045, 0.46)}L${at(foot + 0.036, 0)}L${at(foot - 0.036, 0)}Z`
  }
  const torso = `M${at(-0.098, 0.42)}L${at(-0.1, 0.74)}Q${at(-0.1, 0.83)} ${at(0, 0.83)}Q${at(0.1, 0.83)} ${at(0.1, 0.74)}L${at(0.098, 0.42)}Z`
  const arm = (side: number) =>
    `<path d="M${at(side * 0.092, 0.77)}Q${at(side * 0.15, 0.62)} ${at(side * 0.132, 0.48)}" fill="none" stroke="${coat}" stroke-width="${short(h * 0.048)}" stroke-linecap="round"/>` +
    disc(x + side * h * 0.131, y - h * 0.455, h * 0.024, skin)
  const cap = `M${at(-0.074, 0.915)}Q${at(-0.07, 1)} ${at(0, 1)}Q${at(0.07, 1)} ${at(0.074, 0.915)}Q${at(0, 0.94)} ${at(-0.074, 0.915)}Z`
  return [
    path(leg(-1) + leg(1), legs),
    armless ? '' : arm(-1) + arm(1),
    box(x - h * 0.026, y - h * 0.87, h * 0.052, h * 0.06, skin),
    path(torso, coat),
    disc(x, y - h * 0.915, h * 0.068, behind ?? skin),
    hat ? path(cap, hat) : '',
  ].join('')
}

/** A gull far off. */
export const gull = (x: number, y: number, size: number, colour: string): string =>
  path(
    `M${short(x - size)} ${short(y)}q${short(size * 0.5)} ${short(-size * 0.45)} ${short(size)} ${short(size * 0.1)}q${short(size * 0.5)} ${short(-size * 0.55)} ${short(size)} ${short(-size * 0.1)}q${short(-size * 0.6)} ${short(-size * 0.15)} ${short(-size)} ${short(size * 0.35)}q${short(-size * 0.4)} ${short(-size * 0.5)} ${short(-size)} ${short(-size * 0.35)}z`,
    colour,
  )
