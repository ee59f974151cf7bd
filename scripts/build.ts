import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { BuildOptions } from 'esbuild'

/** Builds dist/: the program, its worker threads, and the files that browsers load, named by their content. */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

const programs = {
  dateline: 'src/cli/main.ts',
  worker: 'src/worker.ts',
  'intake-worker': 'src/intake/worker.ts',
  'following-worker': 'src/following/listing/worker.ts',
}
const browser = ['src/site/site.css', 'src/readers/browser/door.ts', 'src/desk/desk.css', 'src/desk.ts']

/** What the build is made of, as one hash: nothing is built twice. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else if (!entry.name.includes('.test.'))
        hash.update(`${relative(root, path)}:${statSync(path).mtimeMs}:${statSync(path).size}\n`)
    }
  }
  visit(join(root, 'src'))
  hash.update(readFileSync(join(root, 'package-lock.json'))).update(readFileSync(import.meta.filename))
  return hash.digest('hex')
}

/** Builds what has changed since the last build. Made beside and moved into place: nobody ever finds half a program. */
export async function buildAll(): Promise<'built' | 'fresh'> {
  const began = new Date()
  const made = fingerprint()
  const stamp = join(dist, 'stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return 'fresh'
  const making = join(root, `dist.${process.pid}`)
  const former = `${making}.former`
  try {
    await buildInto(making)
    keepFormer(making)
    writeFileSync(join(making, 'stamp'), made)
    // What changes while this builds is newer than the stamp (build.sh).
    utimesSync(join(making, 'stamp'), began, began)
    // Set aside, not removed first: there is hardly a moment in which nothing stands here.
    if (existsSync(dist)) renameSync(dist, former)
    renameSync(making, dist)
  } finally {
    for (const folder of [making, former]) rmSync(folder, { recursive: true, force: true })
  }
  return 'built'
}

/**
 * A running newsroom asks for files of the build before: browsers for the assets that its pages name, itself for chunks
 * that are loaded when first used. These stay beside the new ones until the next build.
 */
function keepFormer(making: string): void {
  const own: Record<string, string[]> = {}
  for (const folder of ['assets', 'chunks']) own[folder] = readdirSync(join(making, folder))
  writeFileSync(join(making, 'made.json'), JSON.stringify(own))
  const former = join(dist, 'made.json')
  if (!existsSync(former)) return
  for (const [folder, names] of Object.entries(JSON.parse(readFileSync(former, 'utf8')) as Record<string, string[]>))
    for (const name of names) {
      const [from, to] = [join(dist, folder, name), join(making, folder, name)]
      if (existsSync(from) && !existsSync(to)) copyFileSync(from, to)
    }
}

/** How every program that runs on our Node is bundled; benches take the same. */
export const program = {
  bundle: true,
  platform: 'node',
  target: 'node26',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  external: ['pg-native', 'sharp'],
  // Every thread keeps the text of its program: without spaces and comments it is half as long. Lines stay, for traces.
  minifyWhitespace: true,
  lineLimit: 120,
  // Libraries in the old module form ask for `require`.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
} satisfies BuildOptions

/** Loaded only when there is something to build: a start of what is fresh doesn't wait for it. */
const esbuild = () => import('esbuild')

const buildProgram = async (making: string, name: string, path: string) =>
  (await esbuild()).build({
    entryPoints: { [name]: path },
    outdir: making,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    ...program,
  })

/**
 * Writes what is not ASCII as \u…, which esbuild leaves in regular expressions: V8 keeps the text of a program for as
 * long as it runs, with two bytes for each character as soon as one of them asks for two.
 */
function spellOut(file: string): void {
  const text = readFileSync(file, 'utf8')
  const ascii = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  if (ascii !== text) writeFileSync(file, ascii)
}

async function buildInto(making: string): Promise<void> {
  mkdirSync(join(making, 'assets'), { recursive: true })
  const present = (paths: string[]) => paths.map((path) => join(root, path)).filter((path) => existsSync(path))
  // One build each: what a thread doesn't use is left out of it, though another uses it through the same index.ts.
  for (const [name, path] of Object.entries(programs)) await buildProgram(making, name, join(root, path))
  for (const folder of [making, join(making, 'chunks')])
    for (const name of readdirSync(folder)) if (name.endsWith('.js')) spellOut(join(folder, name))
  const files = await (await esbuild()).build({
    entryPoints: present(browser),
    outdir: join(making, 'assets'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome123', 'firefox125', 'safari17.5'],
    loader: { '.woff2': 'file' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  const names: Record<string, string> = {}
  for (const [file, output] of Object.entries(files.metafile.outputs)) {
    const source = output.entryPoint ?? Object.keys(output.inputs)[0] ?? ''
    if (source !== '') names[basename(source).replace(/\.ts$/, '.js')] = basename(file)
  }
  writeFileSync(join(making, 'assets.json'), JSON.stringify(names))
}

if (import.meta.main) {
  await buildAll()
}
