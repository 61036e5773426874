using System.Security.Cryptography;
using System.Text;

namespace Scheduler.Contracts.Keys;

/// <summary>Keys of posts that are made from something else: always the same for the same thing, so that a crash in the middle cannot make two.</summary>
public static class DerivedPost
{
    /// <summary>The key of an owner's post that is made from that.</summary>
    public static PostKey Of(OwnerKey owner, string from)
    {
        Span<byte> digits = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(from), digits);
        // The marks of a version 8 UUID: made by a rule of our own.
        digits[6] = (byte)((digits[6] & 0x0F) | 0x80);
        digits[8] = (byte)((digits[8] & 0x3F) | 0x80);
        return new PostKey(owner, Convert.ToHexStringLower(digits[..16]));
    }
}
