using System.Text.Json;
using Scheduler.Connectors.X;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.X;

/// <summary>The count against the network's own vectors, and against what is written here.</summary>
public sealed class XTextTests
{
    public static TheoryData<string, string, int> Vectors()
    {
        var data = new TheoryData<string, string, int>();
        var file = Path.Combine(Repository.Root, "tests", "Connectors", "X", "twitter-text-vectors.json");
        foreach (var vector in JsonElement.Parse(File.ReadAllText(file)).EnumerateArray())
        {
            data.Add(vector.GetProperty("description").GetString()!, vector.GetProperty("text").GetString()!, vector.GetProperty("weight").GetInt32());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_text_weighs_what_the_network_says(string description, string text, int weight) =>
        Assert.True(weight == XText.Weigh(text), $"{description}: {XText.Weigh(text)} instead of {weight}");

    [Theory]
    [InlineData("L’essentiel : « été »…", 23)]
    [InlineData("Lire cabinet-martin.fr/hanche maintenant", 39)]
    [InlineData("Dr.Martin et M.Durand", 21)]
    [InlineData("Voir https://cabinet.example/une-adresse-bien-plus-longue-que-vingt-trois", 28)]
    [InlineData("docteur@cabinet.fr", 18)]
    [InlineData("🇫🇷 👩🏽‍⚕️ ❤️", 8)]
    [InlineData("", 0)]
    public void French_texts_weigh_as_readers_of_the_counter_expect(string text, int weight) => Assert.Equal(weight, XText.Weigh(text));
}
