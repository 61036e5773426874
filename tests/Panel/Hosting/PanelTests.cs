using Microsoft.Playwright;
using Scheduler.Contracts.Keys;

namespace Scheduler.Tests.Panel.Hosting;

/// <summary>A test in front of the running demonstration, at the size of a phone and in French unless it says otherwise.</summary>
public abstract class PanelTests(Demo demo, Chromium chromium) : IAsyncDisposable
{
    private readonly List<Visitor> _visitors = [];

    protected Demo Demo => demo;

    protected async Task<Visitor> Visit(Person person, bool script = true, string locale = "fr-FR")
    {
        var visitor = await Visitor.Come(chromium, demo.Address, new() { StorageState = await chromium.Cookies(demo.Address, person), JavaScriptEnabled = script, Locale = locale });
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>Words that no other post holds.</summary>
    protected static string Unique(string words) => $"{words} n° {Demo.Now.ToUnixTimeMilliseconds()}";

    protected static string SignPath(PostKey key) => $"/sign/{key.Owner.Owner}/{key.Post}";

    protected static string PostPath(PostKey key) => $"/posts/{key.Owner.Owner}/{key.Post}";

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var visitor in _visitors) { await visitor.DisposeAsync(); }
    }
}
