using System.Globalization;
using Scheduler.Charter;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Charter;

/// <summary>The texts of a post as people call them.</summary>
public static class PartWords
{
    private static readonly string[] Known = [PartName.Text, PartName.Title, PartName.FirstComment, PartName.CardTitle, PartName.CardDescription, PartName.Subtitles, "thread", "alt", "caption", "words", "transcript"];

    /// <summary>text: texte; alt/2: texte alternatif de l’image 2. A name of another time is shown as it is.</summary>
    public static string Of(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var slash = part.IndexOf('/', StringComparison.Ordinal);
        var name = slash < 0 ? part : part[..slash];
        if (Array.IndexOf(Known, name) < 0) { return part; }
        var number = slash < 0 ? "" : int.TryParse(part[(slash + 1)..], CultureInfo.InvariantCulture, out var n) && n > 0 ? n.ToString(CultureInfo.InvariantCulture) : "";
        return number is "" or "1" && name != "thread" ? Say.It("part." + name) : Say.It("part.numbered", Say.It("part." + name), number);
    }
}
