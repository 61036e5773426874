namespace Scheduler.Store;

/// <summary>The store did not answer as it must. Nothing may be concluded about the writes under way.</summary>
/// <remarks>The client's own exception is kept out of it: it may quote connection strings and values.</remarks>
public sealed class StoreException : Exception
{
    /// <summary>With nothing said.</summary>
    public StoreException() { }

    /// <summary>With what was being done.</summary>
    public StoreException(string message) : base(message) { }

    /// <summary>With what was being done, and the cause.</summary>
    public StoreException(string message, Exception inner) : base(message, inner) { }
}
