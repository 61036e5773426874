using Microsoft.Extensions.Options;

namespace Scheduler.Connectors.Http;

/// <summary>Says at start, in one sentence, which option cannot work.</summary>
internal sealed class NetworkOptionsValidator<TOptions>(string section) : IValidateOptions<TOptions> where TOptions : NetworkOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var wrong = Wrong(options).Concat(options.OwnMistakes()).Select(found => $"{section}:{found}").ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(TOptions options)
    {
        foreach (var address in options.Addresses())
        {
            if (!address.Value.IsAbsoluteUri || address.Value.Scheme is not ("http" or "https"))
            {
                yield return $"{address.Key} must be an absolute http or https address, not '{address.Value}'.";
            }
        }

        if (options.Retries is < 0 or > 10)
        {
            yield return $"{nameof(options.Retries)} must be between 0 and 10, not {options.Retries}.";
        }

        if (options.Concurrency is < 1 or > 10_000)
        {
            yield return $"{nameof(options.Concurrency)} must be between 1 and 10000, not {options.Concurrency}.";
        }

        if (options.CircuitThroughput < 2)
        {
            yield return $"{nameof(options.CircuitThroughput)} must be at least 2, not {options.CircuitThroughput}.";
        }

        foreach (var (option, value) in options.Durations())
        {
            if (value < TimeSpan.FromMilliseconds(10) || value > TimeSpan.FromHours(24))
            {
                yield return $"{option} must be between 10 ms and 24 h, not {value}.";
            }
        }

        if (options.CircuitBreak < TimeSpan.FromMilliseconds(500))
        {
            yield return $"{nameof(options.CircuitBreak)} must be at least 500 ms, not {options.CircuitBreak}.";
        }
    }
}
