using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Storage;

namespace Scheduler.Tests.Store.Golden;

public sealed class GoldenTests
{
    private static readonly GoldenState State = new()
    {
        Text = "Prothèse de genou : ce qui change",
        At = new DateTimeOffset(2026, 3, 3, 8, 30, 0, TimeSpan.FromHours(1)),
        Parts = [new GoldenLink("https://exemple.fr/genou")],
    };

    [Fact]
    public void Bytes_stored_when_the_classes_had_other_names_are_still_read()
    {
        var stored = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Golden", "golden-state.bin"));

        var read = Storage().Deserialize<GoldenState>(BinaryData.FromBytes(stored));

        Assert.NotNull(read);
        Assert.Equal(State.Text, read.Text);
        Assert.Equal(State.At, read.At);
        Assert.Equal(State.Parts, read.Parts);
    }

    [Fact]
    public void What_is_stored_names_aliases_and_never_classes()
    {
        var text = Encoding.UTF8.GetString(Storage().Serialize(State));

        Assert.Contains("golden-link", text, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(GoldenLink), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Scheduler", text, StringComparison.Ordinal);
    }

    private static OrleansGrainStorageSerializer Storage() =>
        new(new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>());
}
