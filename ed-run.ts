import { readFileSync, existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { at, axeFinds, cpu, type Form, openDesk, shot, writeFileSync } from './ed-lib.ts'

interface Case extends Form { name: string; exp: string; by: 'keys' | 'mouse' | 'touch'; way: 'address' | 'file' | 'text' | 'rich' | 'feed' | 'bookmark'; file?: string }
const cases: Case[] = [
  { name: '1-address-ar', exp: 'ar-m1', way: 'address', by: 'keys', width: 1280, lang: 'en' },
  { name: '2-html-de', exp: 'de-m2', way: 'file', file: '2-de.html', by: 'touch', touch: true, width: 390, lang: 'en', dark: true },
  { name: '3-text-fr', exp: 'fr-m2', way: 'text', file: '3-fr.txt', by: 'keys', width: 1280, lang: 'ar', dark: true },
  { name: '4-rich-it', exp: 'it-m5', way: 'rich', by: 'mouse', width: 1280, lang: 'en' },
  { name: '5-mail-es', exp: 'es-m1', way: 'file', file: '5-es.eml', by: 'touch', touch: true, width: 390, lang: 'ar' },
  { name: '6-mhtml-fa', exp: 'fa-m3', way: 'file', file: '6-fa.mhtml', by: 'keys', width: 1280, lang: 'en', dark: true },
  { name: '7-docx-uk', exp: 'uk-m1', way: 'file', file: '7-uk.docx', by: 'mouse', width: 1280, lang: 'ar' },
  { name: '8-pdf-pt', exp: 'pt-m3', way: 'file', file: '8-pt.pdf', by: 'touch', touch: true, width: 390, lang: 'en', dark: true },
  { name: '9-ninjs-ru', exp: 'ru-m1', way: 'file', file: '9-ru.json', by: 'keys', width: 1280, lang: 'en' },
  { name: '10-feed-en', exp: 'en-m2', way: 'feed', by: 'keys', width: 1280, lang: 'ar', dark: true },
  { name: '11-bookmark-ar', exp: 'ar-m3', way: 'bookmark', by: 'touch', touch: true, width: 390, lang: 'ar' },
]
const c = cases.find(({ name }) => name.startsWith(process.argv[2] + '-'))!
const exp = JSON.parse(readFileSync(`/tmp/strange/seen/${c.exp}.expected.json`, 'utf8'))
const norm = (s: string) => (s ?? '').normalize('NFKC').replace(/[\u200e\u200f\u2066-\u2069\u00ad]/g, '').replace(/[’‘`´]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
const { browser, page, troubles } = await openDesk(c)
const log: string[] = []
const out = (...x: unknown[]) => { const l = x.map((y) => typeof y === 'string' ? y : JSON.stringify(y)).join(' '); log.push(l); console.log(l) }
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const [t0, c0] = [Date.now(), cpu()]
  const r = await work()
  out(`STEP ${name}: ${Date.now() - t0} ms, server CPU ${(cpu() - c0).toFixed(2)} s`)
  return r
}
// the desk's language
await page.goto(at + '/desk/me')
if ((await page.evaluate(() => document.documentElement.lang)) !== c.lang) {
  await page.locator('[name="language"]').selectOption(c.lang)
  await page.locator('form:has([name="language"]) button').last().click()
  await page.waitForLoadState()
}
const current = () => page.locator('.finding[aria-current]')
const kb = page.keyboard
if (c.way === 'feed') {
  await page.goto(at + '/desk/following')
} else await step('open bring-in', () => page.goto(at + '/desk/bring-in'))
await shot(page, `${c.name}-0-start`)
if (process.argv[3] !== 'go') out('axe start', await axeFinds(page))
const press = (sel: string) => c.by === 'touch' ? page.locator(sel).first().tap() : page.locator(sel).first().click()
const submit = async () => { if (c.by === 'keys') await kb.press('Enter'); else await press('form[data-bring-in] button[value="read"]') }
await step('read', async () => {
  if (c.way === 'address') { await kb.insertText(`http://198.49.23.7/${c.exp}`); await kb.press('Enter') }
  if (c.way === 'file') { await page.locator('[type=file]').setInputFiles('/tmp/w/ed/mat/' + c.file); if (c.by === 'keys') await page.locator('form[data-bring-in] button[value="read"]').press('Enter'); else await submit() }
  if (c.way === 'text') { await page.locator('textarea[name=text]').focus(); await kb.insertText(readFileSync('/tmp/w/ed/mat/' + c.file, 'utf8')); await kb.press('Tab'); await kb.press('Enter') }
  if (c.way === 'rich') {
    const other = await browser.newPage(); await other.goto(`http://198.49.23.7/${c.exp}`); await other.keyboard.press('Control+a'); await other.keyboard.press('Control+c'); await other.close()
    await page.bringToFront(); await page.locator('textarea[name=text]').click(); await kb.press('Control+v'); await shot(page, `${c.name}-0b-pasted`)
    out('markup kept:', (await page.locator('[name=markup]').inputValue()).length); await submit()
  }
  if (c.way === 'feed') {
    await page.locator('.row h3', { hasText: 'Prairie View' }).first().waitFor()
    while (!(await page.locator('.row[aria-current] h3').innerText().catch(() => '')).includes('Prairie')) await kb.press('j')
    await kb.press('b')
  }
  if (c.way === 'bookmark') {
    const code = await page.locator('a[href^="javascript:"]').getAttribute('href')
    const other = await browser.newPage(); await other.goto(`http://198.49.23.7/${c.exp}`)
    const [pop] = await Promise.all([browser.waitForEvent('page'), other.evaluate((code) => { const s = document.createElement('script'); s.textContent = decodeURIComponent(code.replace(/^javascript:/, '')); document.body.append(s) }, code!)])
    await pop.locator('[data-says="here"]:not([hidden])').waitFor(); await shot(pop, `${c.name}-0b-here`)
    await pop.locator('[data-says="here"] button').tap(); await pop.waitForURL(/bring-in\/[\w-]{8,}/)
    const url = pop.url(); await pop.close(); await other.close(); await page.bringToFront(); await page.goto(url)
  }
  await page.waitForURL(/bring-in\/(of\/)?[\w-]{8,}/)
})
if (/\/of\//.test(page.url())) {
  await shot(page, `${c.name}-1-choices`); out('choices', await page.locator('.choices .what').allInnerTexts()); out('axe choices', await axeFinds(page))
  await step('read choice', async () => { await press('.choices li:last-child button'); await page.waitForURL(/bring-in\/(?!of)[\w-]{8,}/) })
}
if (await page.locator('a[href$="?go=on"]').count()) { await shot(page, `${c.name}-1-known`); out('KNOWN page'); await step('go on', async () => { await press('a[href$="?go=on"]'); await page.waitForURL(/go=on/) }) }
await page.locator('.finding').first().waitFor()
await shot(page, `${c.name}-2-review`)
await shot(page, `${c.name}-2-review-full`, true)
out('axe review', await axeFinds(page))
out('sideways', await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
const found = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.finding')].map((f) => ({ n: f.dataset.finding!, kind: f.dataset.kind!, what: f.querySelector('.what')!.textContent!.trim(), q: f.querySelector('q')?.textContent ?? '', dl: [...f.querySelectorAll('dd')].map((d) => d.textContent!.trim()), speaker: f.querySelector<HTMLInputElement>('[name$=".speaker"]')?.value ?? '', value: f.querySelector<HTMLInputElement>(`[name="to.${f.dataset.finding}"]`)?.value ?? '', publisher: f.querySelector<HTMLInputElement>('[name$=".publisher"]')?.value ?? '', said: f.querySelector('.said')!.textContent, known: f.querySelectorAll('.known input').length })))
out(`findings ${found.length}; of the text shown ${await page.locator('.source .block').count()} blocks`)
const expq = exp.quotations as { text: string; speaker: string; verb: string }[]
const seenq = new Set<number>()
type Plan = { v: 'y' | 'n' | 'c'; to?: string; why?: string }
const spk = (a: string, b: string) => b.split('|').some((x) => norm(x) === norm(a))
const plan = (f: (typeof found)[number]): Plan => {
  const single: Record<string, string> = { headline: 'headline', standfirst: 'standfirst', byline: 'byline', language: 'language', publishedOn: 'publishedOn' }
  const key = single[f.kind]
  if (key) { const want = String(exp[key] ?? ''); if (want.split('|').some((w) => norm(f.value.slice(0, key === 'publishedOn' ? 10 : undefined)) === norm(w))) return { v: 'y' }; return want ? { v: 'c', to: want.split('|')[0]!, why: f.value } : { v: 'n', why: f.value } }
  if (f.kind === 'quotation') {
    const i = expq.findIndex((e, i) => !seenq.has(i) && (norm(e.text) === norm(f.q) || norm(f.q).includes(norm(e.text)) || norm(e.text).includes(norm(f.q))))
    if (i < 0) return { v: 'n', why: `not a quotation: ${f.q.slice(0, 80)}` }
    seenq.add(i); const e = expq[i]!
    if (!spk(f.speaker, e.speaker)) return { v: 'c', to: e.speaker.split('|')[0]!, why: `speaker was “${f.speaker}” want “${e.speaker}”: ${f.q.slice(0, 50)}` }
    return { v: 'y', ...(norm(e.text) === norm(f.q) ? {} : { why: `extent: “${f.q}” want “${e.text}”` }) }
  }
  if (f.kind === 'source') { const all = [...exp.sources.map((s: any) => s.publisher || s.author), ...(exp.opt ?? []).map((o: string[]) => o[1])]; return all.some((p: string) => spk(f.publisher, p)) ? { v: 'y' } : { v: 'n', why: `source ${f.what}` } }
  if (f.kind === 'heading') return exp.headings.some((h: string) => norm(h) === norm(f.what)) ? { v: 'y' } : { v: 'n', why: `heading ${f.what}` }
  if (f.kind === 'related') return exp.related.some((h: string) => norm(h) === norm(f.what)) ? { v: 'y' } : { v: 'n', why: `related ${f.what}` }
  return { v: 'y' }
}
let answers = 0, keys = 0, typed = 0, changed = 0, wrongs = 0
const waits: number[] = []
const label = (v: string) => ({ y: 'right', n: 'wrong', c: 'changed' })[v]
const order = found
for (const [i, f] of order.entries()) {
  const now = await current().getAttribute('data-finding')
  if (now !== f.n) { out(`ORDER: at ${now}, expected ${f.n}`); await (c.by === 'keys' ? (async () => { for (let k = 0; k < 80 && (await current().getAttribute('data-finding')) !== f.n; k++) await kb.press(k < 40 ? 'j' : 'k') })() : press(`#finding-${f.n}`)) }
  const p = plan(f)
  if (p.why) out(`  ${p.v} #${i + 1} ${f.kind}: ${p.why}${p.to ? ` → ${p.to}` : ''}`)
  if (i === 0 || f.kind === 'quotation' && !existsSync(`/tmp/w/ed/shots/${c.name}-3-quotation.png`) || f.kind === 'source' && !existsSync(`/tmp/w/ed/shots/${c.name}-3-source.png`) || f.kind === 'credit') await page.waitForTimeout(500).then(() => {}), await shot(page, `${c.name}-3-${i === 0 ? 'first' : f.kind}`)
  // in view?
  if (waits.length && i % 3 === 0) await page.waitForTimeout(900)
  const settled = i % 3 === 0
  const mark = await page.locator(`#mark-${f.n}`).boundingBox().catch(() => null), dock = await page.locator(`#finding-${f.n}`).boundingBox(), H = page.viewportSize()!.height
  if (await page.locator(`#mark-${f.n}`).count()) { if (settled && (!mark || mark.y < 0 || mark.y > H || (c.width === 390 && mark.y + Math.min(mark.height, 40) > dock!.y))) out(`  MARK NOT IN VIEW #${i + 1} ${f.kind} ${JSON.stringify(mark)} dock ${JSON.stringify(dock)}`) } else if (f.kind !== 'address') out(`  no mark #${i + 1} ${f.kind} ${f.what.slice(0, 60)}`)
  if (settled && dock && (dock.y > H - 20 || dock.y + dock.height < 40 || dock.y + Math.min(dock.height, 200) > H + 1)) out(`  FINDING NOT IN VIEW #${i + 1} ${JSON.stringify(dock)}`)
  if (dock && c.width === 390 && dock.height > 844 * 0.6) out(`  DOCK TALL #${i + 1} ${f.kind} ${dock.height}`)
  const t0 = Date.now()
  answers++
  if (f.known) out(`  known asked at #${i + 1}`)
  if (p.v === 'c') { changed++ } else if (p.v === 'n') wrongs++
  if (c.by === 'keys') { await kb.press(p.v); keys++ } else {
    const l = page.locator(`#finding-${f.n} .answer > .actions label:has([value="${label(p.v)}"])`)
    if (c.by === 'touch') await l.tap(); else await l.click()
    keys++
  }
  if (p.v === 'c') {
    if (i > 0 && !existsSync(`/tmp/w/ed/shots/${c.name}-4-change.png`)) { await page.waitForTimeout(100); await shot(page, `${c.name}-4-change`) }
    const focused = await page.evaluate(() => (document.activeElement as HTMLInputElement)?.name ?? '')
    if (!focused.startsWith(`to.${f.n}`)) out(`  FOCUS after c: “${focused}” for ${f.kind}`)
    if (f.kind === 'publishedOn') await page.locator(`[name="to.${f.n}"]`).fill(p.to!); else await kb.insertText(p.to!)
    typed += p.to!.length
    await kb.press('Enter'); keys++
  }
  waits.push(Date.now() - t0)
}
// missed quotations
const missed = expq.filter((_, i) => !seenq.has(i))
out(`missed quotations ${missed.length}`)
for (const e of missed) {
  const block = await page.evaluate((text) => { const n = (s: string) => s.normalize('NFKC').replace(/\s+/g, ' '); return [...document.querySelectorAll<HTMLElement>('.source .block')].findIndex((b) => { const x = b.cloneNode(true) as HTMLElement; for (const s of x.querySelectorAll('sup,.mended')) s.remove(); return n(x.textContent ?? '').includes(n(text).slice(0, 30)) }) }, e.text)
  out(`  missed “${e.text.slice(0, 60)}” by ${e.speaker}, block ${block}`)
  if (block < 0) continue
  answers++
  if (c.by === 'keys') {
    await kb.press('t'); keys++
    for (let k = 0; k < 60 && !(await page.locator(`.source .block >> nth=${block}`).evaluate((b) => b.classList.contains('chosen-block'))); k++) { await kb.press('ArrowDown'); keys++ }
    let k = 0, ok = false
    for (; k < 150; k++) { await kb.press('ArrowRight'.replace('Right', (await page.evaluate(() => getComputedStyle(document.querySelector('.chosen-block') ?? document.querySelector('.source')!).direction)) === 'rtl' ? 'Left' : 'Right')); keys++; const s = await page.evaluate(() => getSelection()?.toString() ?? ''); if (norm(e.text).startsWith(norm(s)) && s.length > 0) { const rest = await page.evaluate(() => { const r = getSelection()!.getRangeAt(0).cloneRange(); r.setEndAfter(document.querySelector('.source .block:focus, .chosen-block') ?? r.endContainer); return r.toString() }); if (norm(rest.replace(/\d+$/, '')).startsWith(norm(e.text).slice(0, 15))) { ok = true; break } } }
    const words = e.text.split(/\s+/).length
    const dir = (await page.evaluate(() => getComputedStyle(document.querySelector('.source')!).direction)) === 'rtl' ? 'Left' : 'Right'
    for (let w = 1; ok && w < words + 6; w++) { const s = await page.evaluate(() => getSelection()?.toString() ?? ''); if (norm(s).length >= norm(e.text).length - 2) break; await kb.press(`Shift+Arrow${dir}`); keys++ }
    await page.waitForTimeout(250); await shot(page, `${c.name}-5-choosing`)
    if (!ok) { out('  could not choose by keys'); await kb.press('Escape'); continue }
    await kb.press('q'); keys++
  } else {
    await page.evaluate(({ block, text }) => { const b = document.querySelectorAll<HTMLElement>('.source .block')[block]!; b.scrollIntoView({ block: 'center' }); const w = document.createTreeWalker(b, NodeFilter.SHOW_TEXT); const r = document.createRange(); let all = '', nodes: [Text, number][] = []; for (let n = w.nextNode(); n; n = w.nextNode()) { if (n.parentElement!.closest('sup,.mended')) continue; nodes.push([n as Text, all.length]); all += (n as Text).data } const f = all.indexOf(text.slice(0, 30)); const end = f + text.length; for (const [n, s] of nodes) { if (f >= s && f < s + n.length) r.setStart(n, f - s); if (end > s && end <= s + n.length) r.setEnd(n, end - s) } getSelection()!.removeAllRanges(); getSelection()!.addRange(r) }, { block, text: e.text })
    await page.waitForTimeout(350); await shot(page, `${c.name}-5-choosing`)
    await press('[data-chosen] button[data-as="quotation"]')
  }
  await page.locator(`.finding[data-added] q`).last().waitFor().catch(() => out('  NOT ADDED'))
  await page.waitForTimeout(200)
  await shot(page, `${c.name}-5-added`)
  const focused = await page.evaluate(() => (document.activeElement as HTMLInputElement)?.name ?? '')
  if (!focused.endsWith('.speaker')) out(`  FOCUS after add “${focused}”`); else { await kb.insertText(e.speaker.split('|')[0]!); await kb.press('Enter'); keys++; typed += e.speaker.length }
  await page.waitForTimeout(300)
}
// paragraphs that are not the story's
const flat = (x: string) => norm(x).replace(/\s/g, '')
const blocksNow = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.source .block[data-block]')].map((b) => { const x = b.cloneNode(true) as HTMLElement; for (const s of x.querySelectorAll('sup,.mended')) s.remove(); return { t: x.textContent!.trim(), pic: !!b.querySelector(':scope > .meta') } }))
for (const [bi, b] of blocksNow.entries()) {
  if (b.pic || flat(exp.text).includes(flat(b.t)) || exp.headings.some((h: string) => norm(h) === norm(b.t)) || exp.related.some((h: string) => norm(b.t).includes(norm(h)))) continue
  out(`  not the story's: block ${bi} “${b.t.slice(0, 90)}”`)
  answers++
  if (c.by === 'keys') { await kb.press('t'); keys++; const going = async (k: string) => { for (let n = 0; n < 90 && !(await page.locator(`.source .block >> nth=${bi}`).evaluate((x) => x.classList.contains('chosen-block'))); n++) { await kb.press(k); keys++ } }; await going('ArrowDown'); if (!(await page.locator(`.source .block >> nth=${bi}`).evaluate((x) => x.classList.contains('chosen-block')))) await going('ArrowUp'); await kb.press('x'); keys++; await kb.press('Escape'); keys++ }
  else { await page.locator(`.source .block >> nth=${bi}`).scrollIntoViewIfNeeded(); await (c.by === 'touch' ? page.locator(`.source .block >> nth=${bi} >> :is(p,h3)`).first().tap() : page.locator(`.source .block >> nth=${bi} >> :is(p,h3)`).first().click()); await page.waitForTimeout(300); await shot(page, `${c.name}-5-away`); if (!(await page.locator('[data-chosen]').isVisible())) { out('    CANNOT CHOOSE by pointer'); continue } await press('[data-chosen] button[data-away="gone"]'); await page.waitForTimeout(200); await shot(page, `${c.name}-5-away-done`); if (await page.locator('[data-leave-words]').isVisible()) await press('[data-leave-words]') }
}
for (const [key, letter] of [['byline', 'a'], ['standfirst', 's'], ['headline', 'h']] as const) {
  if (!exp[key] || found.some((f) => f.kind === key)) continue
  const want = exp[key].split('|')[0].slice(0, 40)
  const ix = await page.evaluate((w) => [...document.querySelectorAll<HTMLElement>('.source .block')].findIndex((b) => b.textContent!.replace(/\s+/g, ' ').includes(w)), want)
  out(`  missed ${key} “${want}” in block ${ix}`); if (ix < 0) continue
  answers++
  if (c.by === 'keys') { await kb.press('t'); for (let k = 0; k < 90 && !(await page.locator(`.source .block >> nth=${ix}`).evaluate((b) => b.classList.contains('chosen-block'))); k++) { await kb.press('ArrowDown'); keys++ } await kb.press(letter) }
  else { await press(`.source .block >> nth=${ix} >> p`).catch(() => {}); await page.waitForTimeout(250); await shot(page, `${c.name}-5-${key}`); await press(`[data-chosen] button[data-as="${key}"]`) }
  await page.waitForTimeout(500); out('   now', await current().locator('.what').innerText(), 'focus', await page.evaluate(() => (document.activeElement as HTMLInputElement)?.name + '=' + (document.activeElement as HTMLInputElement)?.value)); await shot(page, `${c.name}-5-${key}-named`)
  await kb.press('Enter'); await page.waitForTimeout(300)
}
out('done says', await page.locator('[data-done]').innerText())
await shot(page, `${c.name}-6-all-said`)
// undo
const doneBefore = await page.locator('[data-done]').innerText()
await step('undo', async () => { if (c.by === 'keys') { await page.evaluate(() => (document.activeElement as HTMLElement)?.blur()); await kb.press('z') } else if (c.by === 'mouse') await press('button[value="undo"]'); else await current().locator('[data-undo]').tap(); await page.waitForFunction((b) => document.querySelector('[data-done]')!.textContent !== b, doneBefore, { timeout: 4000 }).catch(() => out('  UNDO changed no count')) })
out('after undo', await page.locator('[data-done]').innerText(), 'at', await current().getAttribute('data-kind'))
await shot(page, `${c.name}-7-undone`)
await page.reload(); out('after reload', await page.locator('[data-done]').innerText())
const n = await current().getAttribute('data-finding')
const v = plan(found.find((f) => f.n === n) ?? found[0]!)
// answer again whatever was undone
if (await page.locator('.finding .said:not(.done)').count()) { if (c.by === 'keys') await kb.press(v.v === 'c' ? 'y' : v.v); else { const l = current().locator(`.answer > .actions label:has([value="${label(v.v === 'c' ? 'y' : v.v)}"])`); await (c.by === 'touch' ? l.tap() : l.click()) } await page.waitForTimeout(300) }
out('then', await page.locator('[data-done]').innerText())
await shot(page, `${c.name}-8-before-draft`)
const shown = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.source .block[data-block]')].filter((b) => !b.querySelector<HTMLInputElement>('.mended input')?.checked).map((b) => { const x = b.cloneNode(true) as HTMLElement; for (const s of x.querySelectorAll('sup,.mended')) s.remove(); return x.textContent!.trim() }))
await step('draft', async () => { if (c.by === 'keys') await kb.press('Control+Enter'); else if (c.by === 'mouse') await press('.bar button[value="draft"]'); else { const d = current().locator('button[value="draft"]'); await (await d.isVisible() ? d : page.locator('.bar button[value="draft"]')).tap() } await page.waitForURL(/stories\//) })
await shot(page, `${c.name}-9-check`); await shot(page, `${c.name}-9-check-full`, true)
out('axe check', await axeFinds(page)); out('url', page.url())
const text = norm(await page.evaluate(() => { const x = document.querySelector('main')!.cloneNode(true) as HTMLElement; for (const s of x.querySelectorAll('sup, button.q-mark, .q-mark, [data-note], .note, .unseen')) s.remove(); return x.textContent! }))
for (const s of shown) if (!text.replace(/\s/g, '').includes(norm(s).replace(/\s/g, ''))) out('  LOST?', s.slice(0, 160))
for (const p of exp.text.split('\n\n')) if (!text.replace(/\s/g, '').includes(norm(p).replace(/\s/g, ''))) out('  not in draft as expected:', p.slice(0, 120))
for (const q of expq) if (!text.includes(norm(q.text))) out('  quotation words not in draft:', q.text.slice(0, 80))
out('notes', await page.locator('[data-note]').count(), 'waiting', await page.locator('[data-note].waits').count())
out(`ANSWERS ${answers} of ${found.length} findings; wrong ${wrongs} changed ${changed} missed ${missed.length}; presses ${keys}; typed ${typed}; per answer ms avg ${Math.round(waits.reduce((a, b) => a + b, 0) / waits.length)} max ${Math.max(...waits)}`)
out('troubles', troubles)
writeFileSync(`/tmp/w/ed/${c.name}.log`, log.join('\n'))
await browser.close()
