import { band, box, chance, figure, gull, path, print, shape, stroke } from './print.ts'

const pale = ['#e8d5cb', '#dcb3a6', '#cfe0dc', '#b7cfd0', '#f1e9db', '#d9a090', '#e6c9a8', '#a9c4c6']
const horizon = 270
const vanishing = 690

/** A point of the plain seen from the dyke: `across` in widths of the dyke from its middle, `depth` 0 far to 1 near. */
function plain(across: number, depth: number): readonly [number, number] {
  const y = horizon + 12 + (540 - 12) * depth ** 1.7
  const bend = 70 * Math.sin((1 - depth) * 2.1)
  return [vanishing - 150 * depth + bend * 0.6 + across * (5 + 118 * depth ** 1.6), y]
}

/** A heap of raked salt, its shaded side to the right. */
const heap = (x: number, y: number, s: number): string =>
  path(
    `M${x - s * 2} ${y}Q${x - s * 0.4} ${y - s * 2.4} ${x} ${y - s * 2.2}Q${x + s * 0.6} ${y - s * 2} ${x + s * 2} ${y}z`,
    '#fdfaf3',
  ) + path(`M${x} ${y - s * 2.2}Q${x + s * 0.6} ${y - s * 2} ${x + s * 2} ${y}H${x + s * 0.6}z`, '#ddd5cf')

/** Salt workers on the dyke, early. The dyke bends; the pans beside it take the sky's colours. */
export function salt(): string {
  const random = chance(7)
  const pans = new Map<string, string>()
  const heaps: string[] = []
  const rows = [0, 0.05, 0.11, 0.18, 0.26, 0.35, 0.45, 0.56, 0.68, 0.81, 0.95, 1.1]
  for (const [at, far] of rows.slice(0, -1).entries()) {
    const near = rows[at + 1]!
    // Far off, pans are drawn two as one: nobody sees the path between them.
    const width = at < 2 ? 4.6 : 2.3
    for (let column = -44; column <= 40; column++) {
      const left = column * width + (column < 0 ? 0.36 : 0.72) + (column === -1 ? 0.05 : 0)
      const right = left + width - 0.13
      const [ax, ay] = plain(left, far + 0.003)
      const [bx] = plain(right, far + 0.003)
      const [cx, cy] = plain(right, near - 0.005)
      const [dx] = plain(left, near - 0.005)
      if (Math.max(bx, cx) < 0 || Math.min(ax, dx) > 1200) continue
      const fill = pale[Math.floor(random() * pale.length)]!
      const corners = [ax, ay, bx, ay, cx, cy, dx, cy].map(Math.round).join(' ')
      pans.set(fill, `${pans.get(fill) ?? ''}M${corners}z`)
      const roll = random()
      const mx = Math.round((ax + bx + cx + dx) / 4)
      const size = Math.min((cy - ay) * 0.34, 19)
      const my = Math.round((ay + cy) / 2 + size * 0.4)
      if (roll < 0.13 && size > 3 && (column < -2 || column > 0)) heaps.push(heap(mx, my, Math.round(size)))
      else if (roll > 0.82 && size > 5) heaps.push(stroke('#fbf6ea', size * 0.09, mx - size, my, mx + size * 0.7, my))
    }
  }
  const edge = (across: number) => Array.from({ length: 16 }, (_, at) => plain(across, at / 14))
  const dyke = [...edge(-0.42), ...edge(0.58).reverse()].flat()
  const shade = [...edge(0.34), ...edge(0.58).reverse()].flat()
  const walkers = [0.97, 0.8, 0.655, 0.53, 0.43, 0.345, 0.275, 0.215, 0.165]
  const coats = ['#2f4a63', '#a33b2a', '#3d5a4c', '#2f4a63', '#7a4a3a', '#394a63']
  return print(
    box(0, 0, 1200, 300, '#c8d8d8'),
    band('#dde2d8', 70, 36, 300, random),
    band('#efe3cc', 140, 30, 300, random),
    band('#f7e3bf', 196, 20, 300, random),
    path('M0 250L90 226L170 238L270 196L350 222L430 212L520 246L600 262H0Z', '#9db2b6'),
    path('M0 262L140 244L260 254L390 236L520 262L640 270H0Z', '#86a0a6'),
    path('M1200 240L1100 232L1010 246L930 240L820 264L760 270H1200Z', '#a9b9b8'),
    box(0, horizon, 1200, 530, '#9b8a72'),
    box(0, horizon, 1200, 7, '#c3cdc6'),
    ...Array.from(pans, ([fill, d]) => path(d, fill)),
    ...heaps,
    shape('#b99b6c', ...dyke),
    shape('#97794f', ...shade),
    box(632, 244, 54, 26, '#e9dcc6'),
    path('M626 246L659 226L692 246Z', '#a33b2a'),
    box(654, 254, 9, 16, '#5c4a3a'),
    ...walkers.toReversed().map((depth, at) => {
      const index = walkers.length - 1 - at
      const [x, y] = plain(index % 2 ? 0.22 : -0.06, depth)
      const height = 14 + 196 * depth ** 1.75
      const coat = coats[index % coats.length]!
      const side = index % 2 ? 1 : -1
      const rake = stroke(
        '#4a3826',
        height * 0.022,
        x + side * height * 0.3,
        y - height * 1.12,
        x - side * height * 0.12,
        y - height * 0.5,
      )
      const head = stroke(
        '#4a3826',
        height * 0.035,
        x + side * height * 0.2,
        y - height * 1.15,
        x + side * height * 0.41,
        y - height * 1.07,
      )
      const shadow = path(
        `M${(x - height * 0.1).toFixed(1)} ${y.toFixed(1)}q${(height * 0.5).toFixed(1)} ${(height * 0.02).toFixed(1)} ${(height * 0.75).toFixed(1)} ${(height * 0.12).toFixed(1)}q${(-height * 0.4).toFixed(1)} ${(height * 0.02).toFixed(1)} ${(-height * 0.75).toFixed(1)} ${(-height * 0.08).toFixed(1)}z`,
        '#7d6440',
      )
      return (
        shadow +
        rake +
        head +
        figure(x, y, {
          height,
          coat,
          legs: '#2b2a30',
          skin: '#b07a58',
          behind: '#3a2a26',
          stride: 0.075,
          hat: '#e6d3a3',
        })
      )
    }),
    gull(230, 120, 14, '#ffffff'),
    gull(280, 142, 9, '#fbf6ea'),
    gull(900, 96, 11, '#fbf6ea'),
  )
}
