import type { Hop } from '../../story/hop.ts'
import { languageName } from '../../story/language.ts'
import type { PublicDocument } from '../../story/public.ts'
import type { Site } from '../site.ts'

/** "How we know this": the chain of sources on a rail, oldest first, each step with what stands behind it. */
export const SourceChain = ({ site, document }: { site: Site; document: PublicDocument }) => {
  const { chain } = site.words
  return (
    <>
      <h2 id="how">{chain.title}</h2>
      {document.hops.length === 0 ? (
        <p>{chain.none}</p>
      ) : (
        <>
          <p>{chain.legend(document.hops.length)}</p>
          <ol>
            {document.hops.map((hop) => (
              <HopItem site={site} hop={hop} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}

const HopItem = ({ site, hop }: { site: Site; hop: Hop }) => {
  const { chain } = site.words
  const { snapshot } = hop
  const facts = [
    hop.publishedOn && <time datetime={hop.publishedOn}>{site.dates.day(hop.publishedOn)}</time>,
    hop.language && languageName(hop.language, site.language),
    hop.seen === 'us' ? chain.seenByUs : chain.othersReport,
    snapshot && (
      <>
        {chain.copy(site.dates.dayTime(snapshot.seenAt))}
        {site.words.join}
        <bdi class="hash" title={`SHA-256 ${snapshot.sha256}`}>
          {snapshot.sha256.slice(0, 4)}…{snapshot.sha256.slice(-2)}
        </bdi>
      </>
    ),
  ].filter((fact) => fact)
  return (
    <li class={hop.seen === 'us' ? 'seen' : undefined} id={`hop-${hop.id}`}>
      <b>{chain.kinds[hop.kind]}</b>
      {hop.with !== '' && ` ${chain.with(hop.with)}`}
      {hop.author !== '' && ` ${chain.by(hop.author)}`}
      {hop.publisher !== '' && (
        <>
          {site.words.join}
          {hop.address === '' ? (
            hop.publisher
          ) : (
            <a href={hop.address} rel="noopener">
              {hop.publisher}
            </a>
          )}
        </>
      )}
      <small>
        {facts.map((fact, index) => (
          <>
            {index > 0 && site.words.between}
            {fact}
          </>
        ))}
      </small>
    </li>
  )
}

/**
 * "Interview, Onda Norte, from Spanish": the step that a story began with, in a line. Without the language where it is
 * told already, or where we reported ourselves: "from Spanish" would say that somebody else had written it.
 */
export function hopLine(hop: Hop, site: Site, told?: 'language'): string {
  const { chain } = site.words
  const foreign = hop.language !== '' && hop.language !== site.language
  const ours = hop.kind === 'observation' || hop.publisher === site.name
  return [
    ours ? chain.ourOwn : chain.kinds[hop.kind],
    ours ? '' : hop.publisher,
    foreign && !ours && told === undefined ? chain.from(languageName(hop.language, site.language)) : '',
  ]
    .filter((part) => part !== '')
    .join(site.words.join)
}

/** The chain in small: a dot for each step, full where we saw it ourselves, with the first step in words. */
export const ChainInSmall = ({ site, hops }: { site: Site; hops: readonly Hop[] }) => {
  const first = hops[0]
  if (!first) return null
  const seen = hops.filter((hop) => hop.seen === 'us').length
  return (
    <p class="from">
      <span class="hops" role="img" aria-label={site.words.chain.dots(hops.length, seen)}>
        {hops.map((hop) => (
          <i class={hop.seen === 'us' ? 'seen' : undefined} />
        ))}
      </span>
      {hopLine(first, site)}
    </p>
  )
}
