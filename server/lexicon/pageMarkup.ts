import type { FurnitureReason } from './pageFurniture';

/** Elements that begin and end a block of text. */
export const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements without an end. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose text is not for readers of the page. */
export const silentElements: ReadonlySet<string> = new Set(
  'script style template noscript iframe object svg math canvas audio video map datalist noembed noframes'.split(' '),
);

/** Elements that are never part of the document, whatever stands in them. */
export const furnitureElements: Readonly<Record<string, FurnitureReason>> = {
  nav: 'menu',
  menu: 'menu',
  footer: 'footer',
  form: 'form',
  button: 'form',
  select: 'form',
  textarea: 'form',
  label: 'form',
  option: 'form',
  dialog: 'form',
  search: 'form',
};

/** ARIA roles with the same meaning. */
export const furnitureRoles: Readonly<Record<string, FurnitureReason>> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  toolbar: 'menu',
  search: 'form',
  contentinfo: 'footer',
  dialog: 'form',
  alertdialog: 'form',
};

/** Words in `class` and `id` that mark furniture. A name such as `has-sidebar` is looked at as a whole and says nothing. */
export const furnitureClasses: Readonly<Partial<Record<FurnitureReason, string>>> = {
  'cookie notice':
    'cookie cookies cookiebar cookiebanner cookieconsent cookienotice consent gdpr ccpa cmp cmplz onetrust didomi usercentrics truste',
  advertisement:
    'ad ads adslot adunit adbox adbanner advert adverts advertisement advertising advertorial sponsor sponsored sponsors promo promos promoted dfp gpt publicidad publicite pubblicita anzeige werbung',
  newsletter: 'newsletter newsletters subscribe subscription signup paywall piano mailinglist mailchimp regwall',
  'share buttons': 'share sharing sharebar sharetools social socials socialmedia addthis sharedaddy addtoany follow',
  'related links':
    'related relateds recommended recommendations recommendation recirc recirculation outbrain taboola trending popular mostread mostpopular readnext readmore alsoread morestories moreon suggested upnext teasers',
  comments: 'comments commentlist disqus respond commentform livefyre',
  menu: 'nav navbar navigation navigator breadcrumb breadcrumbs sidebar widget widgets toolbar pagination pager skiplink skip toc langswitch languageswitcher ticker topbar masthead menu',
  form: 'login searchform searchbox modal popup overlay lightbox',
  profile: 'authorbio authorbox authorcard biobox',
  tags: 'tags taglist tagcloud hashtags',
  footer: 'footer copyright colophon legal',
};
