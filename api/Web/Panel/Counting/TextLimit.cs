using Scheduler.Contracts.Channels;

namespace Scheduler.Web.Panel.Counting;

/// <summary>How long a text may be, in the unit its network counts in.</summary>
/// <param name="Unit">weighted, graphemes, characters or bytes: the last part of the unit's word, and what the script counts by.</param>
/// <param name="Max">At most.</param>
public sealed record TextLimit(string Unit, int Max)
{
    /// <summary>The limits of what followers read.</summary>
    public static IReadOnlyList<TextLimit> Of(Network network) => network switch
    {
        Network.LinkedIn => [new("characters", 3000)],
        Network.Instagram => [new("characters", 2200)],
        Network.X => [new("weighted", 280)],
        Network.YouTube => [new("bytes", 5000)],
        _ => [new("graphemes", 300), new("bytes", 3000)],
    };

    /// <summary>YouTube's title.</summary>
    public static TextLimit Title { get; } = new("characters", 100);

    /// <summary>The text's length in this unit.</summary>
    public int Count(string text) => TextLength.In(Unit, text);
}
