/** Names of the fields that pages and notes give their metadata in, lower case, in the languages that are read. */
// biome-ignore format: one row a field
export const frontMatterKeys = {
  title: ['title', 'headline', 'título', 'titulo', 'titular', 'titolo', 'titre', 'titel', 'überschrift'],
  author: ['author', 'authors', 'byline', 'creator', 'autor', 'autora', 'autores', 'autore', 'autrice', 'autori', 'auteur', 'auteure', 'auteurs', 'autorin', 'autoren', 'firma', 'reportero', 'journaliste', 'repórter'],
  publisher: ['publisher', 'container-title', 'outlet', 'site', 'site_name', 'publication', 'newspaper', 'journal', 'jornal', 'testata', 'diario', 'diário', 'medio', 'médio', 'periódico', 'periodico', 'revista', 'rivista', 'giornale', 'editor', 'editora', 'editore', 'éditeur', 'zeitung', 'magazin', 'zeitschrift', 'verlag', 'émetteur', 'emetteur'],
  date: ['date', 'published', 'published_time', 'pubdate', 'issued', 'publication-date', 'fecha', 'publicado', 'data', 'pubblicato', 'publié', 'publie', 'parution', 'datum', 'veröffentlicht', 'erschienen', 'year', 'año', 'anno', 'année', 'ano', 'jahr'],
  language: ['lang', 'language', 'locale', 'lengua', 'idioma', 'lingua', 'língua', 'langue', 'sprache'],
} as const;
