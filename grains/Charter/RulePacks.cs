using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>The rule packs installed in this process: the product's own, and those of a folder. Immutable and safe for concurrent use.</summary>
public sealed class RulePacks
{
    private RulePacks(ImmutableArray<RulePack> installed, ImmutableArray<UnreadablePack> unreadable) => (Installed, Unreadable) = (installed, unreadable);

    /// <summary>The product's own pack and no other.</summary>
    public static RulePacks Own { get; } = Read([]);

    /// <summary>The product's own first, then the others in the order of their folders' names.</summary>
    public ImmutableArray<RulePack> Installed { get; }

    /// <summary>Folders that hold no pack that can be used: they stop nothing.</summary>
    public ImmutableArray<UnreadablePack> Unreadable { get; }

    /// <summary>Reads one pack a folder. What cannot be read, or bears a version that is there already, is listed as unreadable.</summary>
    public static RulePacks Read(IEnumerable<PackFolder> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var (installed, unreadable) = (new List<RulePack> { RulePack.Current }, ImmutableArray.CreateBuilder<UnreadablePack>());
        foreach (var folder in folders.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var (pack, fault) = Read(folder);
            if (pack is not null && installed.Any(p => p.Version == pack.Version)) { fault = Twice(folder, pack.Version); }
            if (fault is not null) { unreadable.Add(fault); }
            else { installed.Add(pack!); }
        }

        return new([.. installed], unreadable.ToImmutable());
    }

    /// <summary>The pack of a version; null: not installed.</summary>
    public RulePack? Find(string version) => Installed.FirstOrDefault(p => p.Version == version);

    /// <summary>The pack in force where <paramref name="chosen"/> was chosen: the product's own where none was, or where it is no longer installed.</summary>
    public RulePack InForce(string? chosen) => chosen is not null && Find(chosen) is { } pack ? pack : RulePack.Current;

    private static (RulePack? Pack, UnreadablePack? Fault) Read(PackFolder folder)
    {
        if (folder.Fault is { } fault) { return (null, new(folder.Name, "", 0, fault)); }
        try { return (RulePack.Read(folder.Files), null); }
        catch (RuleFileException wrong) { return (null, new(folder.Name, wrong.File, wrong.Line, wrong.Sentence)); }
        catch (Exception odd) when (odd is FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            // Whatever somebody wrote there, the other packs are read.
            return (null, new(folder.Name, "", 0, new($"Ce paquet ne peut pas être lu : {odd.Message}", $"This pack cannot be read: {odd.Message}")));
        }
    }

    private static UnreadablePack Twice(PackFolder folder, string version) => new(folder.Name, "pack.txt", 0, new(
        $"La version {version} est déjà installée : donnez-lui-en une autre.", $"Version {version} is installed already: give it another one."));
}
