using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Web.Holds;

/// <summary>A publication that a pause reaches.</summary>
/// <param name="Publication">Which.</param>
/// <param name="Title">Its post's name in the panel.</param>
/// <param name="Due">Its hour (UTC).</param>
/// <param name="State">Where it stands.</param>
/// <param name="Url">Where people see it; empty: not known.</param>
public sealed record PausedPost(PublicationKey Publication, string Title, DateTimeOffset Due, PublicationState State, string Url);
