using System.Globalization;
using Microsoft.Extensions.Options;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.YouTube;

/// <summary>YouTube: all but the last piece of the video goes up while preparing; the last piece makes it public.</summary>
internal sealed class YouTubeConnector : IConnector
{
    private readonly YouTubeOptions _options;
    private readonly NetworkClient _client;

    public YouTubeConnector(IOptions<YouTubeOptions> options, NetworkClientFactory clients)
    {
        _options = options.Value;
        Limits = new ConnectorLimits
        {
            MaxText = YouTubeText.MaxDescriptionBytes,
            Count = YouTubeText.Bytes,
            SettleTime = _options.SettleTime ?? TimeSpan.FromMinutes(10),
            PublishTimeout = _options.PublishTimeout ?? TimeSpan.FromMinutes(2),
            PrepareTimeout = _options.PrepareTimeout ?? TimeSpan.FromMinutes(10),
        };
        _client = clients.Create(Network, _options, Limits);
    }

    public Network Network => Network.YouTube;

    public ConnectorLimits Limits { get; }

    public IReadOnlyList<ContentProblem> Validate(Outgoing post) => [.. YouTubeRules.Problems(post)];

    // One upload begun; an earlier attempt's goes on.
    public long Cost(Outgoing post, Prepared? earlier) => SessionOf(earlier) is null ? 1 : 0;

    public async Task<PrepareOutcome> Prepare(Outgoing post, Access access, Prepared? earlier, CancellationToken cancellationToken)
    {
        var upload = new YouTubeSession(_client, _options, post, access);
        var (known, offset) = (SessionOf(earlier), 0L);
        if (known is not null)
        {
            var reply = await upload.Ask(known, cancellationToken);
            switch (reply)
            {
                case Reply.Answered { Answer: { Status: 308 } answer }:
                    offset = YouTubeSession.Next(answer);
                    break;
                case Reply.Answered { Answer.Accepted: true }:
                    return new PrepareOutcome.Ready(earlier!.With(YouTubeWire.CompleteName, "1"));
                case Reply.Answered { Answer.Status: 404 or 410 }:
                    known = null;
                    break;
                default:
                    return new PrepareOutcome.Refused(Outcomes.Quiet(Network, reply, refused => YouTubeErrors.From(refused, _client.Now)).Error!);
            }
        }

        if (known is not null)
        {
            return await Feed(upload, earlier!, known, offset, post.Media[0].Length, cancellationToken);
        }

        var (session, error) = await upload.Begin(cancellationToken);
        return session is null
            ? new PrepareOutcome.Refused(error!)
            : await Feed(upload, Prepared.Nothing.With(YouTubeWire.SessionName, session.AbsoluteUri), session, 0, post.Media[0].Length, cancellationToken);
    }

    public async Task<SendOutcome> Publish(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        if (prepared[YouTubeWire.CompleteName] is not null)
        {
            return new SendOutcome.Unknown("already-complete");
        }

        var session = SessionOf(prepared) ?? throw new ArgumentException("The post was not prepared: there is no session.", nameof(prepared));
        var from = long.Parse(prepared[YouTubeWire.OffsetName] ?? "0", CultureInfo.InvariantCulture);
        var upload = new YouTubeSession(_client, _options, post, access);
        var reply = await _client.Once("videos-last", upload.Piece(session, from, post.Media[0].Length - from), cancellationToken);
        return reply switch
        {
            Reply.Answered { Answer: { Status: 308 } answer } => new SendOutcome.Refused(YouTubeErrors.Incomplete(answer)),
            Reply.Answered { Answer.Status: 404 or 410 } => new SendOutcome.Unknown("session-gone"),
            _ => Outcomes.Sent(Network, reply,
                answer => answer.Json.Text("id") is { } id ? new SendOutcome.Published(id, YouTubeWire.PageOf(id)) : new SendOutcome.Unknown("unreadable"),
                answer => new SendOutcome.Refused(YouTubeErrors.From(answer, _client.Now))),
        };
    }

    public async Task<FindOutcome> Find(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        if (SessionOf(prepared) is not { } session)
        {
            return new FindOutcome.NotThere("YouTube : aucun envoi n’avait été commencé, rien n’a pu être publié.");
        }

        var reply = await new YouTubeSession(_client, _options, post, access).Ask(session, cancellationToken);
        return reply switch
        {
            Reply.Answered { Answer: { Accepted: true } answer } => answer.Json.Text("id") is { } id
                ? new FindOutcome.Found(id, YouTubeWire.PageOf(id), $"YouTube : l’envoi est complet et la vidéo {id} existe.")
                : new FindOutcome.Failed(Refusal.Unreadable(Network, "videos-ask", answer)),
            Reply.Answered { Answer: { Status: 308 } answer } =>
                new FindOutcome.NotThere($"YouTube : l’envoi n’est pas complet ({YouTubeSession.Next(answer)} octets sur {post.Media[0].Length})."),
            Reply.Answered { Answer.Status: 404 or 410 } => await YouTubeSearch.Find(_client, _options, post, access, cancellationToken),
            _ => new FindOutcome.Failed(Outcomes.Quiet(Network, reply, refused => YouTubeErrors.From(refused, _client.Now)).Error!),
        };
    }

    public Task<RefreshOutcome> Refresh(Secrets secrets, CancellationToken cancellationToken) => OAuth.Renew(_client, Network, secrets,
        () => Requests.Post(Requests.Under(_options.AuthorityAddress, "token")).Form(
        [
            new("grant_type", "refresh_token"), new("refresh_token", secrets.RefreshToken),
            new("client_id", _options.ClientId), new("client_secret", _options.ClientSecret),
        ]), mayRepeat: true, cancellationToken);

    // Stops before the last piece: nobody sees a video that is not whole.
    private async Task<PrepareOutcome> Feed(YouTubeSession upload, Prepared prepared, Uri session, long offset, long total, CancellationToken cancellationToken)
    {
        var begun = _client.Now;
        while (total - offset > _options.ChunkBytes)
        {
            if (_client.Now - begun > _options.SendFor)
            {
                return new PrepareOutcome.NotYet(At(prepared, offset), TimeSpan.FromSeconds(1));
            }

            var reply = await upload.Send(session, offset, _options.ChunkBytes, cancellationToken);
            if (reply is not Reply.Answered { Answer: { Status: 308 } answer })
            {
                var (_, error) = Outcomes.Quiet(Network, reply, refused => YouTubeErrors.From(refused, _client.Now));
                return error is null ? new PrepareOutcome.Ready(prepared.With(YouTubeWire.CompleteName, "1")) : Kept(At(prepared, offset), error);
            }

            var next = YouTubeSession.Next(answer);
            if (next <= offset)
            {
                return Kept(At(prepared, offset), YouTubeErrors.Incomplete(answer));
            }

            offset = next;
        }

        return new PrepareOutcome.Ready(At(prepared, offset));
    }

    // A passing failure keeps the session, so that the next attempt goes on from there.
    private static PrepareOutcome Kept(Prepared prepared, NetworkError error) => error is { Class: ErrorClass.Temporary, Code: not "session-gone" }
        ? new PrepareOutcome.NotYet(prepared, TimeSpan.FromSeconds(30))
        : new PrepareOutcome.Refused(error);

    private static Prepared At(Prepared prepared, long offset) => prepared.With(YouTubeWire.OffsetName, offset.ToString(CultureInfo.InvariantCulture));

    private static Uri? SessionOf(Prepared? prepared) => Uri.TryCreate(prepared?[YouTubeWire.SessionName], UriKind.Absolute, out var session) ? session : null;
}
