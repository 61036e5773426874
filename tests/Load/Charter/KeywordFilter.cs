using System.Text.RegularExpressions;
using Scheduler.Charter;

namespace Scheduler.Load.Charter;

/// <summary>What one would write without a charter engine: a list of words that must not appear. It knows neither negation, nor speaker, nor target.</summary>
internal sealed class KeywordFilter
{
    public static readonly string[] Words =
    [
        "gratuit", "offert", "promo", "promotion", "remise", "réduction", "soldes", "cadeau", "concours", "tirage au sort", "parrainage", "code promo", "bon plan", "prix cassé", "meilleur prix",
        "témoignage", "témoigne", "avis google", "cinq étoiles", "5 étoiles", "laissez un avis", "notez-nous", "patients satisfaits", "recommande", "merci docteur", "avant/après", "avant-après",
        "meilleur chirurgien", "le meilleur", "la meilleure", "numéro 1", "n°1", "premier centre", "leader", "expert", "référence", "reconnu", "unique en france", "plus grand", "classement", "palmarès",
        "garanti", "100 %", "sans risque", "zéro risque", "sans douleur", "indolore", "sans cicatrice", "miracle", "définitif", "résultat assuré", "comme neuf", "à vie", "réservez", "prenez rendez-vous",
        "places limitées", "derniers créneaux", "dernières places", "doctolib", "envoyez-nous", "en message privé", "en mp", "lien en bio", "partenariat", "sponsorisé",
    ];

    private readonly Regex _words = new(string.Join('|', Words.Select(Regex.Escape)), RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public int Count(CheckedPost post)
    {
        var count = _words.Count(post.Text);
        foreach (var part in post.Parts) { count += _words.Count(part.Text); }
        foreach (var media in post.Media) { count += In(media.Alt) + In(media.Caption) + In(media.Words) + In(media.Transcript); }
        return count;
    }

    private int In(string? text) => text is null ? 0 : _words.Count(text);
}
