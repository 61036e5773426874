namespace Scheduler.Web.Access.Setup;

/// <summary>The one-time code of the first visit: whoever reads the console is whoever installed it.</summary>
public interface ISetupCode
{
    /// <summary>The code, for the console only.</summary>
    string Code { get; }

    /// <summary>True when <paramref name="attempt"/> is the code; spaces, dashes and case do not matter.</summary>
    bool Matches(string attempt);

    /// <summary>Ends it: an agency exists.</summary>
    void Spend();
}
