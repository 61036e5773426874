using System.Collections.Frozen;

namespace Scheduler.Charter.Pages;

/// <summary>How the pages say what the rule files write in a word.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, string> s_keys = new Dictionary<string, string>
    {
        ["phrase"] = "Mots recherchés",
        ["fait"] = "Fait déclaré",
        ["sans fait"] = "Sauf si ce fait est déclaré",
        ["avec"] = "Seulement si la même phrase dit",
        ["près"] = "Seulement si l’on lit à proximité",
        ["partout"] = "Seulement si la publication dit",
        ["sauf"] = "Sauf si la même phrase dit",
        ["sauf près"] = "Sauf si l’on lit à proximité",
        ["sauf partout"] = "Sauf si la publication dit",
        ["même nié"] = "Même sous une négation",
        ["même demandé"] = "Même dans une question",
        ["hors citation"] = "Seulement hors d’une citation",
        ["cite"] = "Passage montré",
        ["canaux"] = "Seulement sur",
        ["hors canaux"] = "Partout sauf sur",
        ["langue"] = "Seulement dans la langue",
        ["dit"] = "Problème annoncé",
        ["propose"] = "Conseil donné",
        ["à la place"] = "Mots de remplacement",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> s_channels = new Dictionary<string, string>
    {
        ["linkedin"] = "LinkedIn",
        ["instagram"] = "Instagram",
        ["x"] = "X",
        ["youtube"] = "YouTube",
        ["bluesky"] = "Bluesky",
        ["blog"] = "blog",
        ["review_reply"] = "réponse à un avis",
        ["press"] = "presse",
    }.ToFrozenDictionary();

    public static string Key(string key) => s_keys.GetValueOrDefault(key, key);

    public static string Channel(string channel) => s_channels.GetValueOrDefault(channel, channel);

    public static string Verb(Severity severity) => severity switch { Severity.Block => "bloque", Severity.Attest => "demande une attestation", _ => "conseille" };
}
