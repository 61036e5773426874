namespace Scheduler.Store;

/// <summary>The store cannot be opened as it is set up, and a person must act before the product starts.</summary>
public abstract class StoreRefusedException : Exception
{
    private protected StoreRefusedException(string code, string french, string english) : base(english)
    {
        Code = code;
        French = french;
        English = english;
    }

    /// <summary>What is wrong, for machines: DATA_FOLDER_IN_USE, REDIS_MAY_FORGET …</summary>
    public string Code { get; }

    /// <summary>What is wrong and what to do, in French.</summary>
    public string French { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }
}
