import { band, bars, box, chance, disc, faint, group, gull, path, print, ripples, shape, stroke } from './print.ts'

const pencil = '#5d5a55'

/** A sky over the breakwater, as large as a stamp. */
function stamp(x: number, y: number, w: number, h: number, seed: number): string {
  const random = chance(seed)
  const skies = [
    ['#b9cdd3', '#e7dcc0', '#7c98a0'],
    ['#8d9aa3', '#b7bdba', '#59707b'],
    ['#e9c9a0', '#f3e2bd', '#8297a0'],
    ['#9fb4bd', '#d3d8cf', '#67828c'],
  ]
  const [top, low, sea] = skies[seed % skies.length]!
  return [
    box(x, y, w, h, top!),
    path(
      `M${x} ${y + h * (0.3 + random() * 0.2)}q${w / 2} ${(random() - 0.5) * h * 0.5} ${w} 0V${y + h * 0.7}H${x}z`,
      low!,
    ),
    random() > 0.5 ? disc(x + w * (0.25 + random() * 0.5), y + h * 0.4, h * 0.11, '#f8efcf') : '',
    box(x, y + h * 0.68, w, h * 0.32, sea!),
    path(`M${x} ${y + h * 0.68}h${w * 0.5}l${w * 0.06} ${h * 0.07}H${x}z`, '#4b565c'),
  ].join('')
}

/** A page: ruled squares, entries of three words, a stamp to each. Pencil, drawn as strokes of uneven length. */
function page(random: () => number, right: boolean): string {
  const grid: [number, number, number, number][] = []
  for (let x = 20; x < 420; x += 20) grid.push([x, 14, 1, 392])
  for (let y = 20; y < 406; y += 20) grid.push([14, y, 406, 1])
  const words: [number, number, number, number][] = []
  const stamps: string[] = []
  for (let entry = 0; entry < 4; entry++) {
    const y = 36 + entry * 92
    stamps.push(stamp(right ? 306 : 30, y - 6, 92, 62, entry + (right ? 4 : 1)))
    const from = right ? 32 : 146
    for (let row = 0; row < 3; row++) {
      let x = from
      const pieces = row === 0 ? 2 : 3 + Math.floor(random() * 2)
      for (let piece = 0; piece < pieces; piece++) {
        const width = 22 + random() * 42
        words.push([x, y + 4 + row * 22 + (random() - 0.5) * 3, width, 3.4])
        x += width + 12
      }
    }
  }
  return box(0, 0, 434, 420, '#f5eed9') + bars('#cddadb', grid) + bars(pencil, words) + stamps.join('')
}

/** The pilot's notebook on his sill; outside, the boat that takes him to a ship. */
export function notebook(): string {
  const random = chance(41)
  const drops = ripples('#8fb0b6', 40, [330, 470], random)
  return print(
    box(0, 0, 1200, 800, '#a9c3c8'),
    band('#bdd0d0', 60, 40, 360, random),
    band('#d4dccf', 130, 40, 360, random),
    band('#ebe0c2', 210, 30, 360, random),
    band('#f4d9a4', 268, 18, 360, random),
    disc(806, 292, 40, '#fdf1c8'),
    path('M0 318l120 -30l90 16l130 -36l150 42l70 12H0z', '#86a3ab'),
    box(0, 318, 1200, 170, '#5f8a95'),
    box(0, 318, 1200, 5, '#a8c1be'),
    drops,
    ripples('#f6e3b4', 18, [324, 440], random, (x, y) => Math.abs(x - 806) < 24 + (y - 318) * 0.5),
    ripples('#47717d', 30, [350, 488], random),
    // The grain carrier, and the pilot boat on her way.
    path('M520 318v-22h26v-16h10v16h150l10 -8v-34h38v-18h22v18h14v64z', '#3d4f5c'),
    shape('#a8432f', 520, 312, 790, 312, 788, 320, 524, 320),
    bars('#e9dcc0', [
      [760, 262, 20, 5],
      [760, 272, 26, 5],
    ] as const),
    bars('#2d3b46', [
      [590, 284, 22, 12],
      [630, 284, 22, 12],
      [668, 284, 22, 12],
    ] as const),
    path('M246 420h150l-18 30h-104q-20 0 -28 -30z', '#223845'),
    path('M246 420h150l-3 6h-145z', '#f0ddb4'),
    path('M290 420v-34h54l14 34z', '#e8743b'),
    bars('#f7edd0', [
      [298, 394, 16, 12],
      [322, 394, 16, 12],
    ] as const),
    stroke('#223845', 3, 312, 386, 312, 344),
    path('M313 346h28l-8 9l8 9h-28z', '#f3f0e2'),
    path('M313 355h28v9h-28z', '#b8432f'),
    bars('#eef2ea', [
      [170, 452, 120, 4],
      [130, 464, 170, 5],
      [214, 444, 60, 3],
    ] as const),
    path('M1200 470l-230 -30l-60 6l-40 12l-20 30h350z', '#4e5a60'),
    bars('#5f6d73', [
      [920, 452, 40, 8],
      [980, 460, 54, 9],
      [1060, 462, 60, 10],
      [1130, 470, 50, 9],
    ] as const),
    box(1010, 372, 22, 74, '#efe4c8'),
    box(1010, 394, 22, 16, '#b8432f'),
    path('M1006 372h30v-10h-6v-14h-18v14h-6z', '#33454f'),
    gull(430, 160, 18, '#ffffff'),
    gull(490, 190, 12, '#f7f3e6'),
    gull(1060, 210, 12, '#f7f3e6'),
    // The window and the sill.
    bars('#7a4f36', [
      [0, 0, 30, 560],
      [1170, 0, 30, 560],
      [586, 0, 20, 486],
      [0, 0, 1200, 24],
    ] as const),
    bars('#8f6144', [
      [24, 24, 8, 470],
      [1168, 24, 8, 470],
      [604, 24, 6, 470],
    ] as const),
    box(0, 484, 1200, 26, '#7a4f36'),
    box(0, 510, 1200, 290, '#a87449'),
    bars('#976539', [
      [0, 574, 1200, 3],
      [0, 652, 1200, 4],
      [0, 744, 1200, 5],
    ] as const),
    faint(0.25, path('M640 510h560v290h-860z', '#f6dca6')),
    // The notebook lies open, a little turned.
    group(
      'translate(330 448) rotate(-4) skewX(-6) scale(.86 .72)',
      faint(0.35, path('M-16 26h900l26 416h-900z', '#3f2817')),
      path('M-12 -8h892v436h-892z', '#2f4a63'),
      page(random, false),
      group('translate(436 0)', page(random, true)),
      faint(0.14, path('M414 0h44v420h-44z', '#3f2817')),
      box(433, 0, 3, 420, '#cbbf9f'),
    ),
    group(
      'translate(932 566) rotate(62)',
      shape('#e3a93f', 0, 0, 190, -2, 190, 14, 0, 16),
      shape('#c98d2c', 0, 10, 190, 8, 190, 14, 0, 16),
      shape('#f0dcb4', 190, -2, 222, 7, 190, 14),
      shape('#4a4743', 212, 4, 222, 7, 212, 10),
      box(-22, -1, 22, 17, '#b8432f', 4),
    ),
    path('M108 566h120v92q0 30 -30 30h-60q-30 0 -30 -30z', '#e9dcc0'),
    path('M108 566h120v14h-120z', '#6b4a36'),
    stroke('#e9dcc0', 12, 228, 590, 262, 596, 258, 640, 226, 648),
    bars('#b8432f', [[108, 604, 120, 8] as const, [108, 618, 120, 4] as const]),
  )
}
