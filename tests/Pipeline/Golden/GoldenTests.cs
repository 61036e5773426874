using System.Text;

namespace Scheduler.Tests.Pipeline.Golden;

public sealed class GoldenTests
{
    public static TheoryData<string> Shapes => [.. GoldenFiles.Shapes.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_the_first_release_stored_is_read_back_member_by_member(string shape)
    {
        var filled = Sample.Of(GoldenFiles.Shapes[shape]);
        GoldenFiles.AddWhereAsked(GoldenFiles.Bytes(shape), () => Stored.Write(filled));
        GoldenFiles.AddWhereAsked(GoldenFiles.Values(shape), () => Encoding.UTF8.GetBytes(string.Concat(Members.Lines(filled).Select(l => l + "\n"))));
        Assert.True(File.Exists(GoldenFiles.Bytes(shape)), $"{shape} has no golden bytes: run this test once with SCHEDULER_GOLDEN=add and keep the two files.");

        var read = Stored.Read(GoldenFiles.Shapes[shape], File.ReadAllBytes(GoldenFiles.Bytes(shape)));

        // A member that came later is not in the old bytes; none that is there may be lost.
        var missing = File.ReadAllLines(GoldenFiles.Values(shape)).Except(Members.Lines(read));
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_member_survives_being_stored_today(string shape)
    {
        var filled = Sample.Of(GoldenFiles.Shapes[shape]);
        var read = Stored.Read(filled.GetType(), Stored.Write(filled));
        Assert.Equal(Members.Lines(filled), Members.Lines(read));
        Assert.DoesNotContain(Members.Lines(read), line => line.EndsWith("= null", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Stored_bytes_name_aliases_and_never_classes(string shape) =>
        Assert.DoesNotContain("Scheduler.", Encoding.UTF8.GetString(File.ReadAllBytes(GoldenFiles.Bytes(shape))), StringComparison.Ordinal);

    [Fact]
    public void A_shape_that_was_released_is_never_dropped()
    {
        var kept = Directory.GetFiles(GoldenFiles.Folder, "*.bin").Select(f => Path.GetFileNameWithoutExtension(f)!);
        Assert.Empty(kept.Except(GoldenFiles.Shapes.Keys));
    }
}
