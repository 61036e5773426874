using Microsoft.Extensions.Options;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.LinkedIn;

/// <summary>LinkedIn: no key of our own and, for a member, nothing to read back, so a lost answer is a person's to settle.</summary>
internal sealed class LinkedInConnector : IConnector
{
    private readonly LinkedInOptions _options;
    private readonly NetworkClient _client;

    public LinkedInConnector(IOptions<LinkedInOptions> options, NetworkClientFactory clients)
    {
        _options = options.Value;
        Limits = new ConnectorLimits
        {
            MaxText = LinkedInText.MaxLength,
            Count = LinkedInText.Length,
            SettleTime = _options.SettleTime ?? TimeSpan.FromMinutes(10),
            NegativeReadings = 2,
            PublishTimeout = _options.PublishTimeout ?? TimeSpan.FromSeconds(30),
            PrepareTimeout = _options.PrepareTimeout ?? TimeSpan.FromMinutes(5),
        };
        _client = clients.Create(Network, _options, Limits);
    }

    public Network Network => Network.LinkedIn;

    public ConnectorLimits Limits { get; }

    public IReadOnlyList<ContentProblem> Validate(Outgoing post) => [.. LinkedInRules.Problems(post)];

    public async Task<PrepareOutcome> Prepare(Outgoing post, Access access, Prepared? earlier, CancellationToken cancellationToken)
    {
        var prepared = earlier ?? Prepared.Nothing;
        var (name, picture) = post switch
        {
            { Media: [var first, ..] } => (LinkedInWire.ImageName, first),
            { Card.Picture: { } thumb } => (LinkedInWire.ThumbName, thumb),
            _ => ("", null),
        };
        if (picture is null || prepared[name] is not null)
        {
            return new PrepareOutcome.Ready(prepared);
        }

        var (urn, error) = await Upload(post, access, picture, cancellationToken);
        return urn is not null ? new PrepareOutcome.Ready(prepared.With(name, urn)) : new PrepareOutcome.Refused(error!);
    }

    public async Task<SendOutcome> Publish(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        var reply = await _client.Once("posts", Headed(Requests.Post("rest/posts"), post, access)
            .Json(LinkedInWire.Create(post, access.Account, prepared)), cancellationToken);
        return Outcomes.Sent(Network, reply,
            answer => answer.Header("x-restli-id") is { Length: > 0 } id ? new SendOutcome.Published(id, PageOf(id)) : new SendOutcome.Unknown("id-missing"),
            answer => answer.Status == 422 && LinkedInErrors.CodeOf(answer) == LinkedInErrors.Duplicate
                // It may be an earlier attempt of ours, or a post deleted two days ago: only looking tells.
                ? new SendOutcome.Unknown("duplicate", LinkedInErrors.NamedPost(answer))
                : new SendOutcome.Refused(LinkedInErrors.From(answer, _client.Now)));
    }

    public Task<FindOutcome> Find(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken) =>
        new LinkedInSearch(_client, request => Headed(request, post, access), PageOf).Find(post, access, prepared, cancellationToken);

    public Task<RefreshOutcome> Refresh(Secrets secrets, CancellationToken cancellationToken) => OAuth.Renew(_client, Network, secrets,
        () => Requests.Post(Requests.Under(_options.AuthorityAddress, "oauth/v2/accessToken")).Form(
        [
            new("grant_type", "refresh_token"), new("refresh_token", secrets.RefreshToken),
            new("client_id", _options.ClientId), new("client_secret", _options.ClientSecret),
        ]), mayRepeat: true, cancellationToken);

    private static Uri PageOf(string urn) => new($"https://www.linkedin.com/feed/update/{urn}");

    private HttpRequestMessage Headed(HttpRequestMessage request, Outgoing post, Access access) => request
        .Bearer(access.Token).With("LinkedIn-Version", _options.Version).With("X-Restli-Protocol-Version", "2.0.0").Named(post, _options);

    private async Task<(string? Urn, NetworkError? Error)> Upload(Outgoing post, Access access, OutgoingMedia picture, CancellationToken cancellationToken)
    {
        var begun = await _client.Repeat("images", () => Headed(Requests.Post("rest/images?action=initializeUpload"), post, access)
            .Json(LinkedInWire.InitializeUpload(access.Account)), cancellationToken);
        var (answer, error) = Outcomes.Quiet(Network, begun, refused => LinkedInErrors.From(refused, _client.Now));
        if (answer is null)
        {
            return (null, error);
        }

        // The token goes along, so an address that is less protected than the API's own is not followed.
        if (answer.Json.Text("value", "image") is not { } urn
            || !Uri.TryCreate(answer.Json.Text("value", "uploadUrl"), UriKind.Absolute, out var target) || target.Scheme != _options.BaseAddress.Scheme)
        {
            return (null, Refusal.Unreadable(Network, "images", answer));
        }

        var sent = await _client.Repeat("upload", () => Requests.Put(target.AbsoluteUri).Bearer(access.Token).Named(post, _options)
            .Bytes(new MediaContent(picture)), cancellationToken);
        var (stored, refusal) = Outcomes.Quiet(Network, sent, refused => LinkedInErrors.From(refused, _client.Now));
        return stored is null ? (null, refusal) : (urn, null);
    }
}
