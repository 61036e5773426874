namespace Scheduler.Charter.Mirror;

/// <summary>A post that already left, as it was exported or pasted.</summary>
/// <param name="Id">The network's own id where the export gives one, otherwise the line or the place it was read from.</param>
/// <param name="Channel">One of the product's channels, the network's name in small letters, or <see cref="UnknownChannel"/>.</param>
/// <param name="Text">What followers read.</param>
/// <param name="Date">When it left, as the export writes it. Null: not told, or not readable.</param>
public sealed record MirrorPost(string Id, string Channel, string Text, DateOnly? Date)
{
    /// <summary>The channel of a post of which the export does not say where it left.</summary>
    public const string UnknownChannel = "unknown";
}
