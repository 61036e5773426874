using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Audit;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Publishing;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Channels;

/// <summary>What a channel tells the boards and the audit, and what publications gave back to it.</summary>
public sealed class ChannelDesk(IStore store, Register register, Boards boards, AuditLog audit, TimeProvider clock)
{
    /// <summary>Lists the channel among its owner's.</summary>
    public async Task List(ChannelKey channel, CancellationToken cancellationToken) => await store.Write(
        [
            new StoreOperation.Add(StoreKeys.Channels(channel.Owner), channel.ToString(), (long)channel.Network),
            new StoreOperation.Add(AllChannels, channel.ToString(), 0),
        ], cancellationToken);

    /// <summary>Every channel of the installation, for the sweep.</summary>
    public const string AllChannels = "channels";

    /// <summary>Tells where a publication stands.</summary>
    public async Task Tell(QueueEntry entry, PublicationState where, string what, Actor by, Refusal? why, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var line = new PublicationLine { Key = entry.Publication, State = where, Due = entry.Due, At = now, Problem = why, Attempt = entry.Attempt };
        var happened = new AuditEntry
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{entry.Publication}/{what}/{entry.Attempt}/{entry.Due.ToUnixTimeMilliseconds()}"),
            At = now,
            Subject = entry.Publication,
            What = what,
            By = by,
            Facts = Facts(entry, why),
        };
        await store.Write([.. boards.Feed(line), .. audit.Feed(happened)], cancellationToken);
    }

    /// <summary>What an attempt gave back; null: its place was taken again already.</summary>
    public ValueTask<ReturnedEntry?> Returned(string publication, int attempt, CancellationToken cancellationToken) =>
        register.Read<ReturnedEntry>(PublishingKeys.Return(PublicationKey.Parse(publication), attempt), cancellationToken);

    /// <summary>It has its place again.</summary>
    public async Task Taken(ReturnedEntry returned, CancellationToken cancellationToken) => await store.Write(
        [new StoreOperation.Delete(PublishingKeys.Return(PublicationKey.Parse(returned.Entry.Publication), returned.Entry.Attempt))], cancellationToken);

    private static ImmutableSortedDictionary<string, string> Facts(QueueEntry entry, Refusal? why)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        facts["due"] = entry.Due.ToString("O", CultureInfo.InvariantCulture);
        facts["hash"] = entry.Hash;
        if (why is not null) { facts["code"] = why.Code; }
        return facts.ToImmutable();
    }
}
