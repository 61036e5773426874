using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Instagram;

/// <summary>The token, in the query, the form or the header, as the Graph API takes it.</summary>
internal static class Gate
{
    private static readonly Errors Errors = new();

    public static Answer? Check(HttpRequest request, IReadOnlyDictionary<string, string> sent, SandboxState state, out ImmutableArray<string> accounts)
    {
        accounts = [];
        if ((sent.GetValueOrDefault("access_token") ?? Incoming.Bearer(request)) is not { } value) { return Errors.NoToken(); }
        var token = state.Tokens.Find(Networks.Instagram, value);
        accounts = token?.Accounts ?? [];
        return token?.State switch
        {
            TokenState.Valid => null,
            TokenState.Expired => Errors.ExpiredToken(),
            TokenState.Revoked => Errors.RevokedToken(),
            _ => Errors.InvalidToken(),
        };
    }
}
