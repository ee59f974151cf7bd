import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page as it went over the wire: what the peers send again. */
export interface Sent {
  readonly path: string
  /** Names and values in turn, without those that a server adds by itself. */
  readonly headers: readonly string[]
  readonly body: Buffer
}

/** A program that sends these pages from memory with node:http alone. */
export function bareServer(folder: string, port: number, pages: readonly Sent[]): string {
  const kept = pages.map(({ path, headers, body }) => [path, headers, body.toString('base64')])
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(kept))
  const program = join(folder, 'bare.mjs')
  writeFileSync(
    program,
    `
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
const kept = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'pages.json'))}, 'utf8'))
const pages = new Map(kept.map(([path, headers, body]) => [path, { headers, body: Buffer.from(body, 'base64') }]))
createServer({ keepAliveTimeout: 65000 }, (request, response) => {
  const page = pages.get(request.url)
  response.writeHead(200, page.headers)
  response.end(page.body)
}).listen(${port}, '127.0.0.1')
`,
  )
  return program
}

/** A configuration of nginx, one worker, that sends these pages from files with the same headers. */
export function nginxServer(folder: string, port: number, pages: readonly Sent[]): string {
  const locations = pages.map(({ path, headers, body }, at) => {
    writeFileSync(join(folder, `page-${at}`), body)
    const added = headers.flatMap((name, place) => {
      if (place % 2 === 1 || ['content-type', 'content-length', 'etag'].includes(name.toLowerCase())) return []
      return [`add_header ${name} ${JSON.stringify(headers[place + 1] ?? '')};`]
    })
    return `location = ${path} { root ${folder}; try_files /page-${at} =404; types {} default_type "text/html; charset=utf-8"; ${added.join(' ')} }`
  })
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name), { recursive: true })
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'nginx.log')};
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=100;
  client_body_temp_path ${join(folder, 'body')}; proxy_temp_path ${join(folder, 'proxy')};
  fastcgi_temp_path ${join(folder, 'fastcgi')}; uwsgi_temp_path ${join(folder, 'uwsgi')}; scgi_temp_path ${join(folder, 'scgi')};
  server { listen 127.0.0.1:${port}; ${locations.join('\n')} }
}
`,
  )
  return file
}
