using Microsoft.Extensions.Options;

namespace Scheduler.Silo.Hosting;

/// <summary>A folder of rule packs that is named is there.</summary>
internal sealed class CharterOptionsValidator : IValidateOptions<CharterOptions>
{
    public ValidateOptionsResult Validate(string? name, CharterOptions options) => options.Packs.Length == 0 || Directory.Exists(options.Packs)
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"{CharterOptions.Section}:Packs names the folder “{options.Packs}”, which is not there.");
}
