using Scheduler.Tests.Panel.Hosting;

namespace Scheduler.Tests.Panel.Pages;

/// <summary>A page of the product and who opens it.</summary>
/// <param name="Person">Who, by name.</param>
/// <param name="Start">The address it starts from.</param>
/// <param name="Links">Links followed from there, by their text.</param>
public sealed record Place(string Person, string Start, params string[] Links)
{
    public static IReadOnlyList<Place> All { get; } =
    [
        new(nameof(Hosting.Person.Nobody), "/signin"),
        new(nameof(Hosting.Person.Nobody), "/demo"),
        new(nameof(Hosting.Person.Nobody), "/sandbox"),
        new(nameof(Hosting.Person.Bellacombe), "/"),
        new(nameof(Hosting.Person.Bellacombe), "/sign"),
        new(nameof(Hosting.Person.Bellacombe), "/sign", "Tabac avant une opération"),
        new(nameof(Hosting.Person.Bellacombe), "/sign", "Fermeture de fin d’année"),
        new(nameof(Hosting.Person.Bellacombe), "/sign", "Tabac avant une opération", "Refuser…"),
        new(nameof(Hosting.Person.Corvaisier), "/sign", "Échographie du nerf médian, pour les pairs"),
        new(nameof(Hosting.Person.Manager), "/"),
        new(nameof(Hosting.Person.Manager), "/sign"),
        new(nameof(Hosting.Person.Manager), "/posts/new"),
        new(nameof(Hosting.Person.Manager), "/posts/new?owner=s.corvaisier"),
        new(nameof(Hosting.Person.Manager), "/sign", "Tabac avant une opération"),
        new(nameof(Hosting.Person.Manager), "/", "Doigt à ressaut avant les fêtes"),
        new(nameof(Hosting.Person.Manager), "/", "Doigt à ressaut avant les fêtes", "Modifier"),
        new(nameof(Hosting.Person.Manager), "/", "Doigt à ressaut avant les fêtes", "Décliner pour plusieurs chirurgiens"),
        new(nameof(Hosting.Person.Manager), "/campaigns"),
        new(nameof(Hosting.Person.Manager), "/week"),
        new(nameof(Hosting.Person.Manager), "/channels"),
        new(nameof(Hosting.Person.Manager), "/surgeons/s.corvaisier/channels/new?network=linkedin"),
        new(nameof(Hosting.Person.Manager), "/surgeons/s.corvaisier"),
        new(nameof(Hosting.Person.Manager), "/audit"),
        new(nameof(Hosting.Person.Manager), "/pauses"),
        new(nameof(Hosting.Person.Manager), "/charter"),
        new(nameof(Hosting.Person.Bellacombe), "/charter", Scheduler.Charter.RulePack.Current.Rules[0].Title.French),
        new(nameof(Hosting.Person.Bellacombe), "/charter/mirror"),
        new(nameof(Hosting.Person.Manager), "/nulle-part"),
        new(nameof(Hosting.Person.Manager), "/signout"),
    ];

    public static TheoryData<string> Names => [.. All.Select(p => p.ToString())];

    public static Place Of(string name) => All.Single(p => p.ToString() == name);

    public async Task Enter(Visitor visitor)
    {
        await visitor.Open(Start);
        foreach (var link in Links) { await visitor.Follow(visitor.Main.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = link }).First); }
    }

    public override string ToString() => string.Join(" › ", [Person, Start, .. Links]);
}
