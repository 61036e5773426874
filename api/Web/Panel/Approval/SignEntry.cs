using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Approval;

/// <summary>What the signer typed and ticked, kept when an answer sends them back.</summary>
public sealed class SignEntry
{
    /// <summary>The hash of what they were shown.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Rules whose box they ticked.</summary>
    public IReadOnlySet<string> Ticked { get; init; } = new HashSet<string>();

    /// <summary>Their reason, by rule.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    /// <summary>Why a change is asked or the post declined.</summary>
    public string Why { get; init; } = "";

    /// <summary>What is missing, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>From the posted form.</summary>
    public static SignEntry Read(IFormCollection form) => new()
    {
        Hash = form["hash"].ToString(),
        Ticked = form["attest"].OfType<string>().ToHashSet(),
        Reasons = form.Keys.Where(k => k.StartsWith("reason.", StringComparison.Ordinal)).ToDictionary(k => k["reason.".Length..], k => form[k].ToString().Trim()),
        Why = form["why"].ToString().Trim(),
    };

    /// <summary>The attestations, when every rule that asks for one has a ticked box and a reason; what is missing is told beside its field.</summary>
    public ImmutableArray<Attestation> Attest(IEnumerable<string> rules)
    {
        List<Attestation> given = [];
        foreach (var rule in rules.Distinct())
        {
            var reason = Reasons.GetValueOrDefault(rule, "");
            if (!Ticked.Contains(rule)) { Errors["attest." + rule] = Say.It("sign.tick-first"); }
            if (reason.Length == 0) { Errors["reason." + rule] = Say.It("sign.reason-first"); }
            given.Add(new() { Rule = rule, Reason = reason });
        }
        return [.. given];
    }

    /// <summary>A reason is there; if not, it is asked for beside its field.</summary>
    public bool HasWhy()
    {
        if (Why.Length == 0) { Errors["why"] = Say.It("sign.why-first"); }
        return Why.Length > 0;
    }
}
