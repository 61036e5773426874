using System.Globalization;
using Scheduler.Contracts.Channels;

namespace Scheduler.Web.Panel.Orders;

/// <summary>A network's place as it is chosen.</summary>
/// <param name="Network">Its slug; empty: a free row.</param>
/// <param name="Spacing">After the one before it: 90m for minutes, 2d for days.</param>
public sealed record OrderRow(string Network, string Spacing)
{
    /// <summary>The spacings that are proposed.</summary>
    public static IReadOnlyList<string> Proposed { get; } = ["0m", "60m", "120m", "240m", "1d", "2d", "3d", "7d"];

    /// <summary>A row without a network.</summary>
    public static OrderRow Free { get; } = new("", "1d");

    /// <summary>What is offered in this row: the proposals, and what it says itself.</summary>
    public IEnumerable<string> Spacings => Proposed.Contains(Spacing) ? Proposed : Proposed.Append(Spacing);

    /// <summary>The row of a step.</summary>
    public static OrderRow Of(NetworkStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new(step.Network.Slug(), step.Days > 0 ? string.Create(CultureInfo.InvariantCulture, $"{step.Days}d") : string.Create(CultureInfo.InvariantCulture, $"{step.After.TotalMinutes:0}m"));
    }

    /// <summary>The step it asks for; null: it is none.</summary>
    public NetworkStep? Step()
    {
        if (NetworkNames.TryParse(Network) is not { } network || Spacing.Length == 0 || !int.TryParse(Spacing.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { return null; }
        return Spacing[^1] switch
        {
            'd' when number <= 30 => new() { Network = network, Days = number },
            'm' when number < 1440 => new() { Network = network, After = TimeSpan.FromMinutes(number) },
            _ => null,
        };
    }
}
