using System.Globalization;
using Microsoft.Extensions.Options;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Instagram;

/// <summary>Instagram: a container that nobody sees is made and filled first; publishing it works once, and its status tells afterwards.</summary>
internal sealed class InstagramConnector : IConnector
{
    // A container lives 24 h; one that would die between preparing and publishing is replaced.
    private static readonly TimeSpan ContainerLife = TimeSpan.FromHours(23.5);
    private static readonly TimeSpan ProcessingLimit = TimeSpan.FromMinutes(15);

    private readonly InstagramOptions _options;
    private readonly NetworkClient _client;

    public InstagramConnector(IOptions<InstagramOptions> options, NetworkClientFactory clients)
    {
        _options = options.Value;
        Limits = new ConnectorLimits
        {
            MaxText = InstagramText.MaxLength,
            Count = text => text.Length,
            SettleTime = _options.SettleTime ?? TimeSpan.FromMinutes(5),
            PublishTimeout = _options.PublishTimeout ?? TimeSpan.FromSeconds(60),
            PrepareTimeout = _options.PrepareTimeout ?? TimeSpan.FromMinutes(5),
        };
        _client = clients.Create(Network, _options, Limits);
    }

    public Network Network => Network.Instagram;

    public ConnectorLimits Limits { get; }

    public IReadOnlyList<ContentProblem> Validate(Outgoing post) => [.. InstagramRules.Problems(post)];

    public async Task<PrepareOutcome> Prepare(Outgoing post, Access access, Prepared? earlier, CancellationToken cancellationToken)
    {
        if (earlier?[InstagramWire.ContainerName] is not null && await Resume(post, access, earlier, cancellationToken) is { } resumed)
        {
            return resumed;
        }

        var reply = await _client.Repeat("media", () => Requests.Post($"{_options.Version}/{access.Account}/media")
            .Bearer(access.Token).Named(post, _options).Form(InstagramWire.Container(post)), cancellationToken);
        var (answer, error) = Outcomes.Quiet(Network, reply, refused => InstagramErrors.From(refused, _client.Now));
        if (answer is null)
        {
            return new PrepareOutcome.Refused(error!);
        }

        if (answer.Json.Text("id") is not { } container)
        {
            return new PrepareOutcome.Refused(Refusal.Unreadable(Network, "media", answer));
        }

        var made = Prepared.Nothing
            .With(InstagramWire.ContainerName, container)
            .With(InstagramWire.MadeAtName, _client.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        var (status, error2) = await Status(post, access, container, cancellationToken);
        return status?.Json.Text("status_code") switch
        {
            InstagramWire.Finished => new PrepareOutcome.Ready(made),
            InstagramWire.Error => new PrepareOutcome.Refused(InstagramErrors.FromStatus(status!, _client.Now)),
            // The container is made; a status that cannot be read now is asked for again later.
            _ when error2 is null or { Class: ErrorClass.Temporary or ErrorClass.Rate } => new PrepareOutcome.NotYet(made, _options.PollEvery),
            _ => new PrepareOutcome.Refused(error2),
        };
    }

    public async Task<SendOutcome> Publish(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        if (prepared[InstagramWire.StatusName] == InstagramWire.Published)
        {
            return new SendOutcome.Unknown("already-published");
        }

        var container = prepared[InstagramWire.ContainerName] ?? throw new ArgumentException("The post was not prepared: there is no container.", nameof(prepared));
        var reply = await _client.Once("media_publish", Requests.Post($"{_options.Version}/{access.Account}/media_publish")
            .Bearer(access.Token).Named(post, _options).Form(InstagramWire.Publish(container)), cancellationToken);
        return Outcomes.Sent(Network, reply,
            answer => answer.Json.Text("id") is { } id ? new SendOutcome.Published(id, null) : new SendOutcome.Unknown("unreadable"),
            answer => InstagramErrors.IsUnclear(answer)
                ? new SendOutcome.Unknown($"graph-{answer.Json.Text("error", "code")}")
                : new SendOutcome.Refused(InstagramErrors.From(answer, _client.Now)));
    }

    public async Task<FindOutcome> Find(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        if (prepared[InstagramWire.ContainerName] is not { } container)
        {
            return new FindOutcome.NotThere("Instagram : aucun conteneur n’avait été créé, rien n’a pu être publié.");
        }

        var (answer, error) = await Status(post, access, container, cancellationToken);
        var status = answer?.Json.Text("status_code");
        return status switch
        {
            InstagramWire.Published => await InstagramSearch.Find(_client, _options, post, access, container, published: true, cancellationToken),
            InstagramWire.Finished or InstagramWire.InProgress or InstagramWire.Expired or InstagramWire.Error =>
                new FindOutcome.NotThere($"Instagram : le conteneur {container} est {status}, il n’est pas publié."),
            null when answer is not null => new FindOutcome.Failed(Refusal.Unreadable(Network, "container", answer)),
            // A container that is gone says nothing; the list of posts may.
            _ when error is { Code: "33" or "2207006" } => await InstagramSearch.Find(_client, _options, post, access, container, published: false, cancellationToken),
            _ => new FindOutcome.Failed(error!),
        };
    }

    public Task<RefreshOutcome> Refresh(Secrets secrets, CancellationToken cancellationToken) => InstagramToken.Renew(_client, secrets, cancellationToken);

    // Null: a new container is needed.
    private async Task<PrepareOutcome?> Resume(Outgoing post, Access access, Prepared earlier, CancellationToken cancellationToken)
    {
        var (answer, error) = await Status(post, access, earlier[InstagramWire.ContainerName]!, cancellationToken);
        if (answer is null)
        {
            return error is { Code: "33" or "2207006" } ? null : new PrepareOutcome.Refused(error!);
        }

        var age = _client.Now - DateTimeOffset.FromUnixTimeSeconds(long.Parse(earlier[InstagramWire.MadeAtName]!, CultureInfo.InvariantCulture));
        return answer.Json.Text("status_code") switch
        {
            InstagramWire.Published => new PrepareOutcome.Ready(earlier.With(InstagramWire.StatusName, InstagramWire.Published)),
            InstagramWire.Finished when age < ContainerLife => new PrepareOutcome.Ready(earlier),
            InstagramWire.InProgress when age < ProcessingLimit => new PrepareOutcome.NotYet(earlier, age < TimeSpan.FromMinutes(1) ? _options.PollEvery : TimeSpan.FromMinutes(1)),
            _ => null,
        };
    }

    private async Task<(Answer? Answer, NetworkError? Error)> Status(Outgoing post, Access access, string container, CancellationToken cancellationToken)
    {
        var reply = await _client.Repeat("container", () => Requests.Get($"{_options.Version}/{container}?fields=status_code,status")
            .Bearer(access.Token).Named(post, _options), cancellationToken);
        return Outcomes.Quiet(Network, reply, refused => InstagramErrors.From(refused, _client.Now));
    }
}
