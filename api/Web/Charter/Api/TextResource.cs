using Scheduler.Charter;

namespace Scheduler.Web.Charter.Api;

/// <summary>A sentence in both languages.</summary>
/// <param name="Fr">In French.</param>
/// <param name="En">In English.</param>
public sealed record TextResource(string Fr, string En)
{
    internal static TextResource Of(Bilingual text) => new(text.French, text.English);
}
