using System.Globalization;
using System.Xml.Linq;
using Scheduler.Silo.Launch;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture.Deploy;

public sealed class DockerfileTests
{
    [Fact]
    public void What_is_copied_is_there_and_not_ignored()
    {
        var allowed = Repository.Lines("deploy/Dockerfile.dockerignore").Where(l => l.StartsWith('!')).Select(l => l[1..]).ToHashSet();
        var copied = Copied().ToList();
        Assert.NotEmpty(copied);
        Assert.All(copied, source =>
        {
            Assert.True(Path.Exists(Repository.Path(source)), $"{source} is not in the repository");
            Assert.Contains(source, allowed);
        });
    }

    [Fact]
    public void Every_project_that_the_product_needs_is_copied()
    {
        var folders = Copied().Select(Repository.Path).ToList();
        Assert.All(Projects(Repository.Path("silo/Scheduler.Silo.csproj")), project =>
            Assert.Contains(folders, folder => project.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
    }

    [Fact]
    public void Base_images_name_the_framework_that_the_projects_are_built_for()
    {
        var framework = XDocument.Load(Repository.Path("Directory.Build.props")).Descendants("TargetFramework").Single().Value["net".Length..];
        Assert.All(Dockerfile.All("FROM"), image => Assert.Contains($":{framework}-", image));
    }

    [Fact]
    public void What_it_runs_is_what_was_built_and_the_command_line_is_understood()
    {
        Assert.Equal(["dotnet", $"/app/{typeof(LaunchArguments).Assembly.GetName().Name}.dll"], Dockerfile.Words("ENTRYPOINT"));
        var (plan, mistake) = LaunchArguments.Read(Dockerfile.Words("CMD"));
        Assert.Null(mistake);
        Assert.Equal(Dockerfile.Last("VOLUME"), plan!.Data);
        var port = plan.Local.Port.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(Dockerfile.Last("EXPOSE"), port);
        Assert.Contains($"/127.0.0.1/{port} ", Dockerfile.Last("HEALTHCHECK"));
    }

    [Fact]
    public void It_does_not_run_as_root() => Assert.Equal("app", Dockerfile.Last("USER"));

    private static IEnumerable<string> Copied() => Dockerfile.All("COPY")
        .Select(rest => rest.Split(' '))
        .Where(words => !words[0].StartsWith("--from", StringComparison.Ordinal))
        .SelectMany(words => words[..^1])
        .Select(source => source.TrimEnd('/'));

    private static IEnumerable<string> Projects(string project) => XDocument.Load(project).Descendants("ProjectReference")
        .Select(r => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, r.Attribute("Include")!.Value)))
        .SelectMany(Projects)
        .Prepend(project);
}
