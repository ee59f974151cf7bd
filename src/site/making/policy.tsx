import type { House } from '../../house.ts'
import { routes } from '../../routes.ts'
import { postalAddressIn } from '../../settings.ts'
import type { Made } from '../keeping/kept.ts'
import { PolicyPage } from '../pages/plain.tsx'
import type { Site } from '../site.ts'
import { pageOf } from './html.ts'
import { inEach } from './lists.tsx'

export type Policy = 'about' | 'privacy'

/** The newsroom's own words about itself or about readers' data; our first version until it has written them. */
export async function policyText(house: House, site: Site, policy: Policy): Promise<string> {
  const own = await house.store.read
    .selectFrom('message')
    .select('value')
    .where('name', '=', policy)
    .where('language', '=', site.language)
    .executeTakeFirst()
  if (own && own.value.trim() !== '') return own.value
  const { policies } = site.words
  return policy === 'about'
    ? policies.about.text(site.name)
    : policies.privacy.text(site.name, postalAddressIn(site.newsroom, site.language), site.newsroom.countOpens === 'on')
}

/** About us, privacy. They change with the settings, which raises the site's generation. */
export async function makePolicy(house: House, site: Site, policy: Policy): Promise<Made> {
  const text = await policyText(house, site, policy)
  const { title } = site.words.policies[policy]
  const page = { title, text, path: routes[policy](site.language), alternates: inEach(site, routes[policy]) }
  return pageOf(<PolicyPage site={site} policy={page} />, [])
}
