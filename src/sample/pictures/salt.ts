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

/** Salt workers on the dyke, early. The dyke bends; the pans beside it take the sky's colours. */
export function salt(): string {
  const random = chance(7)
  const pans: string[] = []
  const rows = Array.from({ length: 13 }, (_, at) => at / 12)
  for (const [at, far] of rows.slice(0, -1).entries()) {
    const near = rows[at + 1]!
    const width = 2.6
    for (let column = -12; column <= 11; column++) {
      const left = column * width + (column < 0 ? 0.4 : 0.6)
      const right = left + width - 0.16
      const [ax, ay] = plain(left, far + 0.006)
      const [bx] = plain(right, far + 0.006)
      const [cx, cy] = plain(right, near - 0.012)
      const [dx] = plain(left, near - 0.012)
      if (Math.max(bx, cx) < -10 || Math.min(ax, dx) > 1210) continue
      const fill = pale[Math.floor(random() * pale.length)]!
      pans.push(shape(fill, ax, ay, bx, ay, cx, cy, dx, cy))
      const roll = random()
      const [mx, my] = [(ax + bx + cx + dx) / 4, (ay + cy) / 2]
      const size = (cy - ay) * 0.32
      if (roll < 0.16 && size > 3) {
        pans.push(path(`M${mx - size * 1.5} ${my + size}Q${mx - size * 0.2} ${my - size * 1.6} ${mx} ${my - size * 1.3}Q${mx + size * 0.5} ${my - size * 1.2} ${mx + size * 1.5} ${my + size}Z`.replace(/\d+\.\d+/g, (n) => Number(n).toFixed(1)), '#fdfaf3'))
        pans.push(shape('#d8d2cc', mx, my - size * 1.3, mx + size * 1.5, my + size, mx + size * 0.4, my + size))
      } else if (roll > 0.8 && size > 4) {
        pans.push(stroke('#fbf6ea', Math.max(1, size * 0.1), mx - size, my, mx + size * 0.7, my))
      }
    }
  }
  const edge = (across: number) => Array.from({ length: 15 }, (_, at) => plain(across, at / 14))
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
    box(0, horizon, 1200, 530, '#8d7a62'),
    box(0, horizon, 1200, 7, '#c3cdc6'),
    ...pans,
    shape('#b99b6c', ...dyke),
    shape('#97794f', ...shade),
    box(632, 244, 54, 26, '#e9dcc6'),
    path('M626 246L659 226L692 246Z', '#a33b2a'),
    box(654, 254, 9, 16, '#5c4a3a'),
    ...walkers.toReversed().map((depth, at) => {
      const index = walkers.length - 1 - at
      const [x, y] = plain(index % 2 ? 0.16 : -0.08, depth)
      const height = 14 + 196 * depth ** 1.75
      const coat = coats[index % coats.length]!
      const side = index % 2 ? 1 : -1
      const rake = stroke('#4a3826', height * 0.022, x + side * height * 0.3, y - height * 1.12, x - side * height * 0.12, y - height * 0.5)
      const head = stroke('#4a3826', height * 0.035, x + side * height * 0.2, y - height * 1.15, x + side * height * 0.41, y - height * 1.07)
      const shadow = path(
        `M${(x - height * 0.1).toFixed(1)} ${y.toFixed(1)}q${(height * 0.5).toFixed(1)} ${(height * 0.02).toFixed(1)} ${(height * 0.75).toFixed(1)} ${(height * 0.12).toFixed(1)}q${(-height * 0.4).toFixed(1)} ${(height * 0.02).toFixed(1)} ${(-height * 0.75).toFixed(1)} ${(-height * 0.08).toFixed(1)}z`,
        '#7d6440',
      )
      return shadow + rake + head + figure(x, y, { height, coat, legs: '#2b2a30', skin: '#b07a58', stride: 0.13, hat: '#e6d3a3' })
    }),
    gull(230, 120, 14, '#ffffff'),
    gull(280, 142, 9, '#fbf6ea'),
    gull(900, 96, 11, '#fbf6ea'),
  )
}
