using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Refusals;

/// <summary>Every refusal of the pipeline: a code, and its sentences in Refusals.resx (French) and Refusals.en.resx (English).</summary>
public static class Refuse
{
    /// <summary>The refusal of a code, its blanks filled.</summary>
    public static Refusal With(string code, params ReadOnlySpan<object> blanks) => new()
    {
        Code = code,
        French = Sentences.French(code, blanks),
        English = Sentences.English(code, blanks),
    };
}
