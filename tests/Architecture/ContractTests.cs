using System.Reflection;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture;

/// <summary>What is sent or stored has a name and numbers of its own: a class may then be renamed.</summary>
public sealed class ContractTests
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_grain_class_has_a_type_name_of_its_own_and_is_sealed()
    {
        Assert.NotEmpty(Assemblies.GrainClasses);
        Assert.All(Assemblies.GrainClasses, g =>
        {
            Assert.NotNull(g.GetCustomAttribute<GrainTypeAttribute>());
            Assert.True(g.IsSealed, g.FullName);
        });
    }

    [Fact]
    public void Every_grain_interface_and_each_of_its_methods_has_an_alias()
    {
        Assert.NotEmpty(Assemblies.GrainInterfaces);
        Assert.All(Assemblies.GrainInterfaces, i =>
        {
            Assert.NotNull(i.GetCustomAttribute<AliasAttribute>());
            Assert.All(i.GetMethods(), m => Assert.NotNull(m.GetCustomAttribute<AliasAttribute>()));
            Assert.Equal(i.GetMethods().Length, i.GetMethods().Select(m => m.GetCustomAttribute<AliasAttribute>()!.Alias).Distinct().Count());
        });
    }

    [Fact]
    public void A_call_can_be_cancelled() => Assert.All(Assemblies.GrainInterfaces.SelectMany(i => i.GetMethods()),
        m => Assert.Equal(typeof(CancellationToken), m.GetParameters().LastOrDefault()?.ParameterType));

    [Fact]
    public void Every_type_that_is_sent_or_stored_has_an_alias_that_no_other_has_and_is_sealed()
    {
        Assert.NotEmpty(Assemblies.Serialized);
        Assert.All(Assemblies.Serialized, t =>
        {
            Assert.NotNull(t.GetCustomAttribute<AliasAttribute>());
            Assert.True(t.IsSealed || t.IsValueType, t.FullName);
        });
        var twice = Assemblies.Serialized.GroupBy(t => t.GetCustomAttribute<AliasAttribute>()!.Alias).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void Its_numbers_are_written_down_from_nought_without_gaps() => Assert.All(Assemblies.Serialized, t =>
    {
        var ids = Ids(t).Order().ToList();
        Assert.Equal(Enumerable.Range(0, ids.Count).Select(i => (uint)i), ids);
        Assert.All(t.GetProperties(Declared).Where(p => p.SetMethod is not null), p => Assert.NotNull(p.GetCustomAttribute<IdAttribute>()));
    });

    // A number is never given to another member: the next one is the count of those there are.
    private static IEnumerable<uint> Ids(Type type) =>
        type.GetMembers(Declared).Select(m => m.GetCustomAttribute<IdAttribute>()).Where(id => id is not null).Select(id => id!.Id);
}
