using System.Security.Cryptography;
using System.Text;

namespace Scheduler.Web.Access.Setup;

/// <summary>A code of this process alone, never stored: 60 bits in letters and digits that nobody confuses.</summary>
public sealed class SetupCode : ISetupCode
{
    private readonly string _letters = RandomNumberGenerator.GetString("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", 12);
    private volatile bool _spent;

    /// <inheritdoc/>
    public string Code => $"{_letters[..4]}-{_letters[4..8]}-{_letters[8..]}";

    /// <inheritdoc/>
    public bool Matches(string attempt)
    {
        var letters = new string([.. attempt.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(letters), Encoding.ASCII.GetBytes(_letters)) && !_spent;
    }

    /// <inheritdoc/>
    public void Spend() => _spent = true;
}
