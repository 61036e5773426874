using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Access.Keys;

/// <summary>An API key as its holder writes it: <c>sk_agency.id.secret</c>. The secret half is shown once and never stored.</summary>
public sealed record ApiKeyText(AgencyKey Agency, string Id, string Secret)
{
    private const string Prefix = "sk_";

    /// <summary>A new one: 72 bits name it, 256 bits keep it.</summary>
    public static ApiKeyText New(AgencyKey agency) =>
        new(agency, Random(9), Random(32));

    /// <summary>What the agency keeps of the secret.</summary>
    public string Hash => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)));

    /// <summary>True when the secret is the one that was hashed; takes the same time whatever it is.</summary>
    public bool Matches(string hash) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Hash), Encoding.UTF8.GetBytes(hash));

    /// <summary>The whole key, for its holder's eyes.</summary>
    public string Reveal() => $"{Prefix}{Agency}.{Id}.{Secret}";

    /// <summary>Never prints the secret.</summary>
    public override string ToString() => $"{Prefix}{Agency}.{Id}";

    /// <summary>Reads a key; null when it is none. An agency's name may hold dots, so it is read from its end.</summary>
    public static ApiKeyText? TryParse(string? text)
    {
        if (text is not { Length: < 512 } || !text.StartsWith(Prefix, StringComparison.Ordinal)) { return null; }
        var secret = text.LastIndexOf('.');
        var id = secret > 0 ? text.LastIndexOf('.', secret - 1) : -1;
        if (id < 0) { return null; }
        try
        {
            return new(new AgencyKey(text[Prefix.Length..id]), text[(id + 1)..secret], text[(secret + 1)..]);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // An id is also a key's segment: it begins with a letter.
    private static string Random(int bytes) => "k" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));
}
