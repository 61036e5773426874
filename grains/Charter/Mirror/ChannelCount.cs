namespace Scheduler.Charter.Mirror;

/// <summary>How many posts a channel has, and how many of them would not leave.</summary>
/// <param name="Channel">As <see cref="MirrorPost.Channel"/>.</param>
/// <param name="Posts">All its posts.</param>
/// <param name="Blocked">Those the charter blocks.</param>
public sealed record ChannelCount(string Channel, int Posts, int Blocked);
