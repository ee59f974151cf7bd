import sharp from 'sharp'
const [out, ...names] = process.argv.slice(2)
const dir = '/tmp/w/ed/shots/'
const imgs = await Promise.all(names.map(async (n) => { const m = await sharp(dir + n + '.png').metadata(); return { n, w: m.width!, h: Math.min(m.height!, 1400) } }))
await sharp({ create: { width: imgs.reduce((s, i) => s + i.w + 10, 0), height: Math.max(...imgs.map((i) => i.h)), channels: 3, background: '#888' } }).composite(await Promise.all(imgs.map(async (i, k) => ({ input: await sharp(dir + i.n + '.png').extract({ left: 0, top: 0, width: i.w, height: i.h }).toBuffer(), left: imgs.slice(0, k).reduce((s, x) => s + x.w + 10, 0), top: 0 })))).png().toFile(dir + out + '.png')
