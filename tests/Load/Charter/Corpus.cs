using Scheduler.Charter;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Load.Charter;

/// <summary>The posts that are checked again and again.</summary>
internal static class Corpus
{
    /// <summary>Every file of posts among the project's own tests.</summary>
    public static IReadOnlyList<string> Own()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var tests = Path.Combine(folder.FullName, "tests", "Rules", "Charter");
            if (File.Exists(Path.Combine(folder.FullName, "Scheduler.sln")) && Directory.Exists(tests))
            {
                return [.. Directory.EnumerateFiles(tests, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
            }
        }
        return [];
    }

    /// <summary>What cannot be read is named and left out.</summary>
    public static CheckedPost[] Read(IReadOnlyList<string> files, TextWriter errors)
    {
        var posts = new List<CheckedPost>();
        foreach (var file in files)
        {
            try
            {
                using var stream = File.OpenRead(file);
                foreach (var (number, text, broken) in new Utf8Lines(stream).Read())
                {
                    if (broken is null && string.IsNullOrWhiteSpace(text)) { continue; }
                    var (post, refusal) = broken is null ? PostLine.Read(text, number) : (null, broken);
                    if (post is { } read) { posts.Add(read.Post); } else { errors.WriteLine($"{file}:{number}: {refusal!.English}"); }
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { errors.WriteLine($"{file}: {fault.Message}"); }
        }
        return [.. posts];
    }
}
