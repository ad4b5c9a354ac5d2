const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Forms of “be” and “get” that make a passive with a participle. */
export const PASSIVE_AUXILIARIES = words('is are was were be been being am get gets got')

/** Participles whose subject hears or is spoken of: “Marlow was told that” is nobody’s word of Marlow’s. */
export const SPOKEN_TO_OR_OF = words(`
told asked warned informed advised accused urged reminded pressed questioned assured notified briefed quizzed interviewed instructed
ordered criticized criticised condemned attacked praised denounced blamed charged called dubbed labeled labelled described endorsed
mocked ridiculed hailed challenged cautioned indicted sued said alleged rumored rumoured reported
`)

/** “It was learned that”: participles behind which “it” means nobody. */
export const IMPERSONAL = words(`
said told learned learnt reported believed thought understood known announced revealed claimed alleged argued assumed decided agreed
noted found expected hoped feared suggested estimated rumored rumoured confirmed disclosed considered felt held suspected
`)
