import { archivedNewsroom } from './archived.ts'

/**
 * Runs inside dist/, started by serve.ts with a folder, a port, a number of stories and the bytes that pages may take in
 * memory: a site whose pages don't fit. Says “ready” when it serves, and ends with its standard input.
 */
const [data = '', port = '4195', stories = '3000', memory = '0'] = process.argv.slice(2)

const { end } = await archivedNewsroom({ data, port, stories: Number(stories), memory: Number(memory) })
process.stdout.write('ready\n')
process.stdin.on('end', () => void end()).resume()
