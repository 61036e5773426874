using System.Globalization;
using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Contracts.Series;
using Scheduler.Pipeline.Audit;
using Scheduler.Pipeline.Posts;
using Scheduler.Pipeline.Refusals;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Series;

/// <summary>A recurring post: makes each occurrence in time, one at a time, and never catches up.</summary>
[GrainType("series")]
public sealed partial class SeriesGrain(
    [PersistentState("series", StorageNames.Store)] IPersistentState<SeriesState> stored,
    IStore store,
    Boards boards,
    AuditDesk audit,
    ITimetable timetable,
    TimeProvider clock,
    ILogger<SeriesGrain> logger) : Grain, ISeriesGrain
{
    private SeriesKey Key => SeriesKey.Parse(this.GetPrimaryKeyString());

    private SeriesState State => stored.State;

    /// <inheritdoc/>
    public Task<SeriesView?> Read(CancellationToken cancellationToken) => Task.FromResult(State.Settings is null ? null : View());

    /// <inheritdoc/>
    public async Task<Answer<SeriesView>> Begin(SeriesSettings settings, Actor by, CancellationToken cancellationToken)
    {
        if (State.Settings is not null) { return View(); }
        var (now, zone) = (clock.GetUtcNow(), await OwnerZone.Of(GrainFactory, Key.Owner));
        if (PostRules.Against(SeriesRules.Post(Key, 0), settings.Model) is { } unfit) { return unfit; }
        if (SeriesRules.Against(settings, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime)) is { } refusal) { return refusal; }
        var begun = new SeriesState { Settings = settings, By = by, TimeZone = zone };
        await store.Write([new StoreOperation.Add(StoreKeys.Series(Key.Owner), Key.ToString(), now.ToUnixTimeMilliseconds())], cancellationToken);
        await Go(begun, cancellationToken);
        await audit.Tell(Key.ToString(), "series.begun", by, new() { ["title"] = settings.Model.Title }, cancellationToken);
        return View();
    }

    /// <inheritdoc/>
    public async Task<Answer<SeriesView>> Adopt(PostContent model, Actor by, CancellationToken cancellationToken)
    {
        if (State.Settings is not { } settings) { return Refuse.With("series.none"); }
        if (PostRules.Against(SeriesRules.Post(Key, State.Next), model) is { } unfit) { return unfit; }
        await Write(State with { Settings = settings with { Model = model } }, cancellationToken);
        await audit.Tell(Key.ToString(), "series.adopted", by, new() { ["title"] = model.Title }, cancellationToken);
        return View();
    }

    /// <inheritdoc/>
    public async Task<Answer<SeriesView>> End(Actor by, CancellationToken cancellationToken)
    {
        if (State.Settings is null) { return Refuse.With("series.none"); }
        if (State.NextDue is null) { return View(); }
        await Save(State with { NextDue = null }, cancellationToken);
        await audit.Tell(Key.ToString(), "series.ended", by, [], cancellationToken);
        return View();
    }

    /// <inheritdoc/>
    public async Task<Answer<SeriesView>> Settle(int occurrence, bool wanted, Actor by, CancellationToken cancellationToken)
    {
        if (State.Occurrences.FirstOrDefault(o => o.Number == occurrence && o.State == OccurrenceState.Asked) is not { } asked) { return Refuse.With("series.not-asked"); }
        if (wanted && await PreviousOpen(cancellationToken)) { return Refuse.With("series.previous-open"); }
        var now = clock.GetUtcNow();
        var settled = wanted ? await Make(State, asked with { State = OccurrenceState.Made, At = now, Why = null }, now, cancellationToken) : asked with { State = OccurrenceState.Skipped, At = now };
        await Write(SeriesRules.Settled(State, settled), cancellationToken);
        await audit.Tell(Key.ToString(), wanted ? "series.taken" : "series.dropped", by, new() { ["day"] = asked.Day.ToString("O", CultureInfo.InvariantCulture) }, cancellationToken);
        return View();
    }

    /// <inheritdoc/>
    public async Task Wake(DateTimeOffset due, CancellationToken cancellationToken)
    {
        if (State.NextDue == due) { await Go(State, cancellationToken); }
        else { await timetable.Done(Entry(due), cancellationToken); }
    }

    private async Task Go(SeriesState from, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var step = SeriesRules.Step(from, await PreviousOpen(cancellationToken), now);
        var next = step.State;
        if (step.Make is { } occurrence) { next = SeriesRules.With(next, await Make(next, occurrence, null, cancellationToken), now); }
        await Save(next, cancellationToken);
    }

    /// <summary>A post of its own, put before the surgeon; where the check or a network stops it, a draft that says why.</summary>
    private async Task<Occurrence> Make(SeriesState state, Occurrence occurrence, DateTimeOffset? freeFrom, CancellationToken cancellationToken)
    {
        var key = SeriesRules.Post(Key, occurrence.Number);
        var post = GrainFactory.Post(key);
        var created = await post.Create(SeriesRules.Content(Key, state, occurrence, freeFrom), state.By!, cancellationToken);
        if (created.Value is not { } view) { return occurrence with { State = OccurrenceState.Skipped, Why = created.Refusal }; }
        var submitted = view.State == PostState.Draft ? (await post.Submit(state.By!, cancellationToken)).Refusal : null;
        LogMade(Key.ToString(), occurrence.Number, submitted?.Code ?? "");
        return occurrence with { Post = key.ToString(), Why = submitted };
    }

    private async Task<bool> PreviousOpen(CancellationToken cancellationToken)
    {
        if (State.Occurrences.FirstOrDefault(o => o.Post.Length > 0) is not { } last || await GrainFactory.Post(PostKey.Parse(last.Post)).Read(cancellationToken) is not { } post) { return false; }
        if (post.State is PostState.Declined or PostState.Expired or PostState.Cancelled) { return false; }
        if (post.State is PostState.Draft or PostState.ChangesRequested) { return !SeriesRules.IsOver(post.Content, clock.GetUtcNow()); }
        var lines = await boards.Publications(post.Plan.Select(p => PublicationKey.Parse(p.Publication)), cancellationToken);
        return post.State != PostState.Signed || lines.Count < post.Plan.Length || lines.Any(l => l.State < PublicationState.Published || l.State is PublicationState.Unknown or PublicationState.NeedsAPerson);
    }

    // Before the state, the entry it needs; after it, the one it no longer needs.
    private async Task Save(SeriesState next, CancellationToken cancellationToken)
    {
        var before = State.NextDue;
        if (next.NextDue is { } due) { await timetable.Schedule(Entry(due), cancellationToken); }
        await Write(next, cancellationToken);
        if (before is { } done && done != next.NextDue) { await timetable.Done(Entry(done), cancellationToken); }
    }

    private async Task Write(SeriesState next, CancellationToken cancellationToken)
    {
        stored.State = next;
        await stored.WriteOrDeactivate(this, cancellationToken);
    }

    private TimetableEntry Entry(DateTimeOffset due) => new(TimetableKind.Series, Key.ToString(), due);

    private SeriesView View() => new()
    {
        Key = Key.ToString(),
        Settings = State.Settings!,
        By = State.By!,
        Next = State.NextDue is null ? null : SeriesCalendar.Day(State.Settings!, State.Next),
        Occurrences = State.Occurrences,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Series {Series}: occurrence {Occurrence} made {Code}")]
    private partial void LogMade(string series, int occurrence, string code);
}
