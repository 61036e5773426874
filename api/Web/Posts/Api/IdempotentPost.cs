using System.Security.Cryptography;
using System.Text;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;

namespace Scheduler.Web.Posts.Api;

/// <summary>The post that a caller's Idempotency-Key names: the same key of the same caller is always the same post.</summary>
internal static class IdempotentPost
{
    public const string Header = "Idempotency-Key";

    /// <summary>1 to 200 visible ASCII characters.</summary>
    public static bool Takes(string key) => key.Length is > 0 and <= 200 && key.All(c => c is > ' ' and <= '~');

    public static PostKey Key(OwnerKey owner, CurrentMember caller, string key)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Agency}\n{caller.ApiKey}\n{owner.Owner}\n{key}"))[..16];
        // RFC 9562, version 8: an id made by one's own rule, which cannot meet a version 7 of the other posts.
        bytes[6] = (byte)(0x80 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new PostKey(owner, new Guid(bytes, bigEndian: true).ToString("N"));
    }
}
