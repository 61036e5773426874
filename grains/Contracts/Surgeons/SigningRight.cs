namespace Scheduler.Contracts.Surgeons;

/// <summary>In what quality a person may sign. Numbers are stored: append only.</summary>
public enum SigningRight
{
    /// <summary>They may not.</summary>
    None = 0,

    /// <summary>The surgeon.</summary>
    Surgeon = 1,

    /// <summary>A delegate within their dates: signs, neither attests nor overrules.</summary>
    Delegate = 2,
}
