import { band, bars, box, chance, disc, faint, figure, group, path, print, ripples, shape, stroke } from './print.ts'

const brollies = ['#b8432f', '#e3a93f', '#2f5d62', '#e9dcc0', '#7a4a5c']

/** An umbrella held over somebody at x. */
function umbrella(x: number, y: number, r: number, colour: string): string {
  return (
    stroke('#2b2f38', 3, x, y, x, y + r * 1.25) +
    path(
      `M${x - r} ${y + 4}a${r} ${r * 0.82} 0 0 1 ${r * 2} 0q${-r * 0.25} ${-r * 0.16} ${-r * 0.5} 0t${-r * 0.5} 0t${-r * 0.5} 0t${-r * 0.5} 0z`,
      colour,
    ) +
    stroke('#2b2f38', 3, x, y - r * 0.78, x, y - r * 0.9)
  )
}

/** The north pier at noon: those who wait, the empty berth, and the man who counts them. */
export function pier(): string {
  const random = chance(53)
  const queue = Array.from({ length: 13 }, (_, at) => {
    const depth = at / 12
    return {
      x: 236 + depth * 640 + (random() - 0.5) * 22,
      y: 556 + depth * 118,
      height: 92 + depth * 106,
      child: at === 4 || at === 9,
    }
  })
  const hair = ['#3a2c28', '#6b4630', '#8a8580', '#2a2528']
  const coats = ['#3f4f75', '#6d3b3f', '#31555c', '#53506b', '#7a5a3d', '#2f3f55']
  return print(
    box(0, 0, 1200, 800, '#8d9ba3'),
    band('#9eabb0', 80, 50, 460, random),
    band('#b1bbba', 170, 50, 460, random),
    band('#c5c9c0', 262, 40, 460, random),
    band('#d6d3c3', 340, 26, 460, random),
    path('M0 408l110 -22l140 14l160 -34l170 30l150 -16l130 26h340v40H0z', '#93a3a8'),
    path('M700 420l120 -24l90 10l110 -20l180 26v30H700z', '#7f929a'),
    box(0, 424, 1200, 376, '#6b838d'),
    ripples('#7f98a0', 60, [430, 700], random),
    ripples('#587079', 46, [436, 700], random),
    ripples('#c3cbc6', 16, [430, 620], random, (x) => x > 700),
    // The breakwater and its light.
    path('M860 452l60 -14h280v26H880z', '#55656d'),
    box(1086, 366, 20, 72, '#e9dcc0'),
    box(1086, 386, 20, 15, '#b8432f'),
    box(1082, 356, 28, 10, '#33454f'),
    // The pier, wet.
    shape('#a39a88', 0, 556, 214, 530, 1200, 700, 1200, 800, 0, 800),
    shape('#5c564d', 214, 530, 1200, 700, 1200, 728, 214, 546),
    bars(
      '#b6ae9c',
      Array.from({ length: 26 }, () => [random() * 1000, 610 + random() * 180, 40 + random() * 130, 3] as const),
    ),
    bars(
      '#8e8676',
      Array.from({ length: 20 }, () => [random() * 1000, 600 + random() * 190, 60 + random() * 150, 3] as const),
    ),
    // Shelter, clock and glass case.
    box(0, 330, 190, 16, '#33454f'),
    shape('#4a5f69', -10, 332, 0, 300, 176, 300, 206, 332),
    bars('#33454f', [
      [150, 340, 12, 214],
      [8, 340, 10, 230],
    ] as const),
    box(30, 372, 104, 120, '#33454f'),
    box(38, 380, 42, 104, '#f6efdf'),
    box(86, 380, 40, 104, '#f6efdf'),
    bars(
      '#8c9498',
      Array.from({ length: 8 }, (_, at) => [44, 392 + at * 11, 28, 3] as const),
    ),
    box(94, 402, 24, 30, '#b8432f'),
    stroke('#33454f', 7, 206, 540, 206, 214),
    disc(206, 206, 40, '#33454f'),
    disc(206, 206, 33, '#f6efdf'),
    stroke('#33454f', 4, 206, 206, 206, 184),
    stroke('#33454f', 4, 206, 206, 207, 190),
    ...queue.flatMap(({ x, y, height, child }, at) => {
      const h = child ? height * 0.66 : height
      const coat = child ? '#e3a93f' : coats[at % coats.length]!
      const under = !child && at % 3 !== 1
      const bag =
        at % 2 ? box(x + h * 0.08, y - h * 0.34, h * 0.16, h * 0.2, at % 4 === 1 ? '#e9dcc0' : '#8f3a2c', 3) : ''
      return [
        faint(
          0.22,
          path(
            `M${(x - h * 0.14).toFixed(0)} ${y.toFixed(0)}h${(h * 0.28).toFixed(0)}l-8 ${(h * 0.5).toFixed(0)}h${(-h * 0.2).toFixed(0)}z`,
            '#3d3a40',
          ),
        ),
        figure(Math.round(x), Math.round(y), {
          height: Math.round(h),
          coat,
          legs: '#2b2f38',
          skin: '#c99a78',
          stride: 0.045,
          behind: hair[at % hair.length]!,
          hat: under ? '' : coat,
        }),
        bag,
        under
          ? umbrella(
              Math.round(x + h * 0.06),
              Math.round(y - h * 1.04),
              Math.round(h * 0.36),
              brollies[(at * 2) % brollies.length]!,
            )
          : '',
      ]
    }),
    // The gangway, drawn in, and the man with the broom and the clicker.
    shape('#7d6a4f', 980, 636, 1090, 654, 1094, 666, 980, 648),
    stroke('#5a4a36', 3, 984, 604, 1088, 622),
    bars('#5a4a36', [
      [984, 604, 3, 36],
      [1034, 612, 3, 36],
      [1086, 621, 3, 36],
    ] as const),
    faint(0.22, path('M1020 782h64l-6 18h-70z', '#3d3a40')),
    figure(1050, 782, {
      height: 236,
      coat: '#d9793f',
      legs: '#33454f',
      skin: '#b98562',
      stride: 0.06,
      hat: '#33454f',
      armless: true,
    }),
    stroke('#d9793f', 20, 1074, 612, 1104, 660),
    stroke('#d9793f', 20, 1028, 612, 1010, 664, 1020, 676),
    disc(1018, 678, 10, '#b98562'),
    box(1008, 666, 10, 13, '#2b2f38', 3),
    stroke('#7d5a36', 7, 1108, 560, 1124, 764),
    shape('#c9a25a', 1108, 752, 1138, 750, 1154, 794, 1100, 796),
    faint(
      0.7,
      group(
        'rotate(9 600 400)',
        bars(
          '#e6eae4',
          Array.from(
            { length: 150 },
            () => [random() * 1500 - 150, random() * 1000 - 100, 1.5, 12 + random() * 22] as const,
          ),
        ),
      ),
    ),
  )
}
