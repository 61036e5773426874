using System.Xml.Linq;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture;

public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["grains/Contracts/Scheduler.Contracts"] = [],
        ["grains/Charter/Scheduler.Charter"] = [],
        ["grains/Store/Scheduler.Store"] = ["Scheduler.Contracts"],
        ["grains/Connectors/Scheduler.Connectors"] = ["Scheduler.Contracts"],
        ["grains/Pipeline/Scheduler.Pipeline"] = ["Scheduler.Charter", "Scheduler.Connectors", "Scheduler.Contracts", "Scheduler.Store"],
        ["api/Web/Scheduler.Web"] = ["Scheduler.Charter", "Scheduler.Contracts", "Scheduler.Store"],
        ["api/Sandbox/Scheduler.Sandbox"] = [],
        ["silo/Scheduler.Silo"] = ["Scheduler.Pipeline", "Scheduler.Sandbox", "Scheduler.Web"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Fact]
    public void Every_project_of_the_product_has_its_place_in_the_table() => Assert.Equal(
        Allowed.Keys.Order(StringComparer.Ordinal),
        Repository.Files("*.csproj", "grains", "api", "silo").Select(f => Repository.Name(f)[..^".csproj".Length]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_these_and_to_no_other(string project)
    {
        var written = XDocument.Parse(Repository.Read(project + ".csproj")).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(Allowed[project], written.Order(StringComparer.Ordinal));
    }

    // What a reference brings along could still be used; the compiled assembly says what is.
    [Theory]
    [InlineData("Scheduler.Web", "Scheduler.Charter", "Scheduler.Contracts", "Scheduler.Store")]
    [InlineData("Scheduler.Sandbox")]
    [InlineData("Scheduler.Contracts")]
    [InlineData("Scheduler.Charter")]
    [InlineData("Scheduler.Connectors", "Scheduler.Contracts")]
    [InlineData("Scheduler.Store", "Scheduler.Contracts")]
    public void The_compiled_assembly_uses_no_more_than_its_project_may(string assembly, params string[] allowed)
    {
        var used = Assemblies.All.Single(a => a.GetName().Name == assembly).GetReferencedAssemblies()
            .Select(r => r.Name!).Where(n => n.StartsWith("Scheduler.", StringComparison.Ordinal));
        Assert.Empty(used.Except(allowed));
    }
}
