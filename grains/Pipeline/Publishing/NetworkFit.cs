using Scheduler.Connectors;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Publishing;

/// <summary>Asks the connector whether its network would refuse or cut a variant, before anything is signed.</summary>
public sealed class NetworkFit(ConnectorSet connectors)
{
    /// <summary>The first problem; null when it fits.</summary>
    public Refusal? Against(Variant variant)
    {
        var channel = ChannelKey.Parse(variant.Channel);
        return connectors[channel.Network].Validate(Draft(variant)) is [var problem, ..]
            ? new Refusal { Code = problem.Code, French = problem.French, English = problem.English }
            : null;
    }

    private static Outgoing Draft(Variant variant) => OutgoingPosts.From(
        new()
        {
            Channel = variant.Channel,
            NotBefore = DateTimeOffset.UnixEpoch,
            NotAfter = DateTimeOffset.UnixEpoch,
            Text = variant.Text,
            Title = variant.Title,
            Card = variant.Card,
            Media = variant.Media,
            Tags = variant.Tags,
        },
        "fr", "", DateTimeOffset.UnixEpoch, "", _ => throw new InvalidOperationException("A draft's media are not opened."), _ => new Uri("https://media.invalid/"));
}
