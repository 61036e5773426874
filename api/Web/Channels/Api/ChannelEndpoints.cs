using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Channels.Api;

/// <summary>Channels and their queues over the API, read only.</summary>
internal static class ChannelEndpoints
{
    public static void MapChannels(this IEndpointRouteBuilder api)
    {
        var channels = api.MapGroup("/channels").WithTags("Channels");
        channels.MapGet("/", List).WithName("listChannels").WithSummary("List an owner’s channels");
        channels.MapGet("/{owner}/{network}/{account}", Read).WithName("readChannel").WithSummary("Read a channel");
        channels.MapGet("/{owner}/{network}/{account}/queue", Queue).WithName("readQueue").WithSummary("Read what waits on a channel, soonest first");
    }

    private static async Task<Results<Ok<ChannelResource[]>, ProblemHttpResult>> List(
        string owner, CurrentMember member, ChannelService channels, CancellationToken cancellationToken) =>
        Keys.TryOwner(member.Agency, owner) is { } key && await channels.List(key, cancellationToken) is { } cards
            ? TypedResults.Ok(cards.Select(ChannelResource.Of).ToArray())
            : Problems.NotFound;

    private static async Task<Results<Ok<ChannelResource>, ProblemHttpResult>> Read(
        string owner, string network, string account, CurrentMember member, ChannelService channels, CancellationToken cancellationToken) =>
        Keys.TryChannel(member.Agency, owner, network, account) is { } key && await channels.Read(key, cancellationToken) is { } card
            ? TypedResults.Ok(ChannelResource.Of(card))
            : Problems.NotFound;

    private static async Task<Results<Ok<QueueEntryResource[]>, ProblemHttpResult>> Queue(
        string owner, string network, string account, CurrentMember member, ChannelService channels, CancellationToken cancellationToken) =>
        Keys.TryChannel(member.Agency, owner, network, account) is { } key && await channels.Queue(key, cancellationToken) is { } queue
            ? TypedResults.Ok(queue.Select(QueueEntryResource.Of).ToArray())
            : Problems.NotFound;
}
