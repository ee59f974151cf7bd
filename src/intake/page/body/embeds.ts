/** Sites whose frames hold what a story shows, not advertising: the rest of an address may differ. */
const shown =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|ted\.com|rutube\.ru|vk\.com|ok\.ru|aparat\.com|soundcloud\.com|spotify\.com|podcasts\.apple\.com|bandcamp\.com|acast\.com|megaphone\.fm|ivoox\.com|spreaker\.com|buzzsprout\.com|twitter\.com|x\.com|instagram\.com|tiktok\.com|t\.me|bsky\.app|reddit\.com|threads\.net|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|knightlab\.com|documentcloud\.org|scribd\.com|issuu\.com|openstreetmap\.org|google\.[a-z.]{2,6}\/maps)(?:[/?#:]|$)/i

/** How AMP names the players of a few sites by the id of what they play. */
const players: Readonly<Record<string, readonly [attribute: string, address: string]>> = {
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/watch?v='],
  'amp-vimeo': ['data-videoid', 'https://vimeo.com/'],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/video/'],
  'amp-twitter': ['data-tweetid', 'https://twitter.com/i/status/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
  'amp-soundcloud': ['data-trackid', 'https://api.soundcloud.com/tracks/'],
}

/** A frame's tag as a picture that carries its address, so that it keeps its place; "" for one that shows nothing of the story. */
export function embedOf(tag: string): string {
  const name = /^<([\w-]+)/.exec(tag)?.[1]?.toLowerCase() ?? ''
  const [attribute, before] = players[name] ?? ['', '']
  const value = attribute ? attributeOf(tag, attribute) : ''
  const address = value ? before + value : name.endsWith('iframe') ? frameOf(tag) : ''
  if (!shown.test(address) || address.includes('"')) return ''
  return `<img data-embed="${address}" src="${address}" alt="${attributeOf(tag, 'title').replaceAll('"', '&quot;')}">`
}

function frameOf(tag: string): string {
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data-cookieblock-src', 'data-litespeed-src']) {
    const address = attributeOf(tag, name).replaceAll('&amp;', '&')
    if (address.startsWith('//')) return `https:${address}`
    if (/^https?:/i.test(address)) return address
  }
  return ''
}

/** The pictures of a `<noscript>`: what scripts would load, for readers without them. */
export function imagesIn(markup: string): readonly string[] {
  const source = markup.length < 20_000 ? markup : ''
  return (source.match(/<img\s[^<>]{1,3000}>/gi) ?? []).filter((tag) => {
    const size = /\b(?:width|height)\s*=\s*["']?(\d+)/i.exec(tag)?.[1]
    return size === undefined || Number(size) > 2
  })
}

function attributeOf(tag: string, name: string): string {
  const [, , quoted, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:(["'])([^"']{0,2000})\\1|([^\\s"'>]{1,2000}))`, 'i').exec(tag) ?? []
  return (quoted ?? bare ?? '').trim()
}
