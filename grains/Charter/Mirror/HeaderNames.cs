namespace Scheduler.Charter.Mirror;

/// <summary>The headers of the tools' exports and of the networks' archives, folded; the first of a list is the surest.</summary>
/// <remarks>Hootsuite, Buffer, Meta Business Suite, LinkedIn, X, Metricool, Later, Swello, Agorapulse, YouTube Studio and Takeout, and what people write by hand.</remarks>
internal static class HeaderNames
{
    public static readonly string[] Texts =
    [
        "sharecommentary", "share commentary", "full text", "tweet text", "texte du tweet", "post text", "post message", "post content", "post caption", "update text",
        "texte du post", "texte de la publication", "texte du message", "contenu du post", "contenu de la publication", "message du post", "legende du post", "legende de la publication",
        "post copy", "message text", "caption", "legende", "message", "texte", "text", "contenu", "content", "body", "corps", "copy", "commentary",
        "video description original", "video description", "description de la video", "description", "tweet", "status", "statut", "post", "publication",
    ];

    public static readonly string[] Titles = ["video title original", "video title", "titre de la video", "title", "titre", "post title", "titre du post", "titre de la publication"];

    public static readonly string[] Channels =
    [
        "social network", "reseau social", "network", "reseau", "canal", "channel", "platform", "plateforme", "service", "social media", "media social", "profile type", "network type",
        "type de reseau", "social network type", "account type", "type de compte", "reseaux", "networks", "channels", "canaux", "reseaux sociaux", "social networks",
    ];

    public static readonly string[] Dates =
    [
        "publish time", "heure de publication", "date de publication", "publication date", "publishing date", "published date", "published at", "date published", "published", "publie le",
        "posted at", "posted time", "date posted", "posted", "post date", "date du post", "sent at", "date sent", "date d envoi", "envoye le", "created at", "created time", "created date", "date created", "date de creation",
        "video publish timestamp", "video publish time", "heure de publication de la video", "scheduled time", "scheduled at", "scheduled date", "date et heure", "date and time", "datetime",
        "date", "date gmt", "date utc", "jour", "day", "timestamp", "time", "horodatage",
    ];

    public static readonly string[] Ids = ["post id", "tweet id", "video id", "id str", "identifiant de la publication", "id du post", "identifiant", "id"];

    public static readonly string[] Links =
        ["permalink", "permalien", "post permalink", "sharelink", "share link", "post link", "post url", "lien du post", "lien de la publication", "tweet permalink", "link to post", "url du post", "link", "lien", "url"];

    /// <summary>Headers that only one network's own files have.</summary>
    public static readonly (string Header, string Channel)[] Own =
    [
        ("sharecommentary", "linkedin"), ("full text", "x"), ("tweet text", "x"), ("texte du tweet", "x"), ("tweet id", "x"), ("tweet", "x"),
        ("video title original", "youtube"), ("video title", "youtube"), ("titre de la video", "youtube"), ("video id", "youtube"), ("account username", "instagram"), ("page id", "facebook"), ("page name", "facebook"),
    ];

    /// <summary>Headers under which the month comes first, whatever the language of the export.</summary>
    public static readonly string[] MonthFirst = ["publish time", "heure de publication"];
}
