using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

/// <summary>A network under the conformance suite, and one fresh account on it.</summary>
public abstract class Subject
{
    public abstract Network Network { get; }

    /// <summary>Where the network answers; its path is appended to the proxy's.</summary>
    public abstract Uri Root { get; }

    /// <summary>The network's own path below the root, with its closing slash; empty when there is none.</summary>
    public virtual string Path => "";

    public Access Access { get; protected set; } = null!;

    /// <summary>Options that depend on the proxy's address.</summary>
    public virtual (string Option, string Value)[] Options(Uri proxied) => [];

    public abstract Task Open();

    /// <summary>A post with these words and whatever else the network demands.</summary>
    public abstract Outgoing Post(string text);

    /// <summary>The longest words that the network takes.</summary>
    public abstract string LongestText { get; }

    /// <summary>Whether this is the one call that makes a post public.</summary>
    public abstract bool IsPublish(Call call);

    /// <summary>The words of every post that the network accepted for the account.</summary>
    public abstract Task<IReadOnlyList<string>> Published();

    public abstract Task Revoke();

    /// <summary>Makes the next public call exceed a limit.</summary>
    public abstract Task LimitRate(FaultyProxy proxy);

    /// <summary>Whether the network lets an account's own posts be read.</summary>
    public virtual bool CanTell => true;
}
