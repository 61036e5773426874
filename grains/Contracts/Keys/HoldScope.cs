namespace Scheduler.Contracts.Keys;

/// <summary>What a pause covers: an agency, an owner or a channel, by its key string; followed by <c>#subject</c>, only what speaks of that subject there.</summary>
public readonly record struct HoldScope
{
    private HoldScope(string place, string agency, OwnerKey? owner, ChannelKey? channel, string subject) =>
        (Place, Agency, Owner, Channel, Subject) = (place, agency, owner, channel, subject);

    /// <summary>Where it stops: the key string without the subject.</summary>
    public string Place { get; }

    /// <summary>The agency's segment.</summary>
    public string Agency { get; }

    /// <summary>The owner; null for a whole agency.</summary>
    public OwnerKey? Owner { get; }

    /// <summary>The channel; null for an agency or an owner.</summary>
    public ChannelKey? Channel { get; }

    /// <summary>The subject's segment; empty: everything.</summary>
    public string Subject { get; }

    /// <summary>The same place, for one subject only.</summary>
    public HoldScope About(string subject) => new(Place, Agency, Owner, Channel, Segment.Check(subject, nameof(subject)));

    /// <summary>The pause reaches this owner's posts.</summary>
    public bool Covers(OwnerKey owner) => owner.Agency == Agency && (Owner is null || Owner == owner);

    /// <summary>The pause reaches this channel.</summary>
    public bool Covers(ChannelKey channel) => Covers(channel.Owner) && (Channel is null || Channel == channel);

    /// <inheritdoc/>
    public override string ToString() => Subject.Length == 0 ? Place : $"{Place}#{Subject}";

    /// <summary>Reads a scope back.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static HoldScope Parse(string scope)
    {
        var at = scope.IndexOf('#', StringComparison.Ordinal);
        var place = At(at < 0 ? scope : scope[..at]);
        return at < 0 ? place : place.About(scope[(at + 1)..]);
    }

    private static HoldScope At(string place) => place.Split('/').Length switch
    {
        1 => new(place, AgencyKey.Parse(place).Agency, null, null, ""),
        2 when OwnerKey.Parse(place) is var owner => new(place, owner.Agency, owner, null, ""),
        4 when ChannelKey.Parse(place) is var channel => new(place, channel.Owner.Agency, channel.Owner, channel, ""),
        _ => throw new FormatException("A pause covers an agency, an owner or a channel."),
    };
}
