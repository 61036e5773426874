using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Options;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.X;

/// <summary>X: no key of our own, so a lost answer is looked up in the account's own timeline, twice before it counts as absent.</summary>
internal sealed class XConnector : IConnector
{
    private const string PreparedAt = "at";
    private static readonly TimeSpan UploadLife = TimeSpan.FromHours(20);

    private readonly XOptions _options;
    private readonly NetworkClient _client;

    public XConnector(IOptions<XOptions> options, NetworkClientFactory clients)
    {
        _options = options.Value;
        Limits = new ConnectorLimits
        {
            MaxText = _options.MaxText,
            Count = XText.Weigh,
            SettleTime = _options.SettleTime ?? TimeSpan.FromMinutes(2),
            NegativeReadings = 2,
            RefusalsAreFree = true,
            PublishTimeout = _options.PublishTimeout ?? TimeSpan.FromSeconds(30),
            PrepareTimeout = _options.PrepareTimeout ?? TimeSpan.FromMinutes(5),
        };
        _client = clients.Create(Network, _options, Limits);
    }

    public Network Network => Network.X;

    public ConnectorLimits Limits { get; }

    public IReadOnlyList<ContentProblem> Validate(Outgoing post) => [.. XRules.Problems(post, _options.MaxText)];

    // Thousandths of a US dollar (docs.x.com/x-api/getting-started/pricing): a post, and one with a link.
    public long Cost(Outgoing post, Prepared? earlier) => XLinks.In(post.Text).IsEmpty ? 15 : 200;

    public async Task<PrepareOutcome> Prepare(Outgoing post, Access access, Prepared? earlier, CancellationToken cancellationToken)
    {
        if (post.Media.IsEmpty)
        {
            return new PrepareOutcome.Ready(Prepared.Nothing);
        }

        var uploads = new XUploads(_client, _options, post, access);
        var prepared = Reusable(earlier) ?? Prepared.Nothing.With(PreparedAt, _client.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        var wait = TimeSpan.Zero;
        for (var index = 0; index < post.Media.Length; index++)
        {
            NetworkError? error = null;
            if (prepared[XUploads.Name(index)] is null)
            {
                (prepared, error) = await uploads.Upload(prepared, index, post.Media[index], cancellationToken);
            }

            if (error is null && prepared[XUploads.WaitName(index)] is not null)
            {
                (var ready, var longer, error) = await uploads.Status(prepared[XUploads.Name(index)]!, cancellationToken);
                prepared = ready ? prepared with { Values = prepared.Values.Remove(XUploads.WaitName(index)) } : prepared;
                wait = longer > wait ? longer : wait;
            }

            if (error is not null)
            {
                return new PrepareOutcome.Refused(error);
            }
        }

        return wait > TimeSpan.Zero ? new PrepareOutcome.NotYet(prepared, wait) : new PrepareOutcome.Ready(prepared);
    }

    public async Task<SendOutcome> Publish(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        var media = Enumerable.Range(0, post.Media.Length)
            .Select(index => prepared[XUploads.Name(index)] ?? throw new ArgumentException($"The post was not prepared: {XUploads.Name(index)} is missing.", nameof(prepared)))
            .ToImmutableArray();
        var reply = await _client.Once("tweets", Requests.Post("2/tweets").Bearer(access.Token).Named(post, _options).Json(XWire.Post(post, media)), cancellationToken);
        return Outcomes.Sent(Network, reply,
            answer => answer.Json.Text("data", "id") is { } id ? new SendOutcome.Published(id, XTimeline.PageOf(id)) : new SendOutcome.Unknown("unreadable"),
            answer => XErrors.IsDuplicate(answer)
                // X does not say which post it means; it may be ours whose answer was lost.
                ? new SendOutcome.Unknown("duplicate")
                : new SendOutcome.Refused(XErrors.From(answer, _client.Now)));
    }

    public Task<FindOutcome> Find(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken) =>
        XTimeline.Find(_client, _options, post, access, cancellationToken);

    // Each renewal kills the token it used: made once, and its answer must be stored before it is used.
    public Task<RefreshOutcome> Refresh(Secrets secrets, CancellationToken cancellationToken) => OAuth.Renew(_client, Network, secrets, () =>
    {
        var request = Requests.Post("2/oauth2/token").Form(
            [new("grant_type", "refresh_token"), new("refresh_token", secrets.RefreshToken), new("client_id", _options.ClientId)]);
        return _options.ClientSecret.Length > 0 ? request.Basic(_options.ClientId, _options.ClientSecret) : request;
    }, mayRepeat: false, cancellationToken);

    private Prepared? Reusable(Prepared? earlier) =>
        long.TryParse(earlier?[PreparedAt], NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && _client.Now - DateTimeOffset.FromUnixTimeSeconds(at) < UploadLife ? earlier : null;
}
