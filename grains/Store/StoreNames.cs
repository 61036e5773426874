using System.Text;

namespace Scheduler.Store;

/// <summary>Keeps out the names and scores on which two stores would not agree.</summary>
internal static class StoreNames
{
    /// <summary>Doubles, which Redis sorts by, hold every whole number up to here.</summary>
    public const long MaximumScore = 1L << 53;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static void Check(IReadOnlyList<StoreOperation> batch)
    {
        foreach (var operation in batch)
        {
            switch (operation)
            {
                case StoreOperation.Put(var key, _): Check(key); break;
                case StoreOperation.PutIfAbsent(var key, _): Check(key); break;
                case StoreOperation.PutIfVersion(var key, _, var version):
                    Check(key);
                    ArgumentOutOfRangeException.ThrowIfNegative(version);
                    break;
                case StoreOperation.Delete(var key): Check(key); break;
                case StoreOperation.Add(var register, var member, var score):
                    Check(register);
                    Check(member);
                    ArgumentOutOfRangeException.ThrowIfGreaterThan(score, MaximumScore);
                    ArgumentOutOfRangeException.ThrowIfLessThan(score, -MaximumScore);
                    break;
                case StoreOperation.Remove(var register, var member): Check(register); Check(member); break;
                case StoreOperation.Append(var log, var id, _): Check(log); Check(id); break;
                default: throw new ArgumentException("An operation that no store knows.", nameof(batch));
            }
        }
    }

    public static void Check(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Contains('\0', StringComparison.Ordinal) || !IsWellFormed(name))
        {
            throw new ArgumentException("A name in the store is well-formed Unicode without NUL.", nameof(name));
        }
    }

    private static bool IsWellFormed(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return true;
        }

        try
        {
            return Strict.GetByteCount(name) > 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
