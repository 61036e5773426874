using System.Collections.Immutable;

namespace Scheduler.Charter.Packs;

/// <summary>The files of the pack that comes with the product.</summary>
internal static class OwnPack
{
    private const string Folder = "pack/";

    public static ImmutableArray<RuleFile> Files { get; } =
    [
        .. typeof(OwnPack).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read),
    ];

    private static RuleFile Read(string name)
    {
        using var reader = new StreamReader(typeof(OwnPack).Assembly.GetManifestResourceStream(name)!);
        return new(name[Folder.Length..], reader.ReadToEnd());
    }
}
