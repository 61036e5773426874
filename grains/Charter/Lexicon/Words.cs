namespace Scheduler.Charter.Lexicon;

/// <summary>Common words of these posts, in French and in English.</summary>
internal static class Words
{
    public const string Us =
        "nous|notre|nos|mon|ma|mes|je|j|moi|mien*|cabinet|clinique|centre|equipe|service|etablissement|our|ours|we|us|my|i|unit|clinic|team|practice|we're|i'm";

    public const string Our = "notre|nos|mon|ma|mes|our|my";

    /// <summary>What a happy patient says.</summary>
    public const string Praise =
        "revis|revit|revivait|revivre|revivent|retrouve|retrouvait|retrouver|sourire|merci|remerci*|magicien*|sauve|sauvee|sauver|bonheur|heureux|heureuse|ravi|ravie|ravis|ravies|enchante*|comble*|formidable*|genial*|"
        + "incroyable*|extraordinaire*|exceptionnel*|fantastique*|merveill*|parfait*|douceur|humain*|recommand*|confiance|soulag*|delivr*|renai*|vie|fier|fiere|reve|jupe*|danse*|enfin|reconnaissant*|gratitude|"
        + "thank*|grateful|amazing|wonderful|life|changed|forget|best|recommend*|happy|incredible|miracle|magique";

    public const string Thanks = "merci|mercis|remerci*|thank|thanks|gratitude|reconnaissant*|reconnaissance";

    public const string Numbers =
        "{n}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|cent|cents|mille|one|two|three|four|five|six|seven|ten|twelve|twenty|hundred|quelques|few|moitie|half";

    public const string Months =
        "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december";

    public const string Durations = "minute*|min|heure*|jour|jours|semaine*|mois|an|ans|annee*|hour*|day|days|week*|month*|year*";

    public const string Results = "resultat*|results|outcome*|reussite|succes|success|guerison|recuperation|recovery|retour|reprise|return|satisfaction|effet*|confort";

    public const string Laudatory =
        "exceptionnel*|remarquable*|extraordinaire*|incomparable*|inegal*|inegalable*|incontest*|hors|exception|excellence|excellent*|prestigieu*|unique|uniques|outstanding|unrivalled|unmatched|unparalleled|exceptional|"
        + "world|cutting|state|leading|renomme*|renommee|magnifique*|superbe*|sublime*|parfait*|parfaite*|perfect|spectaculaire*|impressionnant*|bluffant*|stupefiant*|epoustouflant*|fabuleu*|irreprochable*|"
        + "amazing|stunning|incredible|flawless|superior|superieur*|rare|haute|expert|experte|top|imbattable*|mondial*|reference|leader|elite|pointe|five|gold";

    /// <summary>Who pays when it is public health and not the practice.</summary>
    public const string PublicHealth =
        "assurance|depistage*|campagne*|kit|kits|prevention|association*|collecte|vaccin*|dondesang|conference*|atelier*|formation*|webinaire*|journee|journees|congres|ameli|cpam|octobre|mars|stand|screening";
}
