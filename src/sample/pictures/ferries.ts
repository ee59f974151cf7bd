import {
  band,
  bars,
  box,
  chance,
  disc,
  faint,
  figure,
  group,
  gull,
  path,
  print,
  ripples,
  shape,
  stroke,
} from './print.ts'

const ink = '#1b2438'
const cream = '#f3e3c3'
const red = '#b8432f'
const lit = '#ffd98a'

/** A ferry in profile, bow to the left, her waterline at 0 and about 620 long. */
function ferry(hull: string, funnel: string): string {
  const windows = (y: number, from: number, to: number, step: number, size: number) =>
    bars(
      lit,
      Array.from({ length: Math.floor((to - from) / step) }, (_, at) => [from + at * step, y, size, 13] as const),
    )
  return [
    shape(hull, -8, -74, 22, 0, 600, 0, 628, -84),
    shape(red, 14, -18, 22, 0, 600, 0, 606, -18),
    shape(cream, 6, -86, 630, -96, 626, -80, -2, -70),
    shape(cream, 96, -130, 590, -130, 596, -88, 80, -86),
    windows(-118, 118, 560, 34, 18),
    shape('#e2cda6', 150, -170, 540, -170, 552, -134, 136, -134),
    windows(-160, 168, 520, 34, 18),
    shape(cream, 176, -206, 300, -206, 312, -170, 164, -170),
    shape(ink, 172, -198, 300, -198, 304, -182, 168, -182),
    windows(-196, 182, 300, 24, 15),
    shape(ink, 170, -212, 306, -212, 304, -206, 172, -206),
    shape(red, 396, -250, 462, -250, 474, -172, 392, -172),
    shape(funnel, 395, -236, 464, -236, 467, -216, 394, -216),
    shape(ink, 394, -258, 464, -258, 463, -248, 395, -248),
    stroke(ink, 4, 242, -206, 242, -300),
    stroke(ink, 2.5, 222, -272, 262, -272),
    stroke(ink, 1.6, 242, -296, 8, -88),
    stroke(ink, 1.6, 242, -296, 620, -96),
    ...[330, 500].map((x) => path(`M${x} -176q22 12 44 0v-12h-44z`, '#d9793f')),
    bars(
      '#8c7a66',
      Array.from({ length: 26 }, (_, at) => [100 + at * 19, -142, 1.6, 12] as const),
    ),
    stroke('#8c7a66', 1.6, 98, -143, 590, -143),
  ].join('')
}

/** The front's lead: two ferries off the pier after sunset, their lights on again. */
export function ferries(): string {
  const random = chance(11)
  const people = [
    [96, 0.05, '#8c3d36', 108],
    [146, 0.04, '#2b3a58', 98],
    [186, 0.045, '#c98a4a', 68],
    [292, 0.06, '#3c4a68', 112],
    [338, 0.04, '#5b3f5c', 100],
    [522, 0.055, '#2f4a58', 108],
  ] as const
  const hats = ['', '#7a2f2c', '', '#d8c19a', '']
  const sea: [string, number][] = [
    ['#7d5a72', 60],
    ['#e2a27c', 34],
    ['#2f3553', 70],
  ]
  return print(
    box(0, 0, 1200, 800, '#2a3354'),
    band('#3d4068', 96, 46, 520, random),
    band('#5c4d74', 176, 50, 520, random),
    band('#86597a', 252, 46, 520, random),
    band('#b56c72', 318, 40, 520, random),
    band('#dc8c6d', 372, 32, 520, random),
    band('#f0b27c', 416, 26, 520, random),
    band('#f8d39a', 450, 16, 520, random),
    disc(236, 474, 46, '#fdeebd'),
    shape('#6d5270', 700, 484, 790, 452, 850, 462, 930, 428, 1010, 446, 1090, 420, 1200, 448, 1200, 486),
    shape('#86607a', 0, 470, 60, 462, 130, 474, 190, 470, 250, 486, 0, 486),
    box(0, 484, 1200, 316, '#4a4468'),
    box(0, 484, 1200, 10, '#8d6a7c'),
    ...sea.map(([colour, count]) => ripples(colour, count, [496, 800], random)),
    ripples('#fbd79a', 30, [492, 690], random, (x, y) => Math.abs(x - 236) < 26 + (y - 490) * 0.25),
    group('translate(196 522) scale(.46)', ferry('#3b3a5c', cream)),
    ripples('#ffcf86', 14, [526, 600], random, (x) => x > 250 && x < 460),
    faint(0.55, path('M470 640H1100L1060 690H520Z', '#252a47')),
    group('translate(470 640)', ferry('#232a45', cream)),
    ripples('#ffc878', 34, [646, 780], random, (x, y) => x > 560 && x < 1060 - (y - 640) * 0.4),
    gull(420, 210, 17, '#fbe3c0'),
    gull(486, 176, 12, '#f4d3b4'),
    gull(360, 250, 10, '#f4d3b4'),
    gull(964, 160, 12, '#d9b4ad'),
    shape(ink, 0, 726, 620, 752, 622, 772, 0, 752),
    bars(
      ink,
      [20, 150, 290, 430, 560].map((x) => [x, 740, 22, 70] as const),
    ),
    bars(
      '#2c3755',
      Array.from({ length: 15 }, (_, at) => [6 + at * 42, 730 + at * 1.75, 2, 22] as const),
    ),
    stroke(ink, 6, 398, 740, 398, 530),
    stroke(ink, 5, 398, 534, 430, 530),
    path('M416 530h32l-6 12h-20z', '#fff0c2'),
    faint(0.12, path('M418 542h28l38 204h-104z', '#ffe6a6')),
    ...people.map(([x, stride, coat, height]) =>
      figure(x, 730 + x * 0.042, {
        height,
        coat,
        legs: ink,
        skin: '#c98d6d',
        behind: x % 4 === 0 ? '#5a3330' : '#251f2b',
        stride,
        hat: hats[x % hats.length] ?? '',
      }),
    ),
    bars(ink, [[560, 716, 20, 36] as const, [552, 710, 36, 9] as const]),
  )
}
