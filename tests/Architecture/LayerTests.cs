using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using Scheduler.Tests.Architecture.House;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Scheduler.Tests.Architecture;

public sealed class LayerTests
{
    private static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader().LoadAssemblies([.. Assemblies.All]).Build();

    [Fact]
    public void Store_clients_are_spoken_to_by_the_store_alone() =>
        Nobody("Microsoft.Data.Sqlite|StackExchange.Redis", except: "Scheduler.Store|Scheduler.Silo.Hosting");

    [Fact]
    public void Connectors_know_no_grain()
    {
        Nobody("Orleans", except: "Scheduler.(Contracts|Store|Pipeline|Web|Silo)|OrleansCodeGen|Orleans");
        var grains = Types().That().HaveFullNameMatching("^Scheduler\\.Contracts\\..*\\.I[A-Za-z]+Grain$");
        Hold(Types().That().ResideInNamespaceMatching("^Scheduler\\.Connectors").Should().NotDependOnAny(grains));
    }

    [Fact]
    public void The_charter_knows_neither_files_nor_networks_nor_actors() =>
        Hold(Types().That().ResideInNamespaceMatching("^Scheduler\\.Charter").And().DoNotResideInNamespaceMatching("^Scheduler\\.Charter\\.(CommandLine|Mirror|Packs)")
            .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching("^(Orleans|System\\.IO|System\\.Net|Microsoft\\.(AspNetCore|Extensions))(\\.|$)")));

    // They read what they are given, or what is compiled in; whoever gives it opens the file.
    [Fact]
    public void The_command_the_mirror_and_the_rule_packs_open_no_file_themselves() =>
        Hold(Opening("File|FileStream|FileInfo|Directory|DirectoryInfo|Path"));

    [Fact]
    public void Rules_decide_without_waiting()
    {
        var rules = Assemblies.Pipeline.GetTypes().Where(t => t.Name.EndsWith("Rules", StringComparison.Ordinal)).ToList();
        Assert.True(rules.Count >= 10);
        Assert.All(rules, r => Assert.DoesNotContain(r.GetMethods(), m => typeof(Task).IsAssignableFrom(m.ReturnType)));
    }

    [Fact]
    public void These_rules_see_what_they_forbid()
    {
        Assert.Contains(Against(Without("Microsoft.Data.Sqlite", except: "Scheduler.Silo")), d => d.Contains("Scheduler.Store.Sqlite", StringComparison.Ordinal));
        Assert.Contains(Against(Without("StackExchange.Redis", except: "Scheduler.Store")), d => d.Contains("Scheduler.Silo.Hosting", StringComparison.Ordinal));
        Assert.Contains(Against(Without("Orleans", except: "Scheduler.Pipeline")), d => d.Contains("Scheduler.Contracts", StringComparison.Ordinal));
        Assert.Contains(Against(Opening("Stream|TextReader")), d => d.Contains("Scheduler.Charter.Mirror", StringComparison.Ordinal));
    }

    private static TypesShouldConjunction Without(string namespaces, string except) =>
        Types().That().DoNotResideInNamespaceMatching($"^({except})(\\.|$)").Should()
            .NotDependOnAny(Types(true).That().ResideInNamespaceMatching($"^({namespaces})(\\.|$)"));

    private static TypesShouldConjunction Opening(string kinds) =>
        Types().That().ResideInNamespaceMatching("^Scheduler\\.Charter\\.(CommandLine|Mirror|Packs)").Should()
            .NotDependOnAny(Types(true).That().HaveFullNameMatching($"^(Orleans\\..*|System\\.Net\\..*|Microsoft\\.(AspNetCore|Extensions)\\..*|System\\.Console|System\\.TimeProvider|System\\.IO\\.({kinds}))$"));

    private static void Nobody(string namespaces, string except) => Hold(Without(namespaces, except));

    private static void Hold(TypesShouldConjunction rule) => Assert.Empty(Against(rule));

    private static IEnumerable<string> Against(TypesShouldConjunction rule) => rule.Evaluate(Product).Where(r => !r.Passed).Select(r => r.Description);
}
