using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Scheduler.Tests.Architecture.House;

/// <summary>Who calls which grain, read from the compiled code: lambdas and async methods count for the type that they are written in.</summary>
internal sealed class Calls
{
    private readonly Dictionary<string, TypeDefinition> _types;

    public Calls(string assembly)
    {
        Module = ModuleDefinition.ReadModule(assembly);
        _types = Module.Types.ToDictionary(t => t.FullName);
    }

    public ModuleDefinition Module { get; }

    public IEnumerable<TypeDefinition> Types => _types.Values;

    /// <summary>The grain interfaces whose methods are called in the type itself.</summary>
    public static IReadOnlySet<TypeReference> Grains(TypeDefinition type) =>
        Instructions(type).Select(i => i.Operand).OfType<MethodReference>().Select(m => m.DeclaringType).Where(IsGrain).DistinctBy(t => t.FullName).ToHashSet();

    /// <summary>The grain interfaces called by the type or by what it is built from: desks, senders, rules, but no other grain.</summary>
    public IReadOnlySet<string> Reach(TypeDefinition grain)
    {
        var seen = new HashSet<string>();
        var open = new Stack<TypeDefinition>([grain]);
        var called = new HashSet<string>();
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type.FullName)) { continue; }
            foreach (var target in Grains(type)) { called.Add(target.FullName); }
            foreach (var used in Uses(type).Where(u => _types.ContainsKey(u) && !IsGrainClass(_types[u]))) { open.Push(_types[used]); }
        }
        return called;
    }

    public static bool IsGrainClass(TypeDefinition type) => type.CustomAttributes.Any(a => a.AttributeType.FullName == "Orleans.GrainTypeAttribute");

    public static bool IsGrain(TypeReference type) => type.Namespace.StartsWith("Scheduler.Contracts.", StringComparison.Ordinal)
        && type.Name.StartsWith('I') && type.Name.EndsWith("Grain", StringComparison.Ordinal);

    private static IEnumerable<string> Uses(TypeDefinition type)
    {
        foreach (var part in WithNested(type))
        {
            foreach (var field in part.Fields) { yield return Outermost(field.FieldType); }
            foreach (var parameter in part.Methods.SelectMany(m => m.Parameters)) { yield return Outermost(parameter.ParameterType); }
        }
        foreach (var operand in Instructions(type).Select(i => i.Operand))
        {
            if (operand is MemberReference { DeclaringType: { } declaring }) { yield return Outermost(declaring); }
            if (operand is TypeReference named) { yield return Outermost(named); }
        }
    }

    private static string Outermost(TypeReference type)
    {
        var outer = type.GetElementType();
        while (outer.DeclaringType is { } declaring) { outer = declaring; }
        return outer.FullName;
    }

    private static IEnumerable<Instruction> Instructions(TypeDefinition type) =>
        WithNested(type).SelectMany(t => t.Methods).Where(m => m.HasBody).SelectMany(m => m.Body.Instructions);

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);
}
