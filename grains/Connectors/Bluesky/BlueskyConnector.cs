using System.Globalization;
using Microsoft.Extensions.Options;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Bluesky;

/// <summary>Bluesky: pictures are uploaded first, the record is put under a key of our own, so putting it twice makes one post.</summary>
internal sealed class BlueskyConnector : IConnector
{
    public const string ThumbName = "thumb";
    private const string PreparedAt = "at";

    // The server drops a blob that no record uses; the same bytes uploaded again get the same name.
    private static readonly TimeSpan BlobsAreFresh = TimeSpan.FromMinutes(10);

    private readonly BlueskyOptions _options;
    private readonly NetworkClient _client;

    public BlueskyConnector(IOptions<BlueskyOptions> options, NetworkClientFactory clients)
    {
        _options = options.Value;
        Limits = new ConnectorLimits
        {
            MaxText = BlueskyText.MaxGraphemes,
            Count = BlueskyText.Graphemes,
            SettleTime = _options.SettleTime ?? TimeSpan.FromSeconds(30),
            PublishTimeout = _options.PublishTimeout ?? TimeSpan.FromSeconds(30),
            PrepareTimeout = _options.PrepareTimeout ?? TimeSpan.FromMinutes(5),
        };
        _client = clients.Create(Network, _options, Limits);
    }

    public Network Network => Network.Bluesky;

    public ConnectorLimits Limits { get; }

    public static string BlobName(int index) => $"blob.{index}";

    public IReadOnlyList<ContentProblem> Validate(Outgoing post) => [.. BlueskyRules.Problems(post, _options)];

    public async Task<PrepareOutcome> Prepare(Outgoing post, Access access, Prepared? earlier, CancellationToken cancellationToken)
    {
        var needed = Needed(post).ToList();
        if (needed.Count == 0)
        {
            return new PrepareOutcome.Ready(Prepared.Nothing);
        }

        var prepared = Reusable(earlier) ?? Prepared.Nothing.With(PreparedAt, _client.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        foreach (var (name, media) in needed.Where(need => prepared[need.Name] is null))
        {
            var reply = await _client.Repeat("uploadBlob", () => Requests.Post("xrpc/com.atproto.repo.uploadBlob")
                .Bearer(access.Token).Named(post, _options).Bytes(new MediaContent(media)), cancellationToken);
            var (answer, error) = Outcomes.Quiet(Network, reply, refused => BlueskyErrors.From(refused, _client.Now));
            if (answer is null)
            {
                return new PrepareOutcome.Refused(error!);
            }

            // The server sniffs the bytes, so what it says of the blob goes into the record, not what we sent.
            if (answer.Json.At("blob") is not { } blob)
            {
                return new PrepareOutcome.Refused(Refusal.Unreadable(Network, "uploadBlob", answer));
            }

            prepared = prepared.With(name, blob.GetRawText());
        }

        return new PrepareOutcome.Ready(prepared);
    }

    public async Task<SendOutcome> Publish(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        RequireKey(post);
        var reply = await _client.Once("putRecord", Requests.Post("xrpc/com.atproto.repo.putRecord")
            .Bearer(access.Token).Named(post, _options).Json(BlueskyWire.PutRecord(post, access.Account, prepared)), cancellationToken);
        return Outcomes.Sent(Network, reply,
            answer => answer.Json.Text("uri") is { } uri ? new SendOutcome.Published(uri, PageOf(post, access)) : new SendOutcome.Unknown("unreadable"),
            answer => new SendOutcome.Refused(BlueskyErrors.From(answer, _client.Now)));
    }

    public async Task<FindOutcome> Find(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        RequireKey(post);
        if (post.Searches) { return await BlueskySearch.Find(_client, _options, post, access, cancellationToken); }
        // Reading needs no token, so a dead one does not stand in the way of the truth.
        var address = $"xrpc/com.atproto.repo.getRecord?repo={Uri.EscapeDataString(access.Account)}&collection={BlueskyWire.Collection}&rkey={post.RecordKey}";
        var reply = await _client.Repeat("getRecord", () => Requests.Get(address).Named(post, _options), cancellationToken);
        if (reply is Reply.Answered { Answer: { Status: 400 or 404 } missing } && missing.Json.Text("error") == "RecordNotFound")
        {
            return new FindOutcome.NotThere($"Bluesky : aucun enregistrement sous la clé {post.RecordKey}.");
        }

        var (answer, error) = Outcomes.Quiet(Network, reply, refused => BlueskyErrors.From(refused, _client.Now));
        return answer switch
        {
            null => new FindOutcome.Failed(error!),
            _ when answer.Json.Text("uri") is { } uri => new FindOutcome.Found(uri, PageOf(post, access),
                $"Bluesky : l’enregistrement {post.RecordKey} existe (empreinte {answer.Json.Text("cid")})."),
            _ => new FindOutcome.Failed(Refusal.Unreadable(Network, "getRecord", answer)),
        };
    }

    public Task<RefreshOutcome> Refresh(Secrets secrets, CancellationToken cancellationToken) =>
        BlueskySession.Renew(_client, secrets, cancellationToken);

    private Uri PageOf(Outgoing post, Access access) => BlueskySearch.PageOf(_options, access, post.RecordKey);

    private static IEnumerable<(string Name, OutgoingMedia Media)> Needed(Outgoing post) => post switch
    {
        { Media.IsEmpty: false } => post.Media.Select((picture, index) => (BlobName(index), picture)),
        { Card.Picture: { } thumb } => [(ThumbName, thumb)],
        _ => [],
    };

    private Prepared? Reusable(Prepared? earlier) =>
        long.TryParse(earlier?[PreparedAt], NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && _client.Now - DateTimeOffset.FromUnixTimeSeconds(at) < BlobsAreFresh ? earlier : null;

    private static void RequireKey(Outgoing post)
    {
        if (!Tid.IsValid(post.RecordKey))
        {
            throw new ArgumentException("A Bluesky post needs its record key (Tid.Create) drawn before the first attempt.", nameof(post));
        }
    }
}
