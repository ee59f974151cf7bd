import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { builtFile } from '../../built.ts'

/** "site.css" -> "site-3FQ2.css": written by scripts/build.ts. Read once. */
let names: Record<string, string> | undefined
const kept = new Map<string, { body: Uint8Array; type: string; brotli: Uint8Array | null }>()

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
}

/** The path of a built file, with its content's hash in it: kept by browsers for good. Throws when it was not built. */
export function asset(name: string): string {
  names ??= JSON.parse(readFileSync(builtFile('assets.json'), 'utf8')) as Record<string, string>
  const file = names[name]
  if (file === undefined) throw new Error(`The file ${name} was not built: run “npm run build”`)
  return `/assets/${file}`
}

/** Answers /assets/…: immutable, compressed where that helps. Undefined when there is no such file. */
export async function serveAsset(file: string, acceptEncoding: string): Promise<Response | undefined> {
  if (!/^[\w.-]+$/.test(file) || file.startsWith('.')) return undefined
  const found = kept.get(file) ?? (await load(file))
  if (!found) return undefined
  const compressed = found.brotli !== null && /\bbr\b/.test(acceptEncoding)
  return new Response(new Uint8Array(compressed && found.brotli ? found.brotli : found.body), {
    headers: {
      'content-type': found.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      ...(found.brotli ? { vary: 'accept-encoding' } : {}),
      ...(compressed ? { 'content-encoding': 'br' } : {}),
    },
  })
}

async function load(file: string) {
  const type = types[file.split('.').at(-1) ?? '']
  if (type === undefined) return undefined
  try {
    const body = await readFile(builtFile('assets', file))
    const brotli =
      file.endsWith('.woff2') || file.endsWith('.png')
        ? null
        : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    const loaded = { body, type, brotli }
    kept.set(file, loaded)
    return loaded
  } catch {
    return undefined
  }
}
