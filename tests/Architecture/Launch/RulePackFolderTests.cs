using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scheduler.Charter;
using Scheduler.Silo.Hosting;

namespace Scheduler.Tests.Architecture.Launch;

public sealed class RulePackFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("packs-");

    [Fact]
    public void Each_subfolder_is_a_pack_and_one_that_cannot_be_read_stops_nothing()
    {
        Write("bon", RulePack.CurrentFiles.Select(f => f.Name == "pack.txt" ? new RuleFile(f.Name, f.Text.Replace("version: " + RulePack.Current.Version, "version: 2099.1.1", StringComparison.Ordinal)) : f));
        Write("mauvais", [new("pack.txt", "version: 2099.2.1\n"), new("lisez-moi.md", "Rien.")]);
        var packs = Installed(_folder.FullName);
        Assert.Equal([RulePack.Current.Version, "2099.1.1"], packs.Installed.Select(p => p.Version));
        Assert.Equal(("mauvais", "pack.txt"), (Assert.Single(packs.Unreadable).Folder, packs.Unreadable[0].File));
    }

    [Fact]
    public void Without_a_folder_there_is_the_products_own_pack_and_a_folder_that_is_not_there_is_refused_at_the_start()
    {
        Assert.Equal([RulePack.Current], Installed("").Installed);
        var refused = Assert.Throws<OptionsValidationException>(() => Installed(Path.Combine(_folder.FullName, "absent")));
        Assert.Contains("Scheduler:Charter:Packs", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static RulePacks Installed(string folder)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Scheduler:Charter:Packs", folder)]).Build();
        using var services = new ServiceCollection().AddRulePacks(configuration).BuildServiceProvider();
        return services.GetRequiredService<RulePacks>();
    }

    private void Write(string name, IEnumerable<RuleFile> files)
    {
        var folder = _folder.CreateSubdirectory(name);
        foreach (var file in files) { File.WriteAllText(Path.Combine(folder.FullName, file.Name), file.Text); }
    }
}
