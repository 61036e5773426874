namespace Scheduler.Silo.Demo;

/// <summary>Two small websites to follow: what is published on them, and when.</summary>
public sealed class DemoBlog
{
    private readonly Lock _gate = new();
    private readonly DemoBlogFile _file;
    private readonly TimeProvider _clock;
    private DemoBlogState _state;

    /// <summary>Goes on where it stopped, or begins now.</summary>
    /// <param name="file">Where it remembers.</param>
    /// <param name="address">Where the demonstration answers: http://localhost:5080.</param>
    /// <param name="clock">The time.</param>
    public DemoBlog(DemoBlogFile file, Uri address, TimeProvider clock)
    {
        (_file, _clock, Address) = (file, clock, address);
        _state = file.Read() ?? new DemoBlogState { FirstStart = clock.GetUtcNow() };
        file.Write(_state);
    }

    /// <summary>Where the demonstration answers.</summary>
    public Uri Address { get; }

    /// <summary>The first start (UTC).</summary>
    public DateTimeOffset FirstStart => Now.FirstStart;

    /// <summary>The article was corrected.</summary>
    public bool IsCorrected => Now.CorrectedAt is not null;

    /// <summary>What the next press of the button publishes; null: everything is out.</summary>
    public DemoArticle? Next => NextOf(Now);

    /// <summary>Publishes the next article now; null when everything is out.</summary>
    public DemoArticle? Publish()
    {
        lock (_gate)
        {
            if (NextOf(_state) is not { } article) { return null; }
            Keep(_state with { Published = _state.Published.Add(article.Slug, _clock.GetUtcNow()) });
            return article;
        }
    }

    /// <summary>Corrects the followed passage of the hernia article; the second time changes nothing.</summary>
    public void Correct()
    {
        lock (_gate)
        {
            if (_state.CorrectedAt is null) { Keep(_state with { CorrectedAt = _clock.GetUtcNow() }); }
        }
    }

    /// <summary>What a site shows, the newest first.</summary>
    public IReadOnlyList<DemoPost> Posts(DemoSite site)
    {
        var state = Now;
        return [.. DemoArticles.All.Where(a => a.Site == site).Select(a => Post(a, state)).OfType<DemoPost>().OrderByDescending(p => p.PublishedAt)];
    }

    private DemoBlogState Now
    {
        get { lock (_gate) { return _state; } }
    }

    private static DemoArticle? NextOf(DemoBlogState state) => DemoArticles.All.FirstOrDefault(a => a.DaysBefore is null && !state.Published.ContainsKey(a.Slug));

    private void Keep(DemoBlogState next)
    {
        _file.Write(next);
        _state = next;
    }

    private DemoPost? Post(DemoArticle article, DemoBlogState state)
    {
        var zone = article.Site.TimeZone;
        var texts = new DemoTexts(state.FirstStart, zone, Address);
        DateTimeOffset? at = article.DaysBefore is { } days ? Local(texts.Day.AddDays(-days).ToDateTime(article.At), zone)
            : state.Published.TryGetValue(article.Slug, out var pressed) ? TimeZoneInfo.ConvertTime(pressed, zone) : null;
        if (at is not { } published) { return null; }

        var corrected = article.Slug == DemoArticles.Corrected && state.CorrectedAt is { } when ? TimeZoneInfo.ConvertTime(when, zone) : (DateTimeOffset?)null;
        var html = DemoFiles.Text($"article-{article.Slug}.html")
            .Replace("{passage}", DemoFiles.Text(corrected is null ? "passage.txt" : "passage-corrige.txt"), StringComparison.Ordinal)
            .Replace("{publié}", Day(published), StringComparison.Ordinal)
            .Replace("{relu}", Day(corrected ?? published), StringComparison.Ordinal);
        return new DemoPost(article, texts.Fill(html), published, corrected ?? published);
    }

    private static DateTimeOffset Local(DateTime time, TimeZoneInfo zone) => new(time, zone.GetUtcOffset(time));

    private static string Day(DateTimeOffset at) => DemoDates.Words(DateOnly.FromDateTime(at.DateTime));
}
