/** Languages that the extension, the server and the command line speak to the writer in. */
export const locales = ['en', 'es', 'it'] as const;

export type Locale = (typeof locales)[number];

/** Words in one language; `{name}` is replaced. Where they hold `{count}`, one form for one and one for any other number. */
export type Wording = string | { readonly one: string; readonly other: string };

/** One thing to say, in every language. The placeholders are the same in all of them. */
export type Message = Readonly<Record<Locale, Wording>>;

/** A table of things to say, by name. */
export type Messages = Readonly<Record<string, Message>>;
