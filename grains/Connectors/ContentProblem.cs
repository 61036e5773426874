namespace Scheduler.Connectors;

/// <summary>What a network would refuse or cut, said before anything is signed.</summary>
/// <param name="Code">TEXT_TOO_LONG, PICTURE_MISSING …</param>
/// <param name="French">For the author, with the numbers.</param>
/// <param name="English">The same in English.</param>
public sealed record ContentProblem(string Code, string French, string English);
