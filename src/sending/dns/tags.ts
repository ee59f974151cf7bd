/** The tags of a record as DKIM and DMARC write them (RFC 6376, 3.2): "v=DKIM1; p=…". Null where it is no such list. */
export function tagsOf(text: string): Map<string, string> | null {
  const tags = new Map<string, string>()
  for (const part of text.split(';')) {
    if (part.trim() === '') continue
    const [, name = '', value = ''] = /^\s*([a-z]\w*)\s*=\s*([\s\S]*?)\s*$/i.exec(part) ?? []
    if (name === '' || tags.has(name.toLowerCase())) return null
    tags.set(name.toLowerCase(), value)
  }
  return tags
}
