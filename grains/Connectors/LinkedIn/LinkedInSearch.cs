using System.Text.Json;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.LinkedIn;

/// <summary>Looks for a post: first where a refusal pointed, then among an organisation's own posts. A member's posts cannot be read.</summary>
internal sealed class LinkedInSearch(NetworkClient client, Func<HttpRequestMessage, HttpRequestMessage> headed, Func<string, Uri> pageOf)
{
    private const int PageSize = 100;
    private const int MostPages = 3;

    public async Task<FindOutcome> Find(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        if (prepared.Hint is { } hint && await AtHint(post, hint, cancellationToken) is { } there)
        {
            return there;
        }

        return access.Account.StartsWith("urn:li:organization:", StringComparison.Ordinal)
            ? await AmongOwn(post, access, cancellationToken)
            : new FindOutcome.CannotTell(prepared.Hint is { } named
                ? $"LinkedIn ne laisse pas relire les publications d’un membre ; son refus nommait {named}."
                : "LinkedIn ne laisse pas relire les publications d’un membre.");
    }

    private async Task<FindOutcome?> AtHint(Outgoing post, string hint, CancellationToken cancellationToken)
    {
        var reply = await client.Repeat("posts-get", () => headed(Requests.Get($"rest/posts/{Uri.EscapeDataString(hint)}?viewContext=AUTHOR")), cancellationToken);
        return reply is Reply.Answered { Answer: { Accepted: true } answer } && answer.Json is { } element && IsIt(post, element)
            ? new FindOutcome.Found(hint, pageOf(hint), $"LinkedIn : {hint} porte ce texte.")
            : null;
    }

    private async Task<FindOutcome> AmongOwn(Outgoing post, Access access, CancellationToken cancellationToken)
    {
        var read = 0;
        for (var page = 0; page < MostPages; page++)
        {
            var address = $"rest/posts?q=author&author={Uri.EscapeDataString(access.Account)}&count={PageSize}&start={page * PageSize}&sortBy=CREATED";
            var reply = await client.Repeat("posts-finder", () => headed(Requests.Get(address).With("X-RestLi-Method", "FINDER")), cancellationToken);
            var (answer, error) = Outcomes.Quiet(Network.LinkedIn, reply, refused => LinkedInErrors.From(refused, client.Now));
            if (answer is null)
            {
                return new FindOutcome.Failed(error!);
            }

            if (answer.Json.At("elements") is not { ValueKind: JsonValueKind.Array } listed)
            {
                return new FindOutcome.Failed(Refusal.Unreadable(Network.LinkedIn, "posts-finder", answer));
            }

            var elements = listed.EnumerateArray().ToList();
            if (elements.Find(element => IsIt(post, element)) is { ValueKind: JsonValueKind.Object } found && found.Text("id") is { } id)
            {
                return new FindOutcome.Found(id, pageOf(id), $"LinkedIn : {id}, parmi les publications de la page, porte ce texte.");
            }

            read += elements.Count;
            if (elements.Count < PageSize || elements.TrueForAll(element => CreatedAt(element) < SameText.Since(post)))
            {
                break;
            }
        }

        return new FindOutcome.NotThere($"LinkedIn : aucune des {read} dernières publications de la page ne porte ce texte.");
    }

    private static bool IsIt(Outgoing post, JsonElement element) =>
        element.Text("commentary") is { } commentary
        && SameText.Equal(post.Text, LinkedInText.Plain(commentary))
        && CreatedAt(element) >= SameText.Since(post);

    private static DateTimeOffset? CreatedAt(JsonElement element) =>
        ((JsonElement?)element).Number("createdAt") is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
}
