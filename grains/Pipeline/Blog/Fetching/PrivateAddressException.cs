namespace Scheduler.Pipeline.Blog.Fetching;

/// <summary>A name resolved to an address that is not public. Thrown while connecting, where no value can be answered.</summary>
public sealed class PrivateAddressException : Exception
{
    /// <summary>With nothing said.</summary>
    public PrivateAddressException() : base("Not a public address.") { }

    /// <summary>With what was being done.</summary>
    public PrivateAddressException(string message) : base(message) { }

    /// <summary>With what was being done, and the cause.</summary>
    public PrivateAddressException(string message, Exception inner) : base(message, inner) { }
}
