using System.Collections.Immutable;
using Scheduler.Contracts.Channels;

namespace Scheduler.Web.Panel.Previews;

/// <summary>One thing that differs between two versions of a post.</summary>
/// <param name="What">text, title, card, picture, added, removed, sources …: the last part of its word's key.</param>
/// <param name="Networks">On which networks; empty: the post as a whole.</param>
/// <param name="Before">As it was; empty: not there.</param>
/// <param name="After">As it is; empty: gone.</param>
public sealed record Change(string What, ImmutableArray<Network> Networks, string Before, string After);
