using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Scheduler.Charter.Pictures;
using Scheduler.Pipeline.Charter.Pictures;
using Scheduler.Silo.Demo;

namespace Scheduler.Tests.Web.Demo;

public sealed class DemoMediaTests
{
    public static TheoryData<string> Pictures => [.. DemoMedia.All.Where(m => m.ContentType == "image/jpeg").Select(m => m.File)];

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task The_demonstrations_pictures_say_all_the_words_that_a_machine_reads_in_them(string file)
    {
        var medium = DemoMedia.All.Single(m => m.File == file);
        using var reader = new TesseractReader(Options.Create(new PictureReaderOptions { Timeout = TimeSpan.FromSeconds(25) }), TimeProvider.System, NullLogger<TesseractReader>.Instance);
        var read = await reader.Read(medium.Bytes, TestContext.Current.CancellationToken);
        Assert.NotNull(read);
        Assert.Empty(ReadWords.Missing(medium.Words, read));
    }
}
