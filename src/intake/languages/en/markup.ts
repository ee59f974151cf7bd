import { wordsIn } from '../forms.ts'
import type { MarkupNames } from '../markup-names.ts'

export const englishMarkup: MarkupNames = {
  related: wordsIn('related readmore read-more readnext read-next read-also also-read see-also'),
  leading: wordsIn(`
    recirc recirculation recommended recommendations recommendation trending popular mostread mostpopular
    most-read most-viewed most-popular more-stories more-news more-from more-on more-articles you-may-like teaser teasers
    rail promo promos breaking
  `),
  asking: wordsIn(`
    newsletter newsletters signup singup sign-up subscribe subscription optin emailsignup sponsored sponsor
    advert advertisement advertising advertisment ad ads adv adslot adbox comments comment-list comment-form commenting
    respond cta donate donation donations cookie cookies consent breadcrumb breadcrumbs pagination pager
    share sharing sharebar social-share social-links social-icons social-media
    bio biography author-bio author-box authorbox author-info author-details author-card about-author about-the-author
    sr-only visually-hidden visuallyhidden screen-reader-text assistive-text print-only printonly print-header
    support support-us supportus promo-box ad-disclaimer
  `),
  lines: wordsIn(`
    timestamp date datetime dates date-published datepublished datemodified pubdate published updated byline bylines author authors
    author-name publication attribution read-time reading-time readtime meta post-meta entry-meta views post-views
    slide-count nav-stats counter tools print-tools toolbar textresizer text-resizer button btn captionlink disclaimer
    disclosure tags taglist tag-list post-tags topics keywords kicker eyebrow alternativeheadline alternative-headline
  `),
  captions: wordsIn('caption captions figcaption cutline legend'),
  credits: wordsIn(`
    photo-credit photocredit image-credit picture-credit media-credit thumbnail-credit credit credits photographer
  `),
  subheads: wordsIn(`
    inter inter-title intertitle crosshead cross-head crossheading subheading sub-heading section-title section-heading
  `),
  standfirsts: wordsIn(`
    standfirst subtitle sub-title subheadline subhead sub-head subheading subline dek deck summary article-summary description
    abstract intro article-intro excerpt lead lede lead-text article-lead leadtext teaser-text alternativeheadline alternative-headline
  `),
  kickers: wordsIn('kicker eyebrow overline topline roofline pre-title super-title sup-title'),
  titles: wordsIn('title headline heading header-title contentheading componentheading'),
  holding: wordsIn('body content entry story text main'),
  pictures: wordsIn('photo picture image img'),
  bylines: wordsIn('byline author'),
  trails: ['breadcrumb', 'crumbs'],
  ornaments: wordsIn('logo banner pixel icon avatar spacer button header masthead'),
  dates:
    /date|data(?:$|[\s_-])|publi|pubtime|posted|time(?:stamp)?(?:$|[\s_-])|updated?|modif|meta(?:$|[\s_-])|byline|info/,
  published: /publi(?:sh|cat)|posted|pub-?(?:time|date)|entry-date|created|issued/,
  changed: /updat|modif|edited/,
  elsewhere:
    /comments?|related|sidebar|side-bar|aside|widget|menu|nav|navbar|navigation|breadcrumbs?|teasers?|recommend\w*|more-(?:news|stories|from)|most-?(?:read|popular)|popular|trending|latest|newsletter|copyright|ticker|carousel|slider|archives?|calendar|weather|clock|today|current-?date|banner|promo|cookie\w*|consent/,
}
