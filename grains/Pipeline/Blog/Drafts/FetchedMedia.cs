using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>What of an article's media was fetched and kept.</summary>
/// <param name="Picture">Its first usable picture; null: none.</param>
/// <param name="Video">Its video; null: none.</param>
public sealed record FetchedMedia(MediaRef? Picture, MediaRef? Video);
