using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Channels;

/// <summary>What keeps a post from an hour, and whose limit it is.</summary>
/// <param name="Limit">What.</param>
/// <param name="Limits">The limits that say so.</param>
/// <param name="OfOwner">They are the owner's, over all channels.</param>
public readonly record struct CadenceBar(CadenceLimit Limit, Limits Limits, bool OfOwner);
